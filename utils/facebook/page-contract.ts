/** Hosts whose Page views are read; also the content script's `matches`. Seen 2026-07, anatomy §11.3. */
export const facebookMatches = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
] as const;
