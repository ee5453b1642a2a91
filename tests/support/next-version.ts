import { changedBuild } from './changed-build.ts';

export interface NextVersion {
  /** A copy of the build that a browser can be told to install again and again. */
  readonly folder: string;
  /** Makes it one version newer, as an update does. */
  readonly raise: () => void;
  readonly remove: () => void;
}

export function nextVersion(build: string): NextVersion {
  const { folder, changeManifest, remove } = changedBuild(build);
  let round = 0;
  return {
    folder,
    raise() {
      round += 1;
      changeManifest((manifest) => ({ ...manifest, version: `99.0.${round}` }));
    },
    remove,
  };
}
