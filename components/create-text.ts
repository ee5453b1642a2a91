import type { GeneratedI18nStructure } from '#i18n';
import type { Day } from '../utils/core/business/week.ts';
import { weekOrder } from './kit/week-order.ts';

type Structure = GeneratedI18nStructure;
export type MessageKey = Exclude<keyof Structure, `@@${string}`>;

/** The placeholders in braces of a message: `{page}`. */
export type PlaceholdersOf<Key extends MessageKey> = Structure[Key] extends {
  namedSubstitutions: readonly (infer Name extends string)[];
}
  ? Name
  : never;
/** A union of keys may be asked for; its values are those of all of them. */
type PlaceholdersOfAny<Key extends MessageKey> = Key extends MessageKey ? PlaceholdersOf<Key> : never;
export type ValuesOf<Key extends MessageKey, Value> = Readonly<Record<PlaceholdersOfAny<Key>, Value>>;
type Arguments<Key extends MessageKey> = [PlaceholdersOfAny<Key>] extends [never]
  ? []
  : [values: ValuesOf<Key, string | number>];

/** Groups of messages by plural category: `popup.changes` for `popup.changes.one`, `popup.changes.other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Group}.other` ? Group : never) : never;

/** The words and forms of one language. */
export interface Text {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: <Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string;
  /** Picks the form for `count` by the language's own rules; `{count}` stands for the number. */
  readonly plural: (key: PluralKey, count: number) => string;
  /** The message with its placeholders untouched, for parts that are more than text. */
  readonly pattern: (key: MessageKey) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Day and time of a moment, ms since the epoch, in the person's own zone. */
  readonly moment: (at: number) => string;
  /** How long ago: "2 hours ago", "yesterday". */
  readonly ago: (at: number, now: number) => string;
  /** A time of day from minutes since midnight. */
  readonly timeOfDay: (minutes: number) => string;
  /** Name of a weekday; 0 is Sunday. */
  readonly weekday: (day: number) => string;
  /** The days of the week, in the order in which the person reads them. */
  readonly week: readonly Day[];
  /** Name of a country by its ISO 3166 code. */
  readonly country: (code: string) => string;
}

const sunday = Date.UTC(2026, 0, 4);
const steps = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const;

/** Replaces `{name}` by its value; what has no value stays as it is. */
export function fillIn(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function agoIn(locale: string): Text['ago'] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (at, now) => {
    const passed = Math.max(0, now - at);
    const [unit, size] = steps.findLast((step) => passed >= step[1]) ?? steps[0];
    return relative.format(-Math.floor(passed / size), unit);
  };
}

/**
 * Text in the language whose messages `read` gives. Language and direction come from the messages themselves:
 * in a browser whose language we don't have, the text is English and must be laid out and counted like English.
 * `person` (BCP 47) is the browser's own language with its region, whose clock and week a person is used to.
 */
export function createText(read: (key: string) => string, person?: string): Text {
  const locale = read('_lang');
  const { hourCycle } = new Intl.DateTimeFormat(person ?? locale, { hour: 'numeric' }).resolvedOptions();
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC', hourCycle });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const number: Text['number'] = (value) => numbers.format(value);
  const written = (value: string | number) => (typeof value === 'number' ? number(value) : value);
  const filled = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    fillIn(read(key), Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)])));
  return {
    locale,
    dir: read('_dir') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...[values]) => filled(key, values),
    plural: (key, count) => filled(`${key}.${plurals.select(count)}`, { count }),
    pattern: read,
    number,
    list: (items) => lists.format(items),
    moment: (at) => moments.format(at),
    ago: agoIn(locale),
    timeOfDay: (minutes) => times.format(minutes * 60_000),
    weekday: (day) => weekdays.format(sunday + day * 86_400_000),
    week: weekOrder(person ?? locale),
    country: (code) => countries.of(code) ?? code,
  };
}
