import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { someOf } from '../support/rounds.ts';
import { words } from '../support/words.ts';
import {
  closesByEscape,
  heedsNoScript,
  hidesEverywhere,
  openByKeyboard,
  openByMouse,
  opensSettings,
} from './button-menu-cases.ts';
import type { MenuSetting } from './button-menu-cases.ts';

let standIn: StandIn;
let session: ChromiumSession;
let setting: MenuSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0 });
  session = await launchChromium({ standIn, language: 'en' });
  const ownPage = await session.openExtensionPage('popup.html');
  setting = { ...session, ownPage, text: words('en') };
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

describe('the button’s menu in Chromium', () => {
  it('hides the button in every tab by mouse, until it is shown again in the options', async () => {
    await hidesEverywhere(setting, openByMouse);
  });

  it.each(someOf(['Enter', 'Space', 'ArrowDown'] as const, 3))('opens by %s, leads to the settings', async (key) => {
    await opensSettings(setting, (page) => openByKeyboard(page, key));
  });

  it('closes by Escape, and the focus is where it was', async () => {
    await closesByEscape(setting);
  });

  it('heeds no event that a script of the page makes up', async () => {
    await heedsNoScript(setting);
  });

  it('leaves no error behind, and has asked nobody for anything', () => {
    expect(session.problems.list).toEqual([]);
    expect(standIn.requests.unexplained()).toEqual([]);
  });
});
