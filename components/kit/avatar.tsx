const colours = 6;

/** Up to two initials, by whole written characters: an emoji or a combined letter stays whole. */
export function initialsOf(name: string): string {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  const first = (word = '') =>
    [...segments.segment(word)].find(({ segment }) => /[\p{L}\p{N}]/u.test(segment))?.segment ?? '';
  return picked.map(first).join('').toLocaleUpperCase() || '•';
}

/** The same name always has the same colour. */
export function colourOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % colours;
}

/** Initials stand in for the Page's picture: loading that would be a request to Facebook. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span class={`avatar avatar-${colourOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
