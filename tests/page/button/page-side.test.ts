import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerExtension,
  askButton,
  beginLife,
  hideButton,
  isConnected,
  openSettings,
  watchConnection,
} from '../../../utils/extension/page-side.ts';
import { emptySnapshot } from '../../support/snapshot-of.ts';

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
  vi.stubGlobal('chrome', { runtime });
  return { sent, listeners, runtime };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const understood = { kind: 'page', profileId: '100001', name: 'Güneş Kafe', button };
const good = (answered: Answered) => answered({ res: understood });
const fails = (error: string) => (_: Answered, fail: (text: string) => void) => fail(error);

describe('askButton', () => {
  it('puts the snapshot on the wire as the messaging library of the other end reads it', async () => {
    const { sent } = browser(good);
    expect(await askButton(emptySnapshot)).toEqual(understood);
    expect(sent).toEqual([
      { id: expect.any(Number), type: 'pageSeen', data: emptySnapshot, timestamp: expect.any(Number) },
    ]);
  });

  it('is not misled by Firefox, where no error is null', async () => {
    const { sent, runtime } = browser(good);
    runtime.lastError = null;
    expect(await askButton(emptySnapshot)).toEqual(understood);
    expect(sent).toHaveLength(1);
  });

  it('tells "no button" from "no answer"', async () => {
    for (const res of [{ ...understood, button: null }, { kind: 'rendering' }, { kind: 'elsewhere' }]) {
      browser((answered) => answered({ res }));
      expect(await askButton(emptySnapshot)).toEqual(res);
    }
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
    const answer = askButton(emptySnapshot);
    await vi.advanceTimersByTimeAsync(1700);
    expect(await answer).toEqual(understood);
    expect(sent).toHaveLength(2);
  });

  it('gives up after four silences', async () => {
    const { sent } = browser(() => {});
    const answer = askButton(emptySnapshot);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBe('unreachable');
    expect(sent).toHaveLength(4);
  });

  it('stops when nobody waits for the answer any more', async () => {
    const { sent } = browser(() => {});
    let wanted = true;
    const answer = askButton(emptySnapshot, () => wanted);
    wanted = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBe('unreachable');
    expect(sent).toHaveLength(1);
  });

  it('says nothing when it is cut off', async () => {
    const { sent, runtime } = browser(good);
    runtime.id = undefined;
    expect(isConnected()).toBe(false);
    expect(await askButton(emptySnapshot)).toBe('unreachable');
    expect(sent).toHaveLength(0);
  });

  it.each([
    { kind: 'refused', why: 'notActive' },
    { ...understood, button: { href: 'javascript:alert(1)', origin: 'linked' } },
    { ...understood, button: { href: 'https://wa.me.evil.example/1', origin: 'linked' } },
    { ...understood, button: { href: 7 } },
    { ...understood, button: undefined },
    'text',
  ])('takes %j for no button, and does not insist', async (res) => {
    const { sent } = browser((answered) => answered({ res }));
    expect(await askButton(emptySnapshot)).toBe('unreachable');
    expect(sent).toHaveLength(1);
  });
});

describe('answerExtension', () => {
  it('answers its two messages at once, and no other', () => {
    const { listeners } = browser();
    const life = new AbortController();
    let refreshed = 0;
    answerExtension(
      { takeView: () => ({ kind: 'elsewhere' }), refreshButton: () => void (refreshed += 1) },
      life.signal,
    );
    const [listener] = listeners;
    const answers: unknown[] = [];
    const arrive = (message: object) => listener?.(message, {}, (answer) => answers.push(answer));
    const returned = [
      { id: 1, type: 'takeView', timestamp: 1 },
      { id: 2, type: 'refreshButton', timestamp: 1 },
      { id: 3, type: 'pageSeen', timestamp: 1 },
      { id: 4, type: 'constructor', timestamp: 1 },
      { type: 'takeView' },
    ].map(arrive);
    expect(answers).toEqual([{ res: { kind: 'elsewhere' } }, { res: undefined }]);
    expect(refreshed).toBe(1);
    expect(returned.every((value) => value === undefined)).toBe(true);
    life.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('the menu of the button', () => {
  it('tells the background what was chosen, without waiting for anything', () => {
    const { sent } = browser(() => {});
    hideButton({ profileId: '100001', name: 'Güneş Kafe' });
    openSettings();
    expect(sent.map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'hideButton', data: { profileId: '100001', name: 'Güneş Kafe' } },
      { type: 'openSettings', data: {} },
    ]);
  });
});

describe('beginLife', () => {
  it('ends the life of an older script in the same world, and its own when the person returns to a cut-off tab', () => {
    const { runtime } = browser();
    const events = new EventTarget();
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    const first = beginLife();
    const second = beginLife();
    watchConnection(second);
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    events.dispatchEvent(new Event('focus'));
    expect(second.signal.aborted).toBe(false);
    runtime.id = undefined;
    events.dispatchEvent(new Event('visibilitychange'));
    expect(second.signal.aborted).toBe(true);
  });
});
