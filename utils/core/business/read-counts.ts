/** Counts of people, as the head of an English document gives them. */
export interface Counts {
  readonly likes?: number;
  readonly followers?: number;
  readonly wereHere?: number;
}

const whole = (text: string | undefined) => (text === undefined ? undefined : Number(text.replaceAll(',', '')));

/** The counts in a Page's summary: ", <city>. 2,104 likes · 14 talking about this · 531 were here. <bio>". */
export function readCounts(summary: string): Counts {
  const match =
    /^(?:, [^.·]{1,100})?\. ([0-9,]{1,15}) (?:(like)|follower)s?(?: · [0-9,]{1,15} talking about this)?(?: · ([0-9,]{1,15}) were here)?(?:\.|$)/.exec(
      summary,
    );
  const count = whole(match?.[1]);
  const wereHere = whole(match?.[3]);
  if (match === null || count === undefined) return {};
  return { [match[2] ? 'likes' : 'followers']: count, ...(wereHere === undefined ? {} : { wereHere }) };
}
