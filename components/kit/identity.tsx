import type { ComponentChildren } from 'preact';
import { Avatar } from './avatar.tsx';

/** A Page or a business: initials, name, and a line or two about it. */
export function Identity({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  return (
    <div class="identity">
      <Avatar name={name} />
      <div class="identity-text">
        <p class="identity-name">
          <bdi>{name}</bdi>
        </p>
        {children}
      </div>
    </div>
  );
}
