import { timeZoneSchema } from '../profile/business-hours.ts';

/** Whether Intl knows the zone by this name. Bare offsets (+0300), which it takes too, name no place. */
export function isTimeZone(name: string): boolean {
  if (!timeZoneSchema.safeParse(name).success || /^[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
