import type { WebWorker } from 'puppeteer';
import { shown } from '../../utils/core/business/fact.ts';
import type { BusinessPage } from '../../utils/core/business/business-page.ts';
import { createBusiness } from '../../utils/core/profile/changes/create-business.ts';
import { linkPage } from '../../utils/core/profile/changes/link-page.ts';
import { noFacts } from '../support/no-facts.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';

/** A linked Page; the first is the museum that the bench opens, the others are nobody's. */
function pageOf(index: number): BusinessPage {
  const profileId = index === 0 ? orbitMuseum.profileId : String(100_095_000_000_000 + index);
  return {
    profileId,
    idPlaces: ['route', 'header'],
    asOf: 0,
    url: `https://www.facebook.com/profile.php?id=${profileId}`,
    name: index === 0 ? orbitMuseum.name : `Branch ${index}`,
    language: 'en',
    viewer: 'signedIn',
    facts: {
      ...noFacts,
      description: shown(`Branch ${index}: what we do, in some two hundred characters. `.repeat(4), 'payload'),
    },
  };
}

/** Fills the extension's storage with `count` linked businesses, the way the background itself would have written them. */
export async function seedBusinesses(worker: WebWorker, count: number): Promise<void> {
  const records: Record<string, unknown> = {};
  for (let index = 0; index < count; index++) {
    const id = `bench-${String(index).padStart(6, '0')}`;
    const phone = `+447911${String(100_000 + index)}`;
    const made = createBusiness(id, phone, `Branch ${index}`, { now: 1, operation: `create-${id}` });
    const page = pageOf(index);
    const { business, history } = linkPage(made, page, 'GB', 'Europe/London', { now: 2, operation: `link-${id}` });
    records[`business:${id}`] = business;
    records[`history:${id}`] = history;
    records[`page:${page.profileId}`] = { version: 1, business: id };
    records[`phone:${phone.slice(1)}`] = { version: 1, business: id };
  }
  await worker.evaluate((all) => Reflect.get(globalThis, 'chrome').storage.local.set(all), records);
}
