import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { firefoxBuild, root } from './output-folders.ts';
import type { Count } from './run-step.ts';

const finding = z.object({ code: z.string(), message: z.string(), file: z.optional(z.nullable(z.string())) });
const reportSchema = z.object({ errors: z.array(finding), warnings: z.array(finding) });

/** Preact's own bundle assigns to innerHTML for `dangerouslySetInnerHTML`, which we never use; libraries must not be altered. */
const known = 'UNSAFE_VAR_ASSIGNMENT';

/** Mozilla's linter over the Firefox build: no error, and no warning but one of Preact's in each page that holds it. */
export async function lintBuild(): Promise<Count> {
  const lint = promisify(execFile)(
    join(root, 'node_modules', '.bin', 'web-ext'),
    ['lint', '--source-dir', firefoxBuild, '--output', 'json', '--self-hosted=false'],
    { cwd: root },
  );
  // web-ext leaves with a failure when it has errors to report; the report stands on its output all the same.
  const text = await lint
    .then(({ stdout }) => stdout)
    .catch((error: unknown) => z.object({ stdout: z.string() }).parse(error).stdout);
  const { errors, warnings } = reportSchema.parse(JSON.parse(text));
  const unknown = warnings.filter(({ code, file }) => !(code === known && file?.startsWith('chunks/') === true));
  const tolerated = warnings.length - unknown.length;
  for (const { code, message, file } of [...errors, ...unknown]) console.error(`${file ?? ''} ${code}: ${message}`);
  console.log(`${errors.length} errors, ${unknown.length} warnings beside Preact's known one (${tolerated})`);
  const ok = errors.length === 0 && unknown.length === 0 && tolerated <= 1;
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
