import { websiteSchema } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import { removeTracking } from './remove-tracking.ts';
import type { PlanReason } from './sync-plan-types.ts';
import type { Translation } from './translation.ts';

const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
/** Scheme, host, and nothing before an @: "https://facebook.com@evil.com" leads to evil.com. */
const web = /^(https?):\/\/([^\s/?#@\\]+)([/?#][^\s\\]*)?$/is;

/** One website as a profile takes it: http or https, without tracking. */
export function translateWebsite(written: string): Translation<string> {
  const schemeAdded = !otherScheme.test(written);
  const whole = schemeAdded ? `https://${written.replace(/^\/\//, '')}` : written;
  const [, scheme, host, rest = ''] = web.exec(whole) ?? [];
  if (scheme === undefined || host === undefined) return { kind: 'refused', reasons: ['invalidWebsite'] };
  const full = `${scheme.toLowerCase()}://${host}${rest}`;
  const value = removeTracking(full);
  if (value.length > profileLimits.website) return { kind: 'refused', reasons: ['tooLong'] };
  if (!websiteSchema.safeParse(value).success) return { kind: 'refused', reasons: ['invalidWebsite'] };
  const reasons: PlanReason[] = [];
  if (schemeAdded) reasons.push('schemeAdded');
  if (value !== full) reasons.push('trackingRemoved');
  return { kind: 'value', value, reasons };
}
