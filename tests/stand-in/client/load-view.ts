import type { ViewModel } from './view-model.ts';

export interface LoadedView {
  readonly model: ViewModel;
  readonly panel: boolean;
  readonly drawAfter: number;
  readonly headerFrom: 'route' | 'graphql';
  readonly pushState: 'atOnce' | 'withRoute';
  readonly between: 'old' | 'skeleton';
}

/** Asks the stand-in itself, which the real site can't be asked; the header marks the request as the page's own. */
export async function ask(path: string): Promise<string> {
  const response = await fetch(path, { headers: { 'x-stand-in': '1' } });
  return await response.text();
}

/** What to draw for an address; null when nobody has it. */
export async function loadView(url: URL): Promise<LoadedView | null> {
  const path = encodeURIComponent(url.pathname + url.search);
  const answer: LoadedView | null = JSON.parse(await ask(`/stand-in/view?path=${path}`));
  return answer;
}
