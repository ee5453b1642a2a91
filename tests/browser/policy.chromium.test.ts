import { expect, it } from 'vitest';
import { chromeBuild } from '../support/output-folders.ts';
import { expectPolicy, manifestOf } from './policy-cases.ts';

it('the manifest for Chrome and Edge asks for nothing without a reason', () => {
  const manifest = manifestOf(chromeBuild);
  expectPolicy(manifest);
  expect(manifest['minimum_chrome_version']).toBe('125');
});
