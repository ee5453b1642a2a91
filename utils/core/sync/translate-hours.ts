import type { PageHours } from '../business/page-hours.ts';
import type { BusinessHours } from '../profile/business-hours.ts';
import { hoursFromPage } from '../profile/hours-from-page.ts';
import type { Translation } from './translation.ts';

/**
 * A Page's hours in the business's zone. A week without a single hour is taken for hours that were never set: it must
 * not close a business. The note of the profile's hours is the owner's and stays.
 */
export function translateHours(
  page: PageHours,
  timezone: string | null,
  current: BusinessHours | null,
): Translation<BusinessHours> {
  const { hours, reasons } = hoursFromPage(page, timezone ?? 'UTC');
  if (Object.keys(hours.config).length === 0) return { kind: 'empty' };
  if (timezone === null) return { kind: 'refused', reasons: ['timeZoneNeeded'] };
  const value = current?.note === undefined ? hours : { ...hours, note: current.note };
  return { kind: 'value', value, reasons };
}
