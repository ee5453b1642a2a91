import { describe, expect, it } from 'vitest';
import { judgeSender, type Sender } from '../../utils/extension/sender.ts';
import { chromium, firefox, type RecordedSenders } from './support/recorded-senders.ts';

const { id, origin } = chromium.self;
const inChromium = (sender: Sender) => judgeSender(sender, id, origin);
const both: readonly RecordedSenders[] = [chromium, firefox];

describe.each(both)('senders as $browser shows them', ({ self, page, afterPushState, frame, optionsInTab }) => {
  const judge = (sender: Sender) => judgeSender(sender, self.id, self.origin);

  it('a Page view is a page, with its tab', () => {
    expect(judge(page)).toEqual({ from: 'page', tab: page.tab });
  });

  it('a Page view after in-app navigation counts by where its tab is now', () => {
    expect(afterPushState.url).toBe('https://www.facebook.com/one');
    expect(judge(afterPushState)).toMatchObject({ from: 'page', tab: { url: 'https://www.facebook.com/moved' } });
  });

  it('a frame inside a Page view is nobody', () => {
    expect(judge(frame)).toEqual({ from: 'nobody', why: 'frame' });
  });

  it('the options page in a tab is the extension', () => {
    expect(judge(optionsInTab)).toEqual({ from: 'extension' });
  });

  it('whoever has another id is nobody', () => {
    for (const sender of [page, optionsInTab]) {
      expect(judgeSender(sender, 'another-id', self.origin)).toEqual({ from: 'nobody', why: 'stranger' });
    }
  });
});

describe('further senders', () => {
  it('the popup, which has neither tab nor frame nor document, is the extension', () => {
    expect(inChromium(chromium.popup)).toEqual({ from: 'extension' });
  });

  it('a prerendered document is nobody, whichever frame it claims', () => {
    expect(inChromium(chromium.prerendered)).toEqual({ from: 'nobody', why: 'notActive' });
    expect(inChromium({ ...chromium.prerendered, frameId: 0 })).toEqual({ from: 'nobody', why: 'notActive' });
  });

  it.each(['cached', 'pending_deletion', 'prerender', ''])(
    'a document in state "%s" is nobody',
    (documentLifecycle) => {
      expect(inChromium({ ...chromium.page, documentLifecycle })).toMatchObject({ from: 'nobody' });
      expect(inChromium({ ...chromium.optionsInTab, documentLifecycle })).toMatchObject({ from: 'nobody' });
    },
  );

  it('a private window is told apart, and so is one the browser says nothing of', () => {
    expect(inChromium(chromium.privateWindow)).toMatchObject({ tab: { incognito: true } });
    const { incognito: _, ...tab } = chromium.page.tab;
    expect(inChromium({ ...chromium.page, tab })).toMatchObject({ tab: { incognito: true } });
  });

  it.each<readonly [string, Sender, string]>([
    ['no tab', { ...chromium.page, tab: undefined }, 'noTab'],
    ['a tab without an address (no access)', { ...chromium.page, tab: { id: 1, incognito: false } }, 'noTab'],
    ['a tab without an id', { ...chromium.page, tab: { url: 'https://www.facebook.com/one' } }, 'noTab'],
    ['a tab that is none', { ...chromium.page, tab: { ...chromium.page.tab, id: -1 } }, 'noTab'],
    ['no frame', { ...chromium.page, frameId: undefined }, 'frame'],
    ['nothing at all', { id }, 'frame'],
  ])('%s is nobody', (_, sender, why) => {
    expect(inChromium(sender)).toEqual({ from: 'nobody', why });
  });

  it('the first tab may be number 0', () => {
    expect(inChromium({ ...chromium.page, tab: { ...chromium.page.tab, id: 0 } })).toMatchObject({ tab: { id: 0 } });
  });

  it.each(['www', 'web', 'm'])('a Page view on %s.facebook.com is a page', (host) => {
    const url = `https://${host}.facebook.com/one`;
    const tab = { ...chromium.page.tab, url };
    expect(inChromium({ ...chromium.page, url, origin: `https://${host}.facebook.com`, tab })).toMatchObject({ tab });
    expect(inChromium({ ...chromium.page, url, origin: undefined, tab })).toMatchObject({ from: 'page' });
  });

  it.each([
    'https://www.facebook.com.evil.example/one',
    'https://evil.example/https://www.facebook.com/',
    'http://www.facebook.com/one',
    'https://business.facebook.com/one',
    'https://www.facebook.com:8443/one',
    'https://evil.example@www.facebook.com/one',
    'about:blank',
    '',
  ])('a tab at %s is not a Page view', (url) => {
    expect(inChromium({ ...chromium.page, tab: { ...chromium.page.tab, url } })).toMatchObject({ from: 'nobody' });
  });

  it('a script of another site in a facebook.com tab is nobody', () => {
    expect(inChromium({ ...chromium.page, origin: 'https://evil.example' })).toMatchObject({ why: 'elsewhere' });
  });

  it('an address that only begins like ours is not ours', () => {
    for (const url of [
      `${origin}.evil.example/popup.html`,
      `https://evil.example/?${origin}`,
      `${origin}x/popup.html`,
      `about:blank?${origin}/popup.html`,
    ]) {
      expect(inChromium({ ...chromium.popup, url })).toMatchObject({ from: 'nobody' });
    }
  });

  it('a page of ours inside a frame of a site is nobody', () => {
    expect(inChromium({ ...chromium.optionsInTab, frameId: 5, tab: chromium.page.tab })).toEqual({
      from: 'nobody',
      why: 'frame',
    });
    const tab = { ...chromium.page.tab, url: 'http://evil.example/' };
    expect(inChromium({ ...chromium.optionsInTab, tab })).toEqual({ from: 'nobody', why: 'frame' });
  });

  it('a page of ours in a tab stays ours, whatever follows in its address', () => {
    const tab = { ...chromium.optionsInTab.tab, url: `${origin}/options.html#https://www.facebook.com/` };
    expect(inChromium({ ...chromium.optionsInTab, tab })).toEqual({ from: 'extension' });
  });

  it('a page of ours in a tab of which the browser tells no address is ours', () => {
    expect(inChromium({ ...chromium.optionsInTab, tab: { id: 1 } })).toEqual({ from: 'extension' });
  });
});
