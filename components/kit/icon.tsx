/** Our own small line icons on a 24 × 24 grid. Always beside words: they say nothing to a screen reader. */
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4l9 16H3zM12 10v4M12 17.2v.1',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5M12 7.8v.1',
  stop: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M6 6l12 12',
  back: 'M14.5 6L8.5 12l6 6',
  forward: 'M9.5 6l6 6l-6 6',
  open: 'M13 5h6v6M19 5l-9 9M10 6H6a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-4',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  gear: 'M4 8h9M19 8h1M4 16h1M11 16h9M16 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8 13.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  plus: 'M12 5v14M5 12h14',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  circle: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
} as const;

export type IconName = keyof typeof paths;

/** Icons that point along the line of text turn round with it. */
const directed: ReadonlySet<IconName> = new Set(['back', 'forward', 'undo', 'open']);

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={directed.has(name) ? 'icon icon-directed' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
