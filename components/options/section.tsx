import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** The last part of the page's address that leads here. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page that the address can lead to. Its heading takes the focus then. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={`${id}-title`} data-section={id}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
