import { drawnCard, drawnRow, shim } from '../drawn-html.ts';
import { headerBlock, routeBlock, tilesBlock } from '../site-blocks.ts';
import type { HostileDocument } from './hostile-document.ts';
import { block, canary, drawnPage, hostile, hostileHtml, hostilePath } from './hostile-document.ts';

/** Addresses that must never be opened, followed or kept as a website, or that pass for another. */
const addresses: readonly string[] = [
  `javascript:${canary}`,
  `JaVaScRiPt:${canary}`,
  ` javascript:${canary}`,
  `java\tscript:${canary}`,
  `\u0001javascript:${canary}`,
  `javascript://evil.example/%0A${canary}`,
  `vbscript:${canary}`,
  `data:text/html,<script>${canary}</script>`,
  'data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==',
  'blob:https://www.facebook.com/0',
  'filesystem:https://www.facebook.com/temporary/x.html',
  'file:///etc/passwd',
  'about:blank',
  'chrome://settings',
  'chrome-extension://kpidmcpnelnpiinaddokjogohlconomn/options.html#reset',
  'moz-extension://11111111-2222-4333-8444-555555555555/options.html',
  `view-source:javascript:${canary}`,
  'intent://evil.example#Intent;scheme=http;end',
  'ftp://evil.example/x',
  'https://www.facebook.com@evil.example/',
  'https://user:secret@evil.example/',
  '//evil.example/',
  String.raw`\\evil.example\share`,
  'https:///\\evil.example',
  'https://gunesk\u0430fe.example/',
  'https://guneskafe.example/\u202Egpj.exe',
  'https://[::ffff:7f00:1]:99999/',
  `https://evil.example/${'x'.repeat(5000)}`,
  'https://evil.example/\uD800',
  shim(`javascript:${canary}`),
  shim(shim(`javascript:${canary}`)),
  'https://wa.me/905320000000?text=%3Cscript%3Ecanary()%3C/script%3E',
];

const short = (text: string) => JSON.stringify(text.slice(0, 60));

/** Each as website and other account of the Intro, drawn, wrapped and bare. */
export const hostileWebsites: readonly HostileDocument[] = addresses.map((address) => ({
  what: `the website ${short(address)}`,
  path: hostilePath,
  html: () => {
    const rows = [
      ['WEBSITE', address, address],
      ['WEBSITE', address, shim(address.toWellFormed())],
      ['OTHER_ACCOUNT', address, address],
    ] as const;
    return hostileHtml({
      blocks: [routeBlock(hostile.id, hostile.username), headerBlock(hostile), tilesBlock({ ...hostile, rows })].map(
        block,
      ),
      body: drawnPage(
        hostile,
        drawnCard('Intro', [
          drawnRow(address, { href: address }),
          drawnRow('evil.example', { href: address }),
          drawnRow(address, { href: shim(address.toWellFormed()) }),
        ]),
      ),
    });
  },
  reads: 'read',
}));
