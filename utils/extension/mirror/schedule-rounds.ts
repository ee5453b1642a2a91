import type { RoundOutcome, RoundRequest } from '../../core/mirror/mirror-round.ts';

/** ms. Two writes a round, at most, and this much time between rounds that write: under 1,800 an hour, 120 a minute. */
const spacing = 4500;
const firstRetry = 60_000;
const longestRetry = 3_600_000;

type Scope = RoundRequest['scope'];

export interface RoundSchedule {
  /** Compares these records before long: `delay` ms from now, or sooner if something else is due. */
  readonly request: (scope: Scope, delay: number) => void;
  /** Keeps what another browser wrote until the next comparison. */
  readonly arrive: (key: string, value: unknown) => void;
}

export interface RoundSources {
  /** One comparison. Rejects when this browser's own storage fails. */
  readonly round: (request: RoundRequest) => Promise<RoundOutcome>;
  /** ms, never going back. */
  readonly now: () => number;
  /** Another browser changed what buttons show. */
  readonly refreshButtons: () => void;
}

function joined(one: Scope | undefined, other: Scope): Scope {
  if (one === null || other === null) return null;
  if (one === undefined) return other;
  // `shared` is a few records more than anybody asked for by name, but perhaps not those: then all.
  if (one === 'shared' || other === 'shared') return one === other ? one : null;
  return new Set([...one, ...other]);
}

/**
 * One comparison at a time, as few as can be. What is asked for is kept in memory only: a worker that is killed compares
 * again when it starts.
 */
export function scheduleRounds({ round, now, refreshButtons }: RoundSources, signal: AbortSignal): RoundSchedule {
  let scope: Scope | undefined;
  let arrived: (readonly [string, unknown])[] = [];
  let timer: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | null = null;
  let running = false;
  let lastWrite = -Infinity;
  let retry = firstRetry;
  signal.addEventListener('abort', () => clearTimeout(timer?.id));

  function plan(delay: number): void {
    const at = now() + delay;
    if (signal.aborted || running || (timer !== null && timer.at <= at)) return;
    clearTimeout(timer?.id);
    timer = { id: setTimeout(() => void run(), delay), at };
  }

  async function run(): Promise<void> {
    timer = null;
    if (scope === undefined) return;
    const request = { scope, arrived, mayWrite: now() - lastWrite >= spacing };
    scope = undefined;
    arrived = [];
    running = true;
    const outcome = await round(request).catch(() => null);
    running = false;
    if (outcome?.buttons === true) refreshButtons();
    if (outcome?.wrote === true) lastWrite = now();
    const failed = outcome === null || outcome.end === 'failed';
    if (failed) {
      arrived = [...request.arrived, ...arrived];
      again(request.scope, retry);
      retry = Math.min(retry * 2, longestRetry);
      return;
    }
    retry = firstRetry;
    if (outcome.waiting) again(request.scope, Math.max(0, lastWrite + spacing - now()));
    else if (scope !== undefined) plan(0);
  }

  function again(old: Scope, delay: number): void {
    scope = joined(scope, old);
    plan(delay);
  }

  return {
    request(wanted, delay) {
      scope = joined(scope, wanted);
      plan(delay);
    },
    arrive(key, value) {
      arrived.push([key, value]);
    },
  };
}
