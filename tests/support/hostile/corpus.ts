import { brokenData } from './broken-data.ts';
import { clobberedDom } from './clobbered-dom.ts';
import { foreignContent } from './foreign-content.ts';
import type { HostileDocument } from './hostile-document.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileWebsites } from './hostile-websites.ts';
import { oversized } from './oversized.ts';
import { restlessPages } from './restless-pages.ts';
import { spoofedIdentities } from './spoofed-identities.ts';

/** Every hostile document there is, by kind. */
export const hostileKinds: readonly (readonly HostileDocument[])[] = [
  hostileTexts,
  hostileWebsites,
  spoofedIdentities,
  foreignContent,
  brokenData,
  oversized,
  clobberedDom,
  restlessPages,
];

export const corpus: readonly HostileDocument[] = hostileKinds.flat();
