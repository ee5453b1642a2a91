import { startStandIn } from '../stand-in/server.ts';
import { ensureChromium } from '../support/find-browser.ts';
import { screenshotFolder } from '../support/output-folders.ts';
import { runTool } from '../support/run-step.ts';
import { hasDisplay } from './has-display.ts';
import { play } from './play.ts';
import { walk } from './walk.ts';

/** `npm start`: builds the extension and shows it at work on a stand-in for facebook.com. */
async function start(): Promise<number> {
  if ((await runTool('wxt', ['build'])) !== 0) return 1;
  console.log(`Browser: ${await ensureChromium()}`);
  if (!hasDisplay(process.env, process.platform)) {
    console.log('There is no display here, so the tour walks by itself.\n');
    const failures = await walk();
    console.log(`\nPictures are in ${screenshotFolder}`);
    return failures === 0 ? 0 : 1;
  }
  const standIn = await startStandIn();
  await play(standIn);
  await standIn.close();
  return 0;
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
