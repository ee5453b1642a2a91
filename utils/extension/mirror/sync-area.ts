import type { SyncAnswer, SyncFailed, SyncPort } from '../../core/mirror/sync-port.ts';
import type { StorageArea } from '../stores/open-store.ts';

/** Longer than any browser takes; some never answer. ms. */
const longestSilence = 10_000;

/** What Chromium and Firefox say of their limits; everything else counts as a refusal. */
function failureOf(error: unknown): SyncFailed {
  const detail = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 300);
  if (/MAX_WRITE_OPERATIONS|MAX_SUSTAINED/i.test(detail)) return { kind: 'failed', why: 'busy', detail };
  return { kind: 'failed', why: /quota/i.test(detail) ? 'full' : 'rejected', detail };
}

function withinTime<T>(run: () => Promise<T>): Promise<SyncAnswer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'failed', why: 'silent', detail: '' }), longestSilence);
    const settle = (answer: SyncAnswer<T>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    // A method that is missing throws at once.
    Promise.resolve()
      .then(run)
      .then(
        (value) => settle({ kind: 'done', value }),
        (error: unknown) => settle(failureOf(error)),
      );
  });
}

/** `storage.sync` as the comparison knows it. `area`: undefined where the browser has none, or policy took it away. */
export function openSyncArea(area: StorageArea | undefined): SyncPort {
  const missing: SyncFailed = { kind: 'failed', why: 'missing', detail: '' };
  if (area === undefined) {
    const answer = () => Promise.resolve(missing);
    return { get: answer, set: answer, remove: answer };
  }
  return {
    get: () => withinTime(() => area.get(null)),
    set: (items) => withinTime(() => area.set({ ...items }).then(() => null)),
    remove: (keys) => withinTime(() => area.remove([...keys]).then(() => null)),
  };
}
