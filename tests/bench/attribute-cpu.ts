/** A V8 sampling profile inside a Chromium trace, as far as it is used here. */
interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName?: string };
}
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread, µs. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
      readonly url?: string;
      readonly fileName?: string;
    };
  };
}

/** Making a JavaScript world. The first of a document is the page's own; each script's world costs the same. */
const worldEvents = new Set(['LocalWindowProxy::CreateContext', 'ContextCreatedNotification']);

/** What one isolated world costs, ms: the mean of those made in this trace, whoever they were for. */
function costOfWorld(events: readonly TraceEvent[]): number {
  const made = events.filter(({ name }) => worldEvents.has(name)).toSorted((a, b) => a.ts - b.ts);
  const isolated = made.filter(({ name }) => name === 'LocalWindowProxy::CreateContext').length - 1;
  const total = made.slice(2).reduce((sum, { tdur }) => sum + (tdur ?? 0), 0);
  return isolated > 0 ? total / isolated / 1000 : 0;
}

/** The browser's own functions that the tap passes the site's requests on to: their time is the site's. */
const siteRequests = new Set(['fetch', 'send']);

/** Work of the extension that no sample shows: compiling its script. */
const compileEvents = new Set(['v8.compile', 'v8.compileModule', 'v8.produceCache']);

export interface Cpu {
  /** Its scripts, ms. */
  readonly scripts: number;
  /** The isolated world it needs, whatever it does there, ms; 0 where no document was made. */
  readonly world: number;
}

/**
 * CPU time that a trace attributes to one extension: samples whose stack holds a frame of `chrome-extension://<id>/`,
 * and compilation of its files. Same method for every variant, so ratios hold.
 */
export function attributeCpu(trace: Uint8Array, extensionId: string): Cpu {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const prefix = `chrome-extension://${extensionId}/`;
  const ours = new Map<string, Set<number>>();
  let microseconds = 0;
  for (const event of traceEvents) {
    const data = event.args?.data;
    if (event.name === 'ProfileChunk') {
      const key = `${event.pid}:${event.id ?? ''}`;
      const marked = ours.get(key) ?? new Set<number>();
      ours.set(key, marked);
      for (const node of data?.cpuProfile?.nodes ?? []) {
        const own = node.callFrame.url?.startsWith(prefix) === true;
        const isSites = siteRequests.has(node.callFrame.functionName ?? '') && !node.callFrame.url;
        if (own || (node.parent !== undefined && marked.has(node.parent) && !isSites)) marked.add(node.id);
      }
      const deltas = data?.timeDeltas ?? [];
      for (const [index, sample] of (data?.cpuProfile?.samples ?? []).entries()) {
        if (marked.has(sample)) microseconds += Math.max(0, deltas[index] ?? 0);
      }
    } else if (compileEvents.has(event.name) && (data?.url ?? data?.fileName ?? '').startsWith(prefix)) {
      microseconds += event.dur ?? 0;
    }
  }
  return { scripts: microseconds / 1000, world: costOfWorld(traceEvents) };
}

export const traceCategories = [
  'blink',
  'devtools.timeline',
  'v8',
  'v8.compile',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];
