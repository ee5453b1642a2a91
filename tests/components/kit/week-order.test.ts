import { afterEach, describe, expect, it, vi } from 'vitest';
import { weekOrder } from '../../../components/kit/week-order.ts';

const firsts = [
  ['tr-TR', 'mon'],
  ['en-GB', 'mon'],
  ['en-US', 'sun'],
  ['pt-BR', 'sun'],
  ['ar-EG', 'sat'],
  ['ar-SA', 'sun'],
  ['de', 'mon'],
] as const;
afterEach(() => vi.restoreAllMocks());

describe('the order of the week', () => {
  it.each(firsts)('%s starts on %s', (locale, first) => {
    const week = weekOrder(locale);
    expect([week[0], new Set(week).size]).toEqual([first, 7]);
  });

  it.each(firsts)('%s starts on %s in an engine that can’t tell', (locale, first) => {
    const prototype: { getWeekInfo?: unknown } = Intl.Locale.prototype;
    if ('getWeekInfo' in prototype) vi.spyOn(Intl.Locale.prototype, 'getWeekInfo' as never).mockReturnValue(undefined);
    expect(weekOrder(locale)[0]).toBe(first);
  });
});
