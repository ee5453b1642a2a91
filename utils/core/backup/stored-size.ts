import type { RawRecords } from '../store/store-port.ts';

/** What browsers give an extension's local storage, in bytes (Chromium's QUOTA_BYTES); nearly all of it. */
export const storageRoom = 10_000_000;

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts for two of its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** About how many bytes records take up in storage, as browsers count: keys, and values as JSON. */
export function storedSize(records: RawRecords): number {
  let bytes = 0;
  for (const [key, value] of Object.entries(records)) {
    if (value !== null && value !== undefined) bytes += utf8Length(key) + utf8Length(JSON.stringify(value));
  }
  return bytes;
}
