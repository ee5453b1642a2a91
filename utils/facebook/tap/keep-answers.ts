interface Kept {
  readonly text: string;
  /** When it came, ms since the epoch. */
  readonly at: number;
  /** In view when it came. */
  readonly cameIn: string | null;
  /** In view after that; the site loads a Page before it moves there. Undefined while the person is still here. */
  movedTo?: string | null;
}

/** Characters and pieces; the oldest goes first. A Page's answers are some 100,000 characters together. */
const limits = { size: 4_000_000, count: 60 };

export interface AnswerBook {
  add(text: string, at: number): void;
  /** Another entity is in view; null for none that can be a Page. */
  moved(next: string | null): void;
  /** Answers that may be about what is in view, oldest first: coming back to a Page asks the site for nothing. */
  inView(): readonly { readonly text: string; readonly at: number }[];
}

/** Keeps what the site received in this document, by the entity that was in view when it came or right after it. */
export function keepAnswers(): AnswerBook {
  let kept: Kept[] = [];
  let size = 0;
  let current: string | null = null;
  return {
    add(text, at) {
      kept.push({ text, at, cameIn: current });
      size += text.length;
      while (kept.length > limits.count || size > limits.size) size -= kept.shift()?.text.length ?? 0;
    },
    moved(next) {
      for (const answer of kept) if (answer.movedTo === undefined) answer.movedTo = next;
      current = next;
    },
    inView: () =>
      current === null ? [] : kept.filter(({ cameIn, movedTo }) => cameIn === current || movedTo === current),
  };
}
