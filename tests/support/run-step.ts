import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from './output-folders.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs one of the project's own tools with its output shown as it comes. Resolves to the exit code. */
export function runTool(tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', tool), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A check that passes or fails as a whole. */
export async function check(tool: string, ...args: readonly string[]): Promise<Count> {
  const passed = (await runTool(tool, args)) === 0;
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Runs Vitest and counts its tests; what fails without being a test (a file that can't load) counts as one failure. */
export async function vitest(config: string, ...filters: readonly string[]): Promise<Count> {
  const report = join(mkdtempSync(join(tmpdir(), 'kopru-tests-')), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', '-c', config, ...reporters, ...filters]);
  try {
    const { numPassedTests, numFailedTests } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
