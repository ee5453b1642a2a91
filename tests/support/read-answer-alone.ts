import type { PageReading } from '../../utils/facebook/page-reading.ts';
import { readSnapshot } from '../../utils/facebook/read-snapshot.ts';

/** Reads a Page from the text of an answer alone, without a document; `url` is the address it was loaded for. */
export function readAnswerAlone(text: string, url: string): PageReading {
  return readSnapshot({
    url,
    language: '',
    asOf: 0,
    isFresh: false,
    refused: false,
    head: [],
    blocks: [],
    answers: [text],
    drawn: null,
  });
}
