import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.looseObject({ version: z.string() });

export interface NextVersion {
  /** A copy of the build that a browser can be told to install again and again. */
  readonly folder: string;
  /** Makes it one version newer, as an update does. */
  readonly raise: () => void;
  readonly remove: () => void;
}

export function nextVersion(build: string): NextVersion {
  const folder = mkdtempSync(join(tmpdir(), 'kopru-update-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  let round = 0;
  return {
    folder,
    raise() {
      round += 1;
      const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      writeFileSync(file, JSON.stringify({ ...manifest, version: `99.0.${round}` }));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
