import { element } from './element.ts';

export interface Shell {
  readonly main: HTMLElement;
}

/** Landmarks around every view; made once, they stay over in-app navigation. */
export function shell(): Shell {
  const main = element('div', { role: 'main', class: 'main' });
  const banner = element(
    'div',
    { role: 'banner', class: 'banner' },
    element('a', { href: '/', 'aria-label': 'Facebook (stand-in)', class: 'logo' }, 'stand-in'),
  );
  document.body.append(
    element('div', { id: 'mount_0_0' }, banner, element('div', { role: 'navigation', 'aria-label': 'Facebook' }), main),
  );
  return { main };
}
