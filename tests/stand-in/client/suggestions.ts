import { actionItems } from './action-row.ts';
import { element } from './element.ts';
import { rowItem } from './intro.ts';
import type { SuggestionModel, ViewModel } from './view-model.ts';

function card(model: ViewModel, { name, href, actions, rows }: SuggestionModel): HTMLElement {
  const link = element('a', { href, role: 'link', 'data-hover': 'card' }, name);
  return element(
    'li',
    {},
    element('h3', {}, link),
    element('ul', {}, ...rows.map((row) => rowItem(model, row))),
    element('div', { class: 'suggested-actions' }, ...actionItems({ ...model, actions })),
  );
}

/** Other Pages in a card beside the feed, with rows and buttons that look like the Page's own. */
export function suggestions(model: ViewModel): HTMLElement[] {
  if (model.suggestions.length === 0) return [];
  const list = element('ul', { role: 'list' }, ...model.suggestions.map((one) => card(model, one)));
  return [
    element('div', { role: 'complementary', class: 'card suggestions' }, element('h2', {}, 'Pages like this'), list),
  ];
}
