/** Caps of the drawn rows that are taken out of a document. A longer text or link is dropped: half of one is another. */
export const rowLimits = { cards: 20, rows: 80, texts: 3, text: 1000, links: 4, link: 4096, names: 20 } as const;
