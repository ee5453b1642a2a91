import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sayFigure } from '../support/say-figure.ts';

/** Every permission there is, with its reason. Another one needs another line here, in the README and in the stores. */
const reasons = {
  storage: 'the WhatsApp Business profile lives in the extension’s own storage',
  'https://www.facebook.com/*': 'to read business info on the Page in view, and to put the button there',
  'https://web.facebook.com/*': 'the same site under another name',
  'https://m.facebook.com/*': 'the same site on phones',
};

/** Asked for when the person switches on what needs it, and not before. */
const optionalReasons = { notifications: 'to tell of changes, cause by cause, where the person wants that' };

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The manifest as it was built. */
export const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, unknown>>;

/** The manifest asks for nothing without a reason, and lets nothing in. */
export function expectPolicy(manifest: Readonly<Record<string, unknown>>): void {
  const { permissions, host_permissions: hosts } = manifest as { permissions: string[]; host_permissions: string[] };
  expect([...permissions, ...hosts].toSorted()).toEqual(Object.keys(reasons).toSorted());
  expect(manifest['optional_permissions']).toEqual(Object.keys(optionalReasons));
  expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  expect(manifest['incognito']).toBe('spanning');
  const matches = (manifest['content_scripts'] as { matches: string[]; all_frames?: boolean }[]).map((script) => ({
    sites: script.matches.toSorted(),
    everywhere: script.all_frames ?? false,
  }));
  for (const { sites, everywhere } of matches)
    expect({ sites, everywhere }).toEqual({ sites: hosts.toSorted(), everywhere: false });
  for (const key of [
    'web_accessible_resources',
    'externally_connectable',
    'optional_host_permissions',
    'sandbox',
    'key',
    'update_url',
  ])
    expect(key in manifest).toBe(false);
  sayFigure(`${permissions.join(', ')} and ${hosts.length} hosts of one site, each with its reason; 0 others`);
}
