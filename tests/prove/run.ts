import { availableParallelism } from 'node:os';
import { furtherProofs, proofs, type Proof } from './proofs.ts';
import { runProof, type Outcome } from './run-proof.ts';

/** All of it on two cores, minutes. */
const longest = 15;

const wanted = process.argv.slice(2);
const isWanted = ({ figure, files }: Proof) =>
  wanted.some((name) => figure?.split(', ').includes(name) === true || files.join(' ').includes(name));
const chosen = wanted.length === 0 ? [...proofs] : [...proofs, ...furtherProofs].filter(isWanted);

const title = ({ figure, what }: Proof) => (figure === null ? what : `${figure}: ${what}`);

function linesOf({ proof, passed, figures, seconds }: Outcome): readonly string[] {
  return [
    `${passed ? '✓' : '✗'} ${title(proof)} (${seconds.toFixed(0)} s)`,
    `    target: ${proof.target}`,
    ...figures.map((figure) => `    ${figure}`),
  ];
}

const began = performance.now();
const outcomes: Outcome[] = [];

async function workThrough(waiting: Proof[]): Promise<void> {
  for (let proof = waiting.shift(); proof !== undefined; proof = waiting.shift()) {
    console.log(`… ${title(proof)}`);
    const outcome = await runProof(proof);
    outcomes.push(outcome);
    if (!outcome.passed) console.log(outcome.output);
    console.log(linesOf(outcome).join('\n'));
  }
}
const beside = chosen.filter(({ alone }) => alone !== true);
await Promise.all(Array.from({ length: availableParallelism() }, () => workThrough(beside)));
await workThrough(chosen.filter(({ alone }) => alone === true));

const minutes = (performance.now() - began) / 60_000;
const inOrder = chosen.flatMap((proof) => outcomes.filter((outcome) => outcome.proof === proof));
const firstNumber = ({ proof: { figure } }: Outcome) => Number(/\d+/.exec(figure ?? '99')?.[0]);
const sorted = inOrder.toSorted((one, other) => firstNumber(one) - firstNumber(other));
console.log(`\n${sorted.flatMap(linesOf).join('\n')}\n`);
const whole = wanted.length === 0;
console.log(
  `${minutes.toFixed(1)} minutes on ${availableParallelism()} cores${whole ? ` (target: ${longest} on 2)` : ''}`,
);
const missed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - missed} proved, ${missed} missed`);
process.exitCode = missed > 0 || outcomes.length === 0 || (whole && minutes > longest) ? 1 : 0;
