import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
/** The production builds that all browser tests and the tour load. */
export const chromeBuild = join(root, '.output', 'chrome-mv3');
export const firefoxBuild = join(root, '.output', 'firefox-mv3');
export const screenshotFolder = join(root, '.screenshots');
