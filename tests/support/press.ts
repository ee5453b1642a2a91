import type { Page } from 'puppeteer';

export type ControlRole =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'heading'
  | 'link'
  | 'radio'
  | 'switch'
  | 'tab'
  | 'textbox';

const control = (role: ControlRole, name: string) => `aria/${name}[role="${role}"]`;

/** Presses a control as a person finds it: by its role and its name on screen. Waits until it can be pressed. */
export async function press(page: Page, role: ControlRole, name: string): Promise<void> {
  await page.locator(control(role, name)).click();
}

/** Puts a text in the place of what a field holds, key by key, as a person does. */
export async function type(page: Page, name: string, value: string): Promise<void> {
  const field = await page.waitForSelector(control('textbox', name));
  await field?.evaluate((element) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      element.focus();
      element.select();
    }
  });
  if (value === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(value);
}

/** Resolves once the text stands somewhere on the page; line breaks count as spaces. */
export async function untilText(page: Page, wanted: string): Promise<void> {
  try {
    await page.waitForFunction(
      (text: string) => document.body.innerText.replaceAll(/\s+/g, ' ').includes(text),
      { timeout: 10_000 },
      wanted.replaceAll(/\s+/g, ' '),
    );
  } catch (error) {
    const there = await page.evaluate(() => document.body.innerText);
    throw new Error(`“${wanted}” did not appear. There was: ${there}`, { cause: error });
  }
}
