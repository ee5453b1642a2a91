/** Nobody answered in time. What was asked for may still happen. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** What `run` gives, or a NoAnswer after `limit` ms: some browsers never answer, and nobody may wait for ever. */
export async function withinTime<T>(limit: number, run: () => Promise<T>): Promise<T> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer(`no answer in ${limit} ms`)), limit);
  try {
    return await Promise.race([run(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
