import { emailSchema, type Profile, type ProfileField, websiteSchema } from '../core/profile/profile.ts';
import { profileLimits } from '../core/profile/profile-limits.ts';
import { type HoursDraft, hoursDraft, hoursOf } from './options-hours-draft.ts';
import { hoursDraftProblems, type HoursDraftProblem } from './options-hours-problems.ts';

/** Why a typed value can't be saved. `index`: which of several values. */
export interface TextProblem {
  readonly field: ProfileField;
  readonly code: 'needed' | 'tooLong' | 'notAnEmail' | 'notAWebsite';
  readonly index?: number;
}

/** One part of the profile editor that is saved on its own: what is typed, its rules, and what it makes of the profile. */
export interface SectionShape<Typed extends object, Problem> {
  readonly keys: readonly (keyof Typed & ProfileField)[];
  readonly read: (profile: Profile) => Typed;
  readonly check: (typed: Typed) => readonly Problem[];
  /** Only for values that `check` finds nothing wrong with. */
  readonly write: (typed: Typed) => Partial<Profile>;
}

type TextField = 'name' | 'about' | 'description' | 'address';

/** WhatsApp Web puts https:// before an address without a scheme, silently; so do we. */
export function websiteOf(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
}

const tooLong = (field: TextField, text: string): TextProblem[] =>
  text.length > profileLimits[field] ? [{ field, code: 'tooLong' }] : [];

function checkEmail(typed: string): TextProblem[] {
  const email = typed.trim();
  if (email.length > profileLimits.email) return [{ field: 'email', code: 'tooLong' }];
  return email === '' || emailSchema.safeParse(email).success ? [] : [{ field: 'email', code: 'notAnEmail' }];
}

function checkWebsites(typed: readonly string[]): TextProblem[] {
  return typed.flatMap((text, index): TextProblem[] => {
    const website = websiteOf(text);
    if (website.length > profileLimits.website) return [{ field: 'websites', code: 'tooLong', index }];
    const fine = website === '' || websiteSchema.safeParse(website).success;
    return fine ? [] : [{ field: 'websites', code: 'notAWebsite', index }];
  });
}

const filled = (texts: readonly string[]) => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

export const nameSection: SectionShape<Pick<Profile, 'name' | 'about'>, TextProblem> = {
  keys: ['name', 'about'],
  read: ({ name, about }) => ({ name, about }),
  check: ({ name, about }) => [
    ...(name.trim() === '' ? [{ field: 'name', code: 'needed' } as const] : tooLong('name', name)),
    ...tooLong('about', about),
  ],
  write: ({ name, about }) => ({ name: name.trim(), about: about.trim() }),
};

export const descriptionSection: SectionShape<Pick<Profile, 'description'>, TextProblem> = {
  keys: ['description'],
  read: ({ description }) => ({ description }),
  check: ({ description }) => tooLong('description', description),
  write: ({ description }) => ({ description: description.trim() }),
};

export const contactSection: SectionShape<Pick<Profile, 'address' | 'email' | 'websites'>, TextProblem> = {
  keys: ['address', 'email', 'websites'],
  read: ({ address, email, websites }) => ({ address, email, websites }),
  check: ({ address, email, websites }) => [
    ...tooLong('address', address),
    ...checkEmail(email),
    ...checkWebsites(websites),
  ],
  write: ({ address, email, websites }) => ({
    address: address.trim(),
    email: email.trim(),
    websites: filled(websites.map((text) => websiteOf(text))),
  }),
};

export const categoriesSection: SectionShape<Pick<Profile, 'categories'>, TextProblem> = {
  keys: ['categories'],
  read: ({ categories }) => ({ categories }),
  check: ({ categories }) =>
    categories.flatMap((text, index): TextProblem[] =>
      text.length > profileLimits.category ? [{ field: 'categories', code: 'tooLong', index }] : [],
    ),
  write: ({ categories }) => ({ categories: filled(categories) }),
};

export const hoursSection: SectionShape<{ readonly hours: HoursDraft }, HoursDraftProblem> = {
  keys: ['hours'],
  read: ({ hours, timezone }) => ({ hours: hoursDraft(hours, timezone) }),
  check: ({ hours }) => hoursDraftProblems(hours),
  write({ hours: draft }) {
    const hours = hoursOf(draft);
    return hours === null ? { hours } : { hours, timezone: hours.timezone };
  },
};
