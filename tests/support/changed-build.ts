import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.record(z.string(), z.unknown());
type Manifest = z.infer<typeof manifestSchema>;

export interface ChangedBuild {
  readonly folder: string;
  readonly changeManifest: (change: (manifest: Manifest) => Manifest) => void;
  readonly remove: () => void;
}

/** A copy of a build whose manifest a test changes. */
export function changedBuild(build: string): ChangedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'kopru-build-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  return {
    folder,
    changeManifest(change) {
      writeFileSync(file, JSON.stringify(change(manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
