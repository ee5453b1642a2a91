import type { Fact } from '../business/fact.ts';
import { sameHours } from '../profile/business-hours-rules.ts';
import type { Choices, PageFields } from '../profile/page-link.ts';
import type { Profile, SyncField } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import type { Settings } from '../settings/settings.ts';
import { sameText } from './clean-text.ts';
import type { FieldPlan, SyncPlan } from './sync-plan-types.ts';
import { sameCategories, translateCategories } from './translate-categories.ts';
import { sameEmail, translateEmail } from './translate-email.ts';
import { translateHours } from './translate-hours.ts';
import { translateText } from './translate-text.ts';
import { sameWebsites, translateWebsites } from './translate-websites.ts';
import type { Translation } from './translation.ts';

export interface SyncChoices {
  readonly syncFields: Settings['syncFields'];
  readonly locked: readonly SyncField[];
  /** Which of several values to take. */
  readonly choices?: Choices | undefined;
  /** The business's IANA zone; without one hours can't be synced. */
  readonly timezone: string | null;
}

interface FieldRule<Field extends SyncField, PageValue> {
  readonly field: Field;
  readonly seen: Fact<PageValue>;
  readonly translate: (value: PageValue) => Translation<Profile[Field]>;
  /** Whether two values mean the same. What differs without meaning must not flap with each view. */
  readonly same: (a: Profile[Field], b: Profile[Field]) => boolean;
}

/**
 * What sync would do with a profile, field by field in the order of `syncFields`, and why.
 * What the Page doesn't say changes nothing, and what it shows none of is never erased.
 */
export function planSync(profile: Profile, seen: PageFields, choices: SyncChoices): SyncPlan {
  const planField = <Field extends SyncField, PageValue>(rule: FieldRule<Field, PageValue>): FieldPlan<Field> => {
    const { field } = rule;
    const before = profile[field];
    const translated = rule.seen.state === 'shown' ? rule.translate(rule.seen.value) : null;
    const other = translated?.kind === 'value' && !rule.same(before, translated.value) ? translated.value : null;
    const options = translated?.kind === 'value' ? (translated.options ?? []) : [];
    const left = { field, before, after: before, change: false, onPage: other, options } as const;
    if (choices.locked.includes(field)) return { ...left, status: 'locked', reasons: ['lockedByYou'] };
    if (!choices.syncFields[field]) return { ...left, status: 'kept', reasons: ['notChosen'] };
    if (rule.seen.state === 'none') return { ...left, status: 'notShown', reasons: ['pageShowsNone'] };
    if (translated === null || translated.kind === 'empty')
      return { ...left, status: 'notShown', reasons: ['pageDoesNotSay'] };
    const { reasons } = translated;
    if (translated.kind === 'refused') return { ...left, status: 'refused', reasons };
    const status = reasons.length === 0 ? 'synced' : 'adjusted';
    return other === null ? { ...left, status, reasons } : { ...left, after: other, change: true, status, reasons };
  };

  const text = (field: 'description' | 'address') =>
    planField({
      field,
      seen: seen[field],
      translate: (value) => translateText(value, profileLimits[field]),
      same: sameText,
    });
  return [
    text('description'),
    text('address'),
    planField({
      field: 'email',
      seen: seen.email,
      translate: (emails) => translateEmail(emails, choices.choices?.email),
      same: sameEmail,
    }),
    planField({
      field: 'websites',
      seen: seen.websites,
      translate: (websites) => translateWebsites(websites, choices.choices?.websites),
      same: sameWebsites,
    }),
    planField({ field: 'categories', seen: seen.categories, translate: translateCategories, same: sameCategories }),
    planField({
      field: 'hours',
      seen: seen.hours,
      translate: (value) => translateHours(value, choices.timezone, profile.hours),
      same: sameHours,
    }),
  ];
}
