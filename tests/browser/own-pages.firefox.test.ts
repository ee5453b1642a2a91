import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { press, type, untilText } from '../support/press.ts';
import { words } from '../support/words.ts';
import { untilStored } from '../tour/stored-profile.ts';

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(async () => {
  await standIn.close();
});

describe.each([
  { locale: 'en', language: 'en-US' },
  { locale: 'tr', language: 'tr' },
] as const)('the extension’s own pages in Firefox, in $locale', ({ locale, language }) => {
  const text = words(locale);
  let session: FirefoxSession;

  beforeAll(async () => {
    session = await launchFirefox({ standIn, language });
  });
  afterAll(async () => {
    await session.close();
  });

  it('shows the popup’s first screen', async () => {
    const popup = await session.openExtensionPage('popup.html');
    await untilText(popup, text('popup.state.notOnFacebook.title'));
    expect(await popup.$eval('html', ({ lang }) => lang)).toBe(locale);
    await popup.close();
  });

  it('adds a business on the options page and edits its profile', async () => {
    const options = await session.openExtensionPage('options.html');
    await untilText(options, text('options.add.welcome'));
    await type(options, text('popup.add.number'), '+90 532 123 45 67');
    await type(options, text('popup.add.name'), 'Güneş Kafe');
    await press(options, 'button', text('popup.add.submit'));
    await untilText(options, text('options.profile.title'));
    await type(options, text('options.profile.descriptionLabel'), 'Her gün taze ekmek.');
    await press(options, 'button', text('options.save.save'));
    await untilText(options, text('options.save.saved'));
    const { profile } = await untilStored(options, (business) => business.profile.description !== '');
    expect(profile).toMatchObject({ phone: '+905321234567', name: 'Güneş Kafe', description: 'Her gün taze ekmek.' });
    await options.close();
  });

  it('leaves no error behind', () => {
    expect(session.problems.list).toEqual([]);
    expect(standIn.requests.unexplained()).toEqual([]);
  });
});
