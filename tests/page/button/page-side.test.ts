import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../utils/locales/en.yml?raw';
import tr from '../../../utils/locales/tr.yml?raw';
import { answerExtension, askButton, beginLife, buttonFace, isConnected } from '../../../utils/extension/page-side.ts';
import { pageOf } from './page-of.ts';

type Answered = (answer: unknown) => void;
type Arrival = (message: object, sender: unknown, answer: Answered) => unknown;
const button = { href: 'https://wa.me/905321234567', origin: 'linked', number: '+90 532 123 45 67' } as const;

/** The browser's side: what each message is answered with, in turn; the last answer stays. */
function browser(...answers: ((answered: Answered, fail: (error: string) => void) => void)[]) {
  const sent: { type: string; data: unknown; timestamp: unknown }[] = [];
  const listeners = new Set<Arrival>();
  const runtime = {
    id: 'extension' as string | undefined,
    lastError: undefined as object | null | undefined,
    sendMessage(message: (typeof sent)[number], answered: Answered) {
      sent.push(message);
      const fail = (message_: string) => {
        runtime.lastError = { message: message_ };
        answered(undefined);
        runtime.lastError = undefined;
      };
      answers[Math.min(sent.length, answers.length) - 1]?.(answered, fail);
    },
    onMessage: {
      addListener: (listener: Arrival) => listeners.add(listener),
      removeListener: (listener: Arrival) => listeners.delete(listener),
    },
  };
  const chrome = {
    runtime,
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join('|') },
  };
  vi.stubGlobal('chrome', chrome);
  return { sent, listeners, runtime };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const good = (answered: Answered) => answered({ res: { button } });
const fails = (error: string) => (_: Answered, fail: (text: string) => void) => fail(error);

describe('askButton', () => {
  it('puts the Page on the wire as the messaging library of the other end reads it', async () => {
    const { sent } = browser(good);
    expect(await askButton(pageOf('100001'))).toEqual(button);
    expect(sent).toEqual([
      { id: expect.any(Number), type: 'pageSeen', data: pageOf('100001'), timestamp: expect.any(Number) },
    ]);
  });

  it('is not misled by Firefox, where no error is null', async () => {
    const { sent, runtime } = browser(good);
    runtime.lastError = null;
    expect(await askButton(pageOf('100001'))).toEqual(button);
    expect(sent).toHaveLength(1);
  });

  it('tells "no button" from "no answer"', async () => {
    browser((answered) => answered({ res: { button: null } }));
    expect(await askButton(pageOf('100001'))).toBeNull();
  });

  it.each([
    ['the channel closed', fails('The message channel closed before a response was received.')],
    ['nobody was there yet', fails('Could not establish connection. Receiving end does not exist.')],
    ['the answer was undefined', (answered: Answered) => answered(undefined)],
    ['the other end threw', (answered: Answered) => answered({ err: { name: 'Error', message: 'x' } })],
    ['there was no answer at all', () => {}],
    [
      'sending threw',
      () => {
        throw new Error('no');
      },
    ],
  ])('asks again after %s', async (_, first) => {
    const { sent } = browser(first, good);
    const answer = askButton(pageOf('100001'));
    await vi.advanceTimersByTimeAsync(1700);
    expect(await answer).toEqual(button);
    expect(sent).toHaveLength(2);
  });

  it('gives up after four silences', async () => {
    const { sent } = browser(() => {});
    const answer = askButton(pageOf('100001'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBe('unreachable');
    expect(sent).toHaveLength(4);
  });

  it('stops when nobody waits for the answer any more', async () => {
    const { sent } = browser(() => {});
    let wanted = true;
    const answer = askButton(pageOf('100001'), () => wanted);
    wanted = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBe('unreachable');
    expect(sent).toHaveLength(1);
  });

  it('says nothing when it is cut off', async () => {
    const { sent, runtime } = browser(good);
    runtime.id = undefined;
    expect(isConnected()).toBe(false);
    expect(await askButton(pageOf('100001'))).toBe('unreachable');
    expect(sent).toHaveLength(0);
  });

  it.each([
    { kind: 'refused', why: 'notActive' },
    { button: { href: 'javascript:alert(1)', origin: 'linked' } },
    { button: { href: 'https://wa.me.evil.example/1', origin: 'linked' } },
    { button: { href: 7 } },
    { button: undefined },
    'text',
  ])('takes %j for no button, and does not insist', async (res) => {
    const { sent } = browser((answered) => answered({ res }));
    expect(await askButton(pageOf('100001'))).toBe('unreachable');
    expect(sent).toHaveLength(1);
  });
});

describe('answerExtension', () => {
  it('answers its two messages at once, and no other', () => {
    const { listeners } = browser();
    const life = new AbortController();
    let refreshed = 0;
    answerExtension({ readPage: () => ({ kind: 'wall' }), refreshButton: () => void (refreshed += 1) }, life.signal);
    const [listener] = listeners;
    const answers: unknown[] = [];
    const arrive = (message: object) => listener?.(message, {}, (answer) => answers.push(answer));
    const returned = [
      { id: 1, type: 'readPage', timestamp: 1 },
      { id: 2, type: 'refreshButton', timestamp: 1 },
      { id: 3, type: 'pageSeen', timestamp: 1 },
      { id: 4, type: 'constructor', timestamp: 1 },
      { type: 'readPage' },
    ].map(arrive);
    expect(answers).toEqual([{ res: { kind: 'wall' } }, { res: undefined }]);
    expect(refreshed).toBe(1);
    expect(returned.every((value) => value === undefined)).toBe(true);
    life.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('buttonFace', () => {
  it.each([
    [button, 'button_linked|\u2066+90 532 123 45 67\u2069'],
    [{ ...button, origin: 'shown' }, 'button_shown|\u2066+90 532 123 45 67\u2069'],
    [{ ...button, origin: 'mobile' }, 'button_mobile|\u2066+90 532 123 45 67\u2069'],
    [{ href: 'https://wa.me/message/ABCDEF', origin: 'shown' }, 'button_shownLink'],
  ] as const)('explains %o', (given, explained) => {
    browser();
    expect(buttonFace(given, 'Güneş Kafe')).toEqual({
      href: given.href,
      name: 'button_name|Güneş Kafe',
      title: `${explained}\nbutton_addedBy`,
      language: '_lang',
    });
  });

  it.each([
    ['en', en],
    ['tr', tr],
  ])('has all its words in %s', (_, file) => {
    const group = /^button:\n(?<words>(?: {2}.+\n)+)/m.exec(file)?.groups?.['words'] ?? '';
    const keys = group.split('\n').flatMap((line) => /^ {2}(\w+): *\S/.exec(line)?.[1] ?? []);
    expect(keys.toSorted()).toEqual(['addedBy', 'linked', 'mobile', 'name', 'shown', 'shownLink']);
  });
});

describe('beginLife', () => {
  it('ends the life of an older script in the same world, and its own when the person returns to a cut-off tab', () => {
    const { runtime } = browser();
    const events = new EventTarget();
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    const first = beginLife();
    const second = beginLife();
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    events.dispatchEvent(new Event('focus'));
    expect(second.signal.aborted).toBe(false);
    runtime.id = undefined;
    events.dispatchEvent(new Event('visibilitychange'));
    expect(second.signal.aborted).toBe(true);
  });
});
