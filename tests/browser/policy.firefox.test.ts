import { expect, it } from 'vitest';
import { firefoxBuild } from '../support/output-folders.ts';
import { expectPolicy, manifestOf } from './policy-cases.ts';

it('the manifest for Firefox asks for nothing without a reason, and collects nothing', () => {
  const manifest = manifestOf(firefoxBuild);
  expectPolicy(manifest);
  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
