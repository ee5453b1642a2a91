import type { ViewModel } from './view-model.ts';

export interface LoadedView {
  readonly model: ViewModel;
  readonly panel: boolean;
  readonly drawAfter: number;
}

/** Asks the stand-in; the header marks the request as the page's own. */
export async function ask(path: string, method: 'GET' | 'POST' = 'GET'): Promise<string> {
  const response = await fetch(path, { method, headers: { 'x-stand-in': '1' } });
  return await response.text();
}

const viewPath = (url: URL) => encodeURIComponent(url.pathname + url.search);

/** What to draw for an address; null when nobody has it. */
export async function loadView(url: URL): Promise<LoadedView | null> {
  const answer: LoadedView | null = JSON.parse(await ask(`/stand-in/view?path=${viewPath(url)}`));
  return answer;
}

/** The stream that Facebook's own page asks for before it shows another view in the same document. */
export async function loadRoute(url: URL): Promise<void> {
  await ask(`/ajax/route-definition/?path=${viewPath(url)}`, 'POST');
}
