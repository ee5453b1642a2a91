import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type BannerTone = 'info' | 'good' | 'care' | 'bad';

const icons: Readonly<Record<BannerTone, IconName>> = { info: 'info', good: 'check', care: 'alert', bad: 'stop' };

export interface BannerProps {
  readonly tone: BannerTone;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons: the next step. */
  readonly actions?: ComponentChildren;
  /** For what comes after an action of the person: read out when it appears. */
  readonly announce?: boolean;
}

export function Banner({ tone, title, children, actions, announce = false }: BannerProps) {
  const role = announce ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div class={`banner banner-${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div class="banner-body">
        {title !== undefined && <p class="banner-title">{title}</p>}
        {children}
        {actions !== undefined && <div class="button-row">{actions}</div>}
      </div>
    </div>
  );
}
