import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/output-folders.ts';
import { figureMark } from '../support/say-figure.ts';
import type { Proof } from './proofs.ts';

const configs = {
  unit: 'tests/vitest.config.ts',
  browser: 'tests/browser/vitest.config.ts',
  rebuild: 'tests/rebuild/vitest.config.ts',
};

export interface Outcome {
  readonly proof: Proof;
  readonly passed: boolean;
  /** The lines in which its tests say what they counted. */
  readonly figures: readonly string[];
  readonly seconds: number;
  /** All that was printed. */
  readonly output: string;
}

function commandOf({ by, files }: Proof): readonly [string, readonly string[]] {
  if (by === 'script') return [process.execPath, files];
  return [join(root, 'node_modules', '.bin', 'vitest'), ['run', '-c', configs[by], ...files]];
}

// oxlint-disable-next-line no-control-regex -- colours of the terminal
const colours = /\u001b\[[0-9;]*m/g;

/** Runs a proof by itself, in one worker: as many run beside it as there are cores. Never rejects. */
export function runProof(proof: Proof): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const [command, args] = commandOf(proof);
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, VITEST_MAX_WORKERS: '1', ...proof.environment },
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => keep(error.message));
    child.on('close', (code) => {
      const lines = output.replaceAll(colours, '').split('\n');
      resolve({
        proof,
        passed: code === 0,
        figures: lines.filter((line) => line.startsWith(figureMark)).map((line) => line.slice(figureMark.length)),
        seconds: (performance.now() - began) / 1000,
        output,
      });
    });
  });
}
