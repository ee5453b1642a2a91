import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { buttonTarget, untilNoButton, untilOneButton } from '../support/our-button.ts';
import { press, type, untilText } from '../support/press.ts';
import { viewSettled } from '../support/view-settled.ts';
import { editSteps } from './edit-steps.ts';
import type { Step } from './step.ts';
import { picture } from './step.ts';
import { storedBusiness, untilStored } from './stored-profile.ts';

const number = '+90 532 123 45 67';
const digits = '905321234567';
const changedDescription = 'Artık akşam yemeği de var: her gün 23.00’e kadar açığız.';
const address = `https://www.facebook.com${gunesKafe.path}`;

const look: Step = {
  title: 'Look at the Page of Güneş Kafe: nothing stands there yet',
  async run({ page, session, text }) {
    await page.goto(address);
    await untilText(page, gunesKafe.name);
    const own = await session.openExtensionPage('options.html');
    await viewSettled(page, own);
    await own.close();
    await untilNoButton(page);
    const popup = await session.openPopup(page);
    await untilText(popup, text('popup.page.addFirst'));
    await popup.locator('summary').click();
    await untilText(popup, gunesKafe.description ?? '');
    await picture(popup, 'tour-popup-page-found');
    await popup.close();
    return `the popup shows the Page’s business info, “${gunesKafe.description ?? ''}” among it`;
  },
};

const connect: Step = {
  title: 'Add the business, connect WhatsApp: the button stands on the Page at once',
  async run({ page, session, text }) {
    const popup = await session.openPopup(page);
    await type(popup, text('popup.add.number'), number);
    await type(popup, text('popup.add.name'), gunesKafe.name);
    await untilText(popup, text('popup.add.valid', { number }));
    await press(popup, 'button', text('popup.add.submit'));
    await press(popup, 'button', text('popup.page.connect'));
    await untilText(popup, text('popup.notice.connected', { page: gunesKafe.name }));
    await picture(popup, 'tour-popup-connected');
    await popup.close();
    await untilOneButton(page);
    const target = await buttonTarget(page, text('button.name', [gunesKafe.name]));
    if (target !== `https://wa.me/${digits}`) throw new Error(`The button leads to ${target}.`);
    return `the button on the Page, which was not reloaded, leads to ${target}`;
  },
};

const chat: Step = {
  title: 'Click the button: the chat opens',
  async run({ page, session }) {
    await page.bringToFront();
    const { x, y, width, height } = await untilOneButton(page);
    const opened = session.browser.waitForTarget((target) => target.url() === `https://wa.me/${digits}`);
    await page.mouse.click(x + width / 2, y + height / 2);
    const tab = await (await opened).asPage();
    await untilText(tab, digits);
    await picture(tab, 'tour-chat');
    await tab.close();
    return `a chat with ${number} would open; the person presses send`;
  },
};

const enable: Step = {
  title: 'Turn on “Sync profile with Page”, look at the preview, enable',
  async run({ page, session, text }) {
    const popup = await session.openPopup(page);
    await press(popup, 'switch', text('popup.link.sync'));
    await untilText(popup, text('popup.preview.intro'));
    await untilText(popup, gunesKafe.description ?? '');
    await picture(popup, 'tour-popup-preview');
    await press(popup, 'button', text('popup.preview.enable'));
    await untilText(popup, text('popup.state.inSync.title'));
    await picture(popup, 'tour-popup-in-sync');
    const { profile } = await untilStored(popup, (business) => business.profile.description === gunesKafe.description);
    await popup.close();
    return `the profile now holds the Page’s description, address (${profile.address}), email, websites and categories`;
  },
};

const change: Step = {
  title: 'The owner changes the Page on Facebook: the profile follows without a click',
  async run({ page, session }) {
    await page.bringToFront();
    await page.locator('aside >>> summary').click();
    await page.locator('aside >>> textarea[name="description"]').fill(changedDescription);
    await page.locator('aside >>> button[type="submit"]').click();
    await page.waitForFunction(
      (wanted: string) => document.querySelector('.bio')?.textContent === wanted,
      {},
      changedDescription,
    );
    const own = await session.openExtensionPage('options.html');
    const { profile } = await untilStored(own, (business) => business.profile.description === changedDescription);
    await own.close();
    return `the profile’s description became “${profile.description}”`;
  },
};

const remove: Step = {
  title: 'Remove WhatsApp, REMOVE: the button is gone from the Page, what was copied stays',
  async run({ page, session, text }) {
    const popup = await session.openPopup(page);
    await press(popup, 'button', text('popup.link.remove'));
    await picture(popup, 'tour-popup-remove');
    await press(popup, 'button', text('popup.remove.confirm'));
    await untilText(popup, text('popup.notice.removed', { page: gunesKafe.name }));
    const business = await storedBusiness(popup);
    await popup.close();
    await untilNoButton(page);
    if (business === undefined || business.link !== null) throw new Error('The Page is still linked.');
    return `no button on the open Page; the profile still holds the address ${business.profile.address}`;
  },
};

const quiet: Step = {
  title: 'All the while the extension asked the network for nothing and left no error behind',
  run({ standIn, session }) {
    const found = [...standIn.requests.unexplained(), ...session.problems.list];
    if (found.length > 0) return Promise.reject(new Error(found.join('\n    ')));
    return Promise.resolve(
      `${standIn.requests.served.length} requests, all of them the Page’s own; no console errors, no policy violations`,
    );
  },
};

/** The main job from end to end, in order; each step builds on the ones before it. */
export const steps: readonly Step[] = [look, connect, chat, enable, change, ...editSteps, remove, quiet];
