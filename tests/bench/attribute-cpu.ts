/** A V8 sampling profile inside a Chromium trace, as far as it is used here. */
interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
      readonly url?: string;
      readonly fileName?: string;
    };
  };
}

/** Work of the extension that no sample shows: compiling its script. */
const compileEvents = new Set(['v8.compile', 'v8.compileModule', 'v8.produceCache']);

/**
 * CPU time in ms that a trace attributes to scripts of one extension: samples whose stack holds a frame of
 * `chrome-extension://<id>/`, and compilation of its files. Same method for every variant, so ratios hold.
 */
export function attributeCpu(trace: Uint8Array, extensionId: string): number {
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
        if (own || (node.parent !== undefined && marked.has(node.parent))) marked.add(node.id);
      }
      const deltas = data?.timeDeltas ?? [];
      for (const [index, sample] of (data?.cpuProfile?.samples ?? []).entries()) {
        if (marked.has(sample)) microseconds += Math.max(0, deltas[index] ?? 0);
      }
    } else if (compileEvents.has(event.name) && (data?.url ?? data?.fileName ?? '').startsWith(prefix)) {
      microseconds += event.dur ?? 0;
    }
  }
  return microseconds / 1000;
}

export const traceCategories = [
  'devtools.timeline',
  'v8',
  'v8.compile',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];
