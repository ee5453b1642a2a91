import { setTimeout } from 'node:timers/promises';

/** Asks again and again until the answer is as wanted; rejects with the last one after 15 s. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`It stayed ${JSON.stringify(answer)}.`);
    await setTimeout(30);
  }
}
