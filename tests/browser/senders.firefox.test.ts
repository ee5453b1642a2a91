import { afterAll, beforeAll, describe, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { firefoxBuild } from '../support/output-folders.ts';
import { probedBuild } from '../support/probed-build.ts';
import { asContentScripts, asOwnPage, judgedMessages, serveProbed } from './sender-cases.ts';
import { sayFigure } from '../support/say-figure.ts';

let standIn: StandIn;
let session: FirefoxSession;
const build = probedBuild(firefoxBuild);

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchFirefox({ standIn, extension: build.folder, language: 'en-US' });
  serveProbed(standIn);
});
afterAll(async () => {
  sayFigure(`Firefox: ${judgedMessages()} messages by their senders, 0 judged otherwise than the table says`);
  await session.close();
  await standIn.close();
  build.remove();
});

// Neither prerendering nor private windows can be had by automation in Firefox.
describe('who may send what, in Firefox', () => {
  it.each(['options.html', 'popup.html'])('%s: what is for our own pages', async (path) => {
    await asOwnPage(await session.openExtensionPage(path));
  });

  it('top frame, frame, another site: only the first, and only what is for Pages', async () => {
    await asContentScripts(session.newPage);
  });
});
