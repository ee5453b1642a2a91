import { chatLink, shortChatLink } from '../chat/chat-link.ts';
import { checkMessage, fillMessage } from '../chat/message-template.ts';
import type { CheckPhone, PhoneCheck } from '../phone/phone-check.ts';
import { readWrittenPhone } from '../phone/written-phone.ts';
import { countryOfPage } from '../place/country-of-page.ts';
import type { Business } from '../profile/business.ts';
import { type OpenState, openState } from '../profile/open-state.ts';
import type { Profile } from '../profile/profile.ts';
import { zonedTime } from '../profile/zoned-time.ts';
import { isHidden } from '../settings/hidden-pages.ts';
import type { Settings } from '../settings/settings.ts';
import type { BusinessPage } from './business-page.ts';
import { valueOf } from './fact.ts';
import type { Day } from './week.ts';

export interface ButtonChoice {
  readonly page: BusinessPage;
  /** The business linked to this Page, if any. */
  readonly linked: Business | null;
  readonly settings: Settings;
  /** Asked only for Pages nobody linked that show a phone and no WhatsApp number. */
  readonly checkPhone: CheckPhone;
  /** ms since the epoch. */
  readonly now: number;
}

/** Whether a business is open now, and which day it is there. */
export interface HoursNow {
  readonly state: OpenState;
  readonly today: Day;
}

/** What the button on a Page opens and why it is there; its words are chosen later. */
export interface ChosenButton {
  readonly href: string;
  /** linked: the linked profile's number; shown: the Page's own WhatsApp contact; mobile: a mobile number on the Page, perhaps not on WhatsApp. */
  readonly origin: 'linked' | 'shown' | 'mobile';
  /** In international form; absent for a short link, which holds none. */
  readonly number?: string;
  /** Only of a linked business that has hours. */
  readonly hours?: HoursNow;
}

type ValidPhone = Extract<PhoneCheck, { kind: 'valid' }>;

/** The first mobile number on the Page, else the first that may be one. Never a plain landline. */
async function mobileOn(page: BusinessPage, checkPhone: CheckPhone): Promise<ValidPhone | null> {
  const phones = valueOf(page.facts.phones) ?? [];
  const needCountry = phones.some((phone) => readWrittenPhone(phone).national !== null);
  const country = needCountry ? await countryOfPage(page, checkPhone) : null;
  const checks = await Promise.all(phones.map(async (phone) => checkPhone(phone, country)));
  const valid = checks.filter((check) => check.kind === 'valid');
  return valid.find(({ line }) => line === 'mobile') ?? valid.find(({ line }) => line === 'either') ?? null;
}

function hoursNow({ hours }: Profile, now: number): { readonly hours?: HoursNow } {
  const today = hours === null ? undefined : zonedTime(now, hours.timezone)?.day;
  return hours === null || today === undefined ? {} : { hours: { state: openState(hours, now), today } };
}

/** What the button on this Page opens, or null when there is nothing to open or the person wants no button here. */
export async function chooseButton({
  page,
  linked,
  settings,
  checkPhone,
  now,
}: ButtonChoice): Promise<ChosenButton | null> {
  if (settings.showButton === 'nowhere') return null;
  const filled = fillMessage(settings.messageTemplate, { page: page.name, url: page.url });
  const text = checkMessage(filled) === 'tooLong' ? '' : filled;
  const link = (number: string) => chatLink({ number, openIn: settings.openChatsIn, text });

  if (linked?.link?.page.profileId === page.profileId) {
    if (linked.link.button === 'off') return null;
    const { phone } = linked.profile;
    return { href: link(phone), origin: 'linked', number: phone, ...hoursNow(linked.profile, now) };
  }
  if (settings.showButton !== 'everyPage' || isHidden(settings.hiddenPages, page.profileId)) return null;

  const whatsapp = valueOf(page.facts.whatsapp);
  if (whatsapp?.kind === 'code') return { href: shortChatLink(whatsapp.code), origin: 'shown' };
  if (whatsapp !== undefined) return { href: link(whatsapp.digits), origin: 'shown', number: `+${whatsapp.digits}` };

  const mobile = await mobileOn(page, checkPhone);
  return mobile && { href: link(mobile.e164), origin: 'mobile', number: mobile.international };
}
