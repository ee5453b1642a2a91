import { element } from './element.ts';
import type { LinkModel, ViewModel } from './view-model.ts';

const endless = [
  'A neighbour shared a photo.',
  'Somebody Else’s Bakery posted an offer.',
  'A memory from two years ago.',
];
const keptPosts = 30;

function post(model: ViewModel, text: string): HTMLElement {
  const actions = model.postActions.map((label) =>
    element('div', { role: 'button', tabindex: '0', 'aria-label': label, class: 'post-action' }, label),
  );
  return element(
    'div',
    { role: 'article', 'aria-posinset': '1', class: 'card' },
    element('h3', {}, element('span', { dir: 'auto' }, model.kind === 'feed' ? 'News' : model.name)),
    element('div', { dir: 'auto' }, text),
    element('div', { class: 'post-actions' }, ...actions),
  );
}

/** Another Page's post inside the first one; pointing at its name shows that Page's card. */
function sharedPost({ label, href }: LinkModel): HTMLElement {
  const author = element('a', { href, role: 'link', 'data-hover': 'card' }, label);
  const text = 'Warm bread from six o’clock. Message us on WhatsApp: +44 7911 000666';
  return element('div', { class: 'card shared' }, element('h4', {}, author), element('div', { dir: 'auto' }, text));
}

/** The posts; as on Facebook the column never comes to rest while the view is open. */
export function feed(model: ViewModel, until: AbortSignal): HTMLElement {
  const column = element('div', { class: 'column', role: 'feed' }, ...model.posts.map((text) => post(model, text)));
  if (model.shared) column.firstElementChild?.append(sharedPost(model.shared));
  if (!model.mutatingFeed) return column;
  let count = 0;
  const timer = setInterval(() => {
    column.append(post(model, endless[count % endless.length] ?? ''));
    count += 1;
    if (column.childElementCount > keptPosts) column.children[model.posts.length]?.remove();
  }, 700);
  until.addEventListener('abort', () => clearInterval(timer));
  return column;
}
