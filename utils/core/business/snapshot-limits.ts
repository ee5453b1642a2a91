/** Caps of what is taken out of a document, in characters and pieces; a real Page stays far below them. */
export const snapshotLimits = {
  block: 4_000_000,
  blocks: 24,
  all: 8_000_000,
  tabs: 20,
  head: 40,
  answers: 40,
  hours: 40,
} as const;
