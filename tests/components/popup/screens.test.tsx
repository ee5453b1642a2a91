// @vitest-environment jsdom
import { cleanup, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../components/create-text.ts';
import type { ScreenKind } from '../../../utils/state/popup-screen.ts';
import { popupStates, type PopupState, type PopupStateName } from '../../support/popup-states.ts';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { languages, textOf } from '../../support/text-from-files.ts';

type PlainKey = Exclude<MessageKey, `${string}.other` | `${string}.one`>;

interface Expected {
  readonly screen: ScreenKind;
  /** The words that name the state. */
  readonly name: PlainKey | 'popup.damaged.title.one' | 'storage.newer.title.one';
  /** The button that is the next step; null where the person does it outside or nothing is to be done. */
  readonly step: PlainKey | null;
}

const expected: Readonly<Record<PopupStateName, Expected>> = {
  'not-on-facebook-first-run': {
    screen: 'notOnFacebook',
    name: 'popup.state.notOnFacebook.title',
    step: 'popup.continue',
  },
  'not-on-facebook': { screen: 'notOnFacebook', name: 'popup.home.linkedPages', step: 'popup.continue' },
  'not-a-page': { screen: 'notAPage', name: 'popup.state.notAPage.title', step: 'popup.continue' },
  wall: { screen: 'wall', name: 'popup.state.wall.title', step: 'popup.continue' },
  'page-loading': { screen: 'pageLoading', name: 'popup.state.pageLoading.title', step: null },
  'page-not-understood': {
    screen: 'pageNotUnderstood',
    name: 'popup.state.pageNotUnderstood.title',
    step: 'popup.openSettings',
  },
  'tab-silent': { screen: 'tabSilent', name: 'popup.state.tabSilent.title', step: 'popup.openAgain' },
  'no-access': { screen: 'noAccess', name: 'popup.state.noAccess.title', step: 'popup.allowAccess' },
  'this-tab-only': { screen: 'linked', name: 'popup.thisTabOnly.title', step: 'popup.allowAccess' },
  'private-window': { screen: 'privateWindow', name: 'popup.state.privateWindow.title', step: null },
  'storage-failed': { screen: 'storageFailed', name: 'popup.state.storageFailed.title', step: 'common.tryAgain' },
  'background-silent': { screen: 'unreachable', name: 'popup.state.unreachable.title', step: 'common.tryAgain' },
  restored: { screen: 'linked', name: 'storage.restored.title', step: 'common.close' },
  newer: { screen: 'linked', name: 'storage.newer.title.one', step: null },
  damaged: { screen: 'linked', name: 'popup.damaged.title.one', step: 'popup.openSettings' },
  'page-found-nobody': { screen: 'pageFound', name: 'popup.page.addFirst', step: 'popup.add.submit' },
  'page-found-bare': { screen: 'pageFound', name: 'popup.page.nothingShown', step: 'popup.add.submit' },
  'page-found-moved': { screen: 'pageFound', name: 'popup.reload.why', step: 'popup.reload.button' },
  'page-found-container': { screen: 'pageFound', name: 'popup.container', step: 'popup.add.submit' },
  'page-found-one': { screen: 'pageFound', name: 'popup.page.single', step: 'popup.page.connect' },
  'page-found-button-hidden': { screen: 'pageFound', name: 'popup.page.buttonHidden', step: 'popup.page.showButton' },
  'page-found-hours-untold': { screen: 'pageFound', name: 'popup.hours.howToRead', step: 'popup.page.connect' },
  'page-found-choose': { screen: 'pageFound', name: 'popup.page.choose', step: 'popup.page.connect' },
  'page-found-all-taken': { screen: 'pageFound', name: 'popup.allTaken.title', step: 'popup.page.addAnother' },
  move: { screen: 'pageFound', name: 'popup.move.title', step: 'popup.move.confirm' },
  'other-number': { screen: 'pageFound', name: 'popup.page.choose', step: 'popup.move.confirm' },
  doubt: { screen: 'pageFound', name: 'popup.doubt.title', step: 'popup.doubt.confirm' },
  unreachable: { screen: 'pageFound', name: 'popup.failure.unreachable.title', step: 'common.tryAgain' },
  undecided: { screen: 'linked', name: 'popup.state.undecided.title', step: 'popup.link.sync' },
  preview: { screen: 'linked', name: 'popup.preview.intro', step: 'popup.preview.enable' },
  'preview-zone': { screen: 'linked', name: 'popup.zone.title', step: 'popup.zone.use' },
  'hours-untold': { screen: 'linked', name: 'popup.hours.howToRead', step: 'popup.editProfile' },
  locked: { screen: 'linked', name: 'popup.state.inSync.title', step: 'popup.editProfile' },
  'hours-read-before': { screen: 'linked', name: 'popup.state.inSync.title', step: 'popup.editProfile' },
  'in-sync': { screen: 'linked', name: 'popup.state.inSync.title', step: 'popup.editProfile' },
  'changes-waiting': { screen: 'linked', name: 'popup.state.waiting.title', step: 'popup.link.seeChanges' },
  pending: { screen: 'linked', name: 'popup.state.pending.title', step: 'popup.link.checkNow' },
  'zone-needed': { screen: 'linked', name: 'popup.state.zoneNeeded.title', step: 'popup.zone.use' },
  off: { screen: 'linked', name: 'popup.state.off.title', step: 'popup.editProfile' },
  stopped: { screen: 'linked', name: 'popup.state.stopped.title', step: 'popup.link.resume' },
  'stopped-preview': { screen: 'linked', name: 'popup.preview.overwrites', step: 'popup.link.resume' },
  remove: { screen: 'linked', name: 'popup.remove.title', step: 'popup.remove.confirm' },
  removed: { screen: 'pageFound', name: 'popup.page.single', step: 'common.undo' },
  report: { screen: 'linked', name: 'popup.report.title', step: 'popup.report.copy' },
  'report-not-made': {
    screen: 'linked',
    name: 'popup.failure.pageStillLoading.title',
    step: 'common.tryAgain',
  },
  'add-business': { screen: 'notOnFacebook', name: 'popup.add.title', step: 'popup.add.submit' },
};

const states: readonly (readonly [string, PopupState, Expected])[] = Object.entries(expected).map(([name, what]) => [
  name,
  Object.entries(popupStates).find(([other]) => other === name)?.[1] ?? { stored: 'failed', access: false, tab: null },
  what,
]);
addDialogs();
const life = new AbortController();

function sectionOf(heading: HTMLElement) {
  const section = heading.closest('section');
  if (section === null) throw new Error('A heading without its section');
  return within(section);
}

afterEach(cleanup);

describe.each(languages)('the popup in %s', (language) => {
  it.each(states)('has a name and a next step when %s', async (_, state, { screen, name, step }) => {
    const text = await textOf(language);
    const { view, model } = await renderPopup(state, text, life.signal);
    await view.findAllByText(text.pattern(name).replace('{count}', '1'));
    expect(model.screen.value.kind).toBe(screen);
    expect(view.getByRole('heading', { level: 1, hidden: true }).textContent).toBe(text.t('popup.heading'));
    const steps = step === null ? [null] : view.getAllByRole('button', { name: text.pattern(step), hidden: true });
    expect(steps.length).toBeGreaterThan(0);
    expect(view.container.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });

  it('names every control', async () => {
    const text = await textOf(language);
    for (const [, state] of states) {
      const { view } = await renderPopup(state, text, life.signal);
      for (const control of view.container.querySelectorAll('button, input, select, textarea')) {
        const labelled = control instanceof HTMLInputElement && (control.labels?.length ?? 0) > 0;
        const words = control.getAttribute('aria-label') ?? control.textContent ?? '';
        expect(labelled || words.trim() !== '').toBe(true);
      }
      cleanup();
    }
  });
});

describe('what a person reads', () => {
  it('lists the linked Pages, the one seen last first, with number, state and last seen', async () => {
    const text = await textOf('en');
    const { view } = await renderPopup(popupStates['not-on-facebook'], text, life.signal);
    const heading = await view.findByRole('heading', { name: 'Linked Pages' });
    const rows = sectionOf(heading).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Güneş KafeIn sync with the Page+90 532 123 4567 · Last seen 2 hours ago'),
      expect.stringContaining('Padaria São Jorge da Vila MadalenaThe Page shows other values'),
    ]);
  });

  it('shows what was read from the Page before anything is linked', async () => {
    const { view } = await renderPopup(popupStates['page-found-one'], await textOf('tr'), life.signal);
    await view.findByText('Bu Sayfadaki işletme bilgileri');
    const facts = [...view.container.querySelectorAll('dd')].map((fact) => fact.textContent);
    expect(facts).toContain('+90 532 123 4567');
    expect(facts).toContain('0532 123 45 67');
    expect(facts).toContain('Pzt – Per: 09:00 – 22:00\nCum: 09:00 – 00:00\nCmt: 10:00 – 00:00\nPaz: Kapalı');
  });

  it('shows both values after an edit stopped sync', async () => {
    const { view } = await renderPopup(popupStates.stopped, await textOf('en'), life.signal);
    // In the banner that says so, and in the list of fields.
    const profiles = await view.findAllByText('WhatsApp profile');
    expect(profiles.map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'WhatsApp profileBayramda da açığız.',
      'WhatsApp profileBayramda da açığız.',
    ]);
    const pages = view.getAllByText('Facebook Page').map(({ parentElement }) => parentElement?.textContent);
    expect(pages).toEqual([expect.stringContaining('Mahallenin fırını'), expect.stringContaining('Mahallenin fırını')]);
  });

  it('ticks off what is needed before the start', async () => {
    const { view } = await renderPopup(popupStates['page-found-bare'], await textOf('en'), life.signal);
    const heading = await view.findByRole('heading', { name: 'Before you start' });
    const rows = sectionOf(heading).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.replace(/(Missing|Done).*/, '$1'))).toEqual([
      'Signed in to Facebook Missing',
      'A WhatsApp Business number Missing',
      'An up-to-date browser Done',
      'Access to facebook.com Done',
    ]);
  });

  it('never shows a Page as something to click that it isn’t: no links, no pictures', async () => {
    const text = await textOf('en');
    for (const [, state] of states) {
      const { view } = await renderPopup(state, text, life.signal);
      expect(view.container.querySelectorAll('a, img, iframe').length).toBe(0);
      cleanup();
    }
  });
});
