import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { messages } from '../../utils/extension/messages.ts';
import { changedBuild } from './changed-build.ts';

/** As far as it is used here; runs as a content script. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object, answered: (answer: unknown) => void): void };
};

/** Where a probe ran, and how each of its messages was answered: by `why` of a refusal, else by `kind`. */
export interface Probe {
  readonly url: string;
  readonly isTop: boolean;
  readonly wasPrerendering: boolean;
  readonly answers: Readonly<Record<string, string>>;
}

/** Sends every message there is, with something in it that no request holds, and tells the page of the answers. */
async function probe(names: readonly string[]): Promise<void> {
  const wasPrerendering = Reflect.get(document, 'prerendering') === true;
  const ask = (type: string) =>
    new Promise<readonly [string, string]>((resolve) => {
      const wire = { id: 1, type, data: { nobodyKnowsThis: true }, timestamp: Date.now() };
      chrome.runtime.sendMessage(wire, (answer) => {
        const res = Object((answer as { res?: unknown } | undefined)?.res) as { why?: string; kind?: string };
        resolve([type, res.why ?? res.kind ?? 'nothing']);
      });
    });
  const answers = Object.fromEntries(await Promise.all(names.map(ask)));
  const told = JSON.stringify({ url: location.href, isTop: window === window.top, wasPrerendering, answers });
  // Where a prerendered document can leave word: channels keep silent until somebody looks at it.
  localStorage.setItem(location.pathname, told);
  document.documentElement.dataset['probe'] = told;
}

export const messageNames: readonly string[] = Object.keys(messages);

/**
 * A copy of a production build with one more content script, which runs in every frame and on a site that the
 * extension has no business on: from there it sends messages like its other scripts. The background is as built.
 */
export function probedBuild(build: string): { readonly folder: string; readonly remove: () => void } {
  const { folder, changeManifest, remove } = changedBuild(build);
  const script = {
    matches: ['https://*.facebook.com/*', 'https://wa.me/*'],
    js: ['probe.js'],
    all_frames: true,
    run_at: 'document_end',
  };
  changeManifest((manifest) => ({
    ...manifest,
    content_scripts: [...z.array(z.unknown()).parse(manifest['content_scripts']), script],
  }));
  writeFileSync(join(folder, 'probe.js'), `(${String(probe)})(${JSON.stringify(messageNames)})`);
  return { folder, remove };
}
