import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for a profile. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'kopru-profile-'));

export function copyProfile(profile: string): string {
  const copy = newProfile();
  // The lock of a browser that is gone names that browser's process.
  cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton|\/LOCK$/.test(path) });
  return copy;
}

export const dropProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true });

/** Where Chromium keeps `storage.local` of an extension: a LevelDB. */
export const storageFolder = (profile: string, extensionId: string): string =>
  join(profile, 'Default', 'Local Extension Settings', extensionId);

/** Files of a LevelDB by their ending, with their paths, the newest last. */
export function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
