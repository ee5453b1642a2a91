import fc from 'fast-check';
import type { HoursRow } from '../../../utils/core/hours/read-hours-table.ts';

/** One change to a table: to a cell's characters, to whole cells or to rows. Positions are taken modulo the length. */
export type Garble =
  | {
      readonly kind: 'replace' | 'insert';
      readonly row: number;
      readonly cell: keyof HoursRow;
      readonly at: number;
      readonly text: string;
    }
  | {
      readonly kind: 'delete' | 'swap' | 'cutEnd' | 'cutStart';
      readonly row: number;
      readonly cell: keyof HoursRow;
      readonly at: number;
    }
  | { readonly kind: 'dropRow' | 'repeatRow' | 'joinRows'; readonly row: number };

const row = fc.nat({ max: 6 });
const at = fc.nat({ max: 60 });
const cell = fc.constantFrom<keyof HoursRow>('day', 'hours', 'hours', 'hours');
/** Characters of times and lists, of many scripts, and words that stand in hours cells without being hours. */
const text = fc.oneof(
  fc.constantFrom(...'0123456789:.,–-~ apAPMmhH/٠٣٩۵०時分至から午後م ص\n\u200F\u202F½²①'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  fc.constantFrom(
    ' Terrasse ',
    ' lunch ',
    ' by appointment',
    ' except holidays',
    '(kitchen)',
    'Kapalı',
    'closed ',
    ' 5 ',
    'PM',
    '翌',
    '次日',
    ' Mon ',
  ),
);

export const garbles: fc.Arbitrary<Garble[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('replace', 'insert'), row, cell, at, text }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constantFrom('delete', 'swap', 'cutEnd', 'cutStart'), row, cell, at }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('dropRow', 'repeatRow', 'joinRows'), row }) },
  ),
  { minLength: 1, maxLength: 3 },
);

function garbledText(chars: readonly string[], garble: Garble): string[] {
  if (!('cell' in garble)) return [...chars];
  const place = chars.length === 0 ? 0 : garble.at % chars.length;
  const before = chars.slice(0, place);
  const after = chars.slice(place + 1);
  const here = chars.slice(place, place + 1);
  switch (garble.kind) {
    case 'replace':
      return [...before, garble.text, ...after];
    case 'insert':
      return [...before, garble.text, ...here, ...after];
    case 'delete':
      return [...before, ...after];
    case 'swap':
      return [...before, ...after.slice(0, 1), ...here, ...after.slice(1)];
    case 'cutEnd':
      return before;
    case 'cutStart':
      return [...here, ...after];
  }
}

function garbledOnce(rows: readonly HoursRow[], garble: Garble): HoursRow[] {
  const place = rows.length === 0 ? 0 : garble.row % rows.length;
  const target = rows[place];
  if (target === undefined) return [...rows];
  const next = rows[place + 1];
  switch (garble.kind) {
    case 'dropRow':
      return rows.filter((_, index) => index !== place);
    case 'repeatRow':
      return [...rows, target];
    case 'joinRows':
      if (next === undefined) return [...rows];
      return [
        ...rows.slice(0, place),
        { day: target.day, hours: `${target.hours}\n${next.hours}` },
        ...rows.slice(place + 2),
      ];
    default: {
      const changed = garbledText([...target[garble.cell]], garble).join('');
      return rows.map((some, index) => (index === place ? { ...some, [garble.cell]: changed } : some));
    }
  }
}

/** The rows after all changes, one after the other. */
export function garbled(rows: readonly HoursRow[], changes: readonly Garble[]): HoursRow[] {
  return changes.reduce((some, change) => garbledOnce(some, change), [...rows]);
}
