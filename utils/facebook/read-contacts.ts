import type { FactValues } from './evidence.ts';
import { websiteOf } from './link-shim.ts';
import * as seen from './page-contract.ts';
import { parseUrl } from './parse-url.ts';
import { addressTextOf, emailOf, lineOf, listOf, phoneOf } from './value-text.ts';
import { chatAmong } from './whatsapp-target.ts';

/** One row of the Intro or one field of the About tab; `type` is the Intro's word for either. */
export interface Row {
  readonly type: string;
  readonly title: string | undefined;
  readonly link: string | undefined;
}

const bareHost = (url: string | null) => parseUrl(url ?? '')?.hostname.replace(/^www\./, '');

/**
 * The website behind a row: the address as its owner wrote it, if it is a whole one; else where its link leads. The
 * Intro cuts off scheme and "www.": without a link that text has to do.
 */
function websiteIn({ link, title = '' }: Row): string | undefined {
  const bare = /^[^\s/@:]+\.[^\s/@:]{2,}(?:\/\S*)?$/.test(title) ? `https://${title}` : '';
  const written = websiteOf(title);
  const target = websiteOf(link ?? bare);
  return addressTextOf(written && (!target || bareHost(written) === bareHost(target)) ? written : target);
}

/** The contact facts, which Intro and About tab give alike. */
export function readContacts(rows: readonly Row[]): FactValues {
  const of = (type: string) => rows.filter((row) => row.type === type);
  return {
    address: lineOf(of(seen.addressCard)[0]?.title, 1000),
    phones: listOf(of(seen.phoneCard), ({ title }) => phoneOf(title)),
    emails: listOf(of(seen.emailCard), ({ title }) => emailOf(title)),
    websites: listOf(of(seen.websiteCard), websiteIn, 20),
    whatsapp: chatAmong(rows.map(({ link }) => link)),
  };
}
