import type { BusinessPage } from '../../business/business-page.ts';
import { countryOfPage } from '../../place/country-of-page.ts';
import { timeZoneOfCountry } from '../../place/time-zone-of-country.ts';
import { alreadyApplied } from '../../profile/changes/already-applied.ts';
import { linkPage } from '../../profile/changes/link-page.ts';
import { linkedPageOf } from '../../profile/changes/linked-page-of.ts';
import { unlinkPage } from '../../profile/changes/unlink-page.ts';
import type { Business } from '../../profile/business.ts';
import { changeWrites } from '../../store/change-writes.ts';
import { readState } from '../../store/read-state.ts';
import { businessKey, historyKey } from '../../store/store-keys.ts';
import type { Writes } from '../../store/store-port.ts';
import { type LinkDoubt, linkDoubts } from '../link-doubts.ts';
import { linkMark } from '../link-mark.ts';
import { mayWrite } from '../may-write.ts';
import type { PageProblem } from '../page-problem.ts';
import { changeBusiness, type ChangeContext, type ChangeRequest } from './change-business.ts';
import { linkedElsewhere } from './find-claimant.ts';
import { numbersOnPage } from './numbers-on-page.ts';
import { type Done, type Gone, orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

export interface LinkRequest extends ChangeRequest {
  readonly tab: number;
  /** The Page that the person was shown. */
  readonly profileId: string;
  readonly confirmed: readonly LinkDoubt[];
  /** *Move the link*: marks (`linkMark`) of the links that the person agreed to end. */
  readonly move?: readonly string[] | undefined;
}

type LinkRefusal =
  | { readonly kind: 'problem'; readonly problem: PageProblem }
  | { readonly kind: 'doubt'; readonly doubts: LinkDoubt[]; readonly pageNumber?: string }
  /** Links that would end: this number's with another Page, this Page's with another number. */
  | { readonly kind: 'wouldMove'; readonly ends: Business[] };
export type LinkOutcome = Done | Gone | StorageFailed | LinkRefusal;

const whyNot = {
  privateWindow: 'privateWindow',
  wrongAddress: 'pageChanged',
  idNotConfirmed: 'pageNotUnderstood',
} as const;
const notRead = {
  elsewhere: 'noPageInTab',
  wall: 'noPageInTab',
  rendering: 'pageStillLoading',
  notUnderstood: 'pageNotUnderstood',
} as const;

/** The Page that the tab shows at this moment, if it is the one meant and all is in order. */
async function pageIn(ports: ServicePorts, { tab, profileId }: LinkRequest): Promise<BusinessPage | PageProblem> {
  const sight = await ports.lookAtTab(tab);
  if (sight === 'noAccess') return 'noAccess';
  if (sight === 'gone') return 'noPageInTab';
  if (sight.view.incognito) return 'privateWindow';
  if (sight.answer === null) return 'noPageInTab';
  if (sight.answer.kind !== 'read') return notRead[sight.answer.kind];
  const { page } = sight.answer;
  if (page.profileId !== profileId) return 'pageChanged';
  const verdict = mayWrite(page, sight.view, ports.addressMatches);
  if (verdict !== 'allowed') return whyNot[verdict];
  return linkedPageOf(page, null) === null ? 'pageNotUnderstood' : page;
}

/** The business, if this very request was carried out before: the tab may show something else by now. */
function linkedBefore({ store, now }: ServicePorts, { business: id, operation }: LinkRequest) {
  return orStorageFailed(async (): Promise<Done | null> => {
    const found = await readState(store, await store.read([businessKey(id), historyKey(id)]), id, now());
    const done = found !== null && alreadyApplied(found.state, { now: now(), operation });
    return done ? { kind: 'done', business: found.state.business } : null;
  });
}

/** Ends a link as an unlink does: what was copied stays, and its history can bring it back. */
async function endLink(
  { store }: Pick<ServicePorts, 'store'>,
  { id }: Business,
  { read, stamp }: Pick<ChangeContext, 'read' | 'stamp'>,
): Promise<Writes> {
  const found = await readState(store, await read([businessKey(id), historyKey(id)]), id, stamp.now);
  if (found === null) return {};
  return changeWrites(found, unlinkPage(found.state, stamp));
}

/**
 * Links a business to the Page that the tab shows: read anew here, never taken from the message. Links that stand in
 * the way end in the same transaction, but only those that the person was shown and agreed to end.
 */
export async function linkBusiness(ports: ServicePorts, request: LinkRequest): Promise<LinkOutcome> {
  const before = await linkedBefore(ports, request);
  if (before !== null) {
    if (before.kind === 'done') ports.refreshButtons();
    return before;
  }
  const page = await pageIn(ports, request);
  if (typeof page === 'string') return { kind: 'problem', problem: page };
  const country = await countryOfPage(page, ports.checkPhone);
  const timezone = country === null ? null : timeZoneOfCountry(country);
  const numbers = await numbersOnPage(page, country, ports.checkPhone);

  return changeBusiness<LinkRefusal>(ports, request, async ({ state, read, stamp }) => {
    const { business } = state;
    if (business.link?.page.profileId === page.profileId) return { next: state };
    const owner = await linkedElsewhere(read, page.profileId, business.id);
    const other = owner?.link?.page.profileId === page.profileId ? owner : null;
    const ends = [...(business.link === null ? [] : [business]), ...(other === null ? [] : [other])];
    if (!ends.every((end) => request.move?.includes(linkMark(end)))) return { refusal: { kind: 'wouldMove', ends } };
    const doubts = linkDoubts(business.profile, page, numbers).filter((doubt) => !request.confirmed.includes(doubt));
    if (doubts.length > 0) {
      const [pageNumber] = numbers;
      return { refusal: { kind: 'doubt', doubts, ...(pageNumber !== undefined && { pageNumber }) } };
    }
    const next = linkPage(state, page, country, timezone, stamp);
    return other === null ? { next } : { next, others: await endLink(ports, other, { read, stamp }) };
  });
}
