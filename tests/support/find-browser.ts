import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
const windows = (path: string) => programFiles.flatMap((folder) => (folder === undefined ? [] : [join(folder, path)]));

const usualPlaces: Readonly<Record<'chromium' | 'firefox', readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google/Chrome/Application/chrome.exe'),
    ...windows('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox/firefox.exe'),
  ],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed browser; `CHROME_PATH` or `FIREFOX_PATH` goes before the usual places. */
export function findInstalled(browser: 'chromium' | 'firefox'): string | undefined {
  const named = process.env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  return (named === undefined ? usualPlaces[browser] : [named]).find(isExecutable);
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  console.log('No Chrome or Chromium found; installing chromium with apt-get …');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  } catch {
    return undefined;
  }
  return findInstalled('chromium');
}

async function fetchChromeForTesting(): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return undefined;
  console.log('No Chrome or Chromium found; fetching Chrome for Testing …');
  try {
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const cacheDir = join(homedir(), '.cache', 'puppeteer');
    const { executablePath } = await install({
      browser: Browser.CHROME,
      buildId,
      cacheDir,
      downloadProgressCallback: 'default',
    });
    // A bare Linux lacks libraries that Chrome needs; then the file is there but can't start.
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
    return executablePath;
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium-based browser: an installed one, else one that is fetched. apt goes first where it may install,
 * because it also brings the libraries that Chrome for Testing expects. Throws with the next step when none can be had.
 */
export async function ensureChromium(): Promise<string> {
  const path = findInstalled('chromium') ?? installWithApt() ?? (await fetchChromeForTesting());
  if (path === undefined) {
    throw new Error(
      'Köprü needs Chrome, Chromium or Edge, and none was found or could be fetched. ' +
        'Install one, or set CHROME_PATH to its executable, and run the command again.',
    );
  }
  return path;
}
