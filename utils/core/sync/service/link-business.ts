import type { BusinessPage } from '../../business/business-page.ts';
import { countryOfPage } from '../../place/country-of-page.ts';
import { timeZoneOfCountry } from '../../place/time-zone-of-country.ts';
import { alreadyApplied } from '../../profile/changes/already-applied.ts';
import { linkPage } from '../../profile/changes/link-page.ts';
import { linkedPageOf } from '../../profile/changes/linked-page-of.ts';
import type { Business } from '../../profile/business.ts';
import { readState } from '../../store/read-state.ts';
import { businessKey, historyKey } from '../../store/store-keys.ts';
import { type LinkDoubt, linkDoubts } from '../link-doubts.ts';
import { mayWrite } from '../may-write.ts';
import type { PageProblem } from '../page-problem.ts';
import { changeBusiness, type ChangeRequest } from './change-business.ts';
import { linkedElsewhere } from './find-claimant.ts';
import { numbersOnPage } from './numbers-on-page.ts';
import { type Done, type Gone, orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

export interface LinkRequest extends ChangeRequest {
  readonly tab: number;
  /** The Page that the person was shown. */
  readonly profileId: string;
  readonly confirmed: readonly LinkDoubt[];
}

type LinkRefusal =
  | { readonly kind: 'problem'; readonly problem: PageProblem }
  | { readonly kind: 'doubt'; readonly doubts: LinkDoubt[]; readonly pageNumber?: string }
  | { readonly kind: 'pageTaken' | 'numberTaken'; readonly business: Business };
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

/** Links a business to the Page that the tab shows: read anew here, never taken from the message. */
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
    const { id, profile, link } = state.business;
    if (link !== null && link.page.profileId !== page.profileId) {
      return { refusal: { kind: 'numberTaken', business: state.business } };
    }
    const taken = await linkedElsewhere(read, page.profileId, id);
    if (taken !== null) return { refusal: { kind: 'pageTaken', business: taken } };
    const doubts =
      link === null ? linkDoubts(profile, page, numbers).filter((doubt) => !request.confirmed.includes(doubt)) : [];
    if (doubts.length === 0) return { next: linkPage(state, page, country, timezone, stamp) };
    const [pageNumber] = numbers;
    return { refusal: { kind: 'doubt', doubts, ...(pageNumber !== undefined && { pageNumber }) } };
  });
}
