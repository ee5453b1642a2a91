import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';

const whatToTry = `
The browser shows a stand-in for facebook.com; nothing here is real, and nothing leaves this computer.

  1. Click the puzzle piece in the toolbar and pin Köprü, then open it: it has read the Page "${gunesKafe.name}".
  2. Add a business with any Turkish mobile number, such as 0532 123 45 67, and press Connect WhatsApp.
     A WhatsApp button appears among the Page's own buttons, without a reload.
  3. Turn on "Sync profile with Page" and look at the preview before you press Enable.
  4. Open the yellow bar at the bottom, change the Page's description, and see the profile follow.
  5. Edit the profile on the options page: you are warned before sync stops.
  6. Remove WhatsApp: the button is gone at once.

The bar at the bottom also leads to the other demo Pages, and shows them dark or signed out.
Close the browser to end.
`;

/** Opens the stand-in in a window, for a person to play with. Resolves when they close the browser. */
export async function play(standIn: StandIn): Promise<void> {
  const session = await launchChromium({ standIn, headless: false });
  const closed = new Promise<void>((resolve) => {
    session.browser.on('disconnected', () => resolve());
  });
  const [first] = await session.browser.pages();
  const page = first ?? (await session.newPage());
  await page.goto(`https://www.facebook.com${gunesKafe.path}`);
  console.log(whatToTry);
  await closed;
}
