import { htmlText } from '../documents/html-text.ts';
import type { Answer } from './answer.ts';
import { html } from './answer.ts';

/** Hosts of click-to-chat links. */
export const chatHosts = ['wa.me', 'web.whatsapp.com', 'api.whatsapp.com'] as const;

/** Stands for WhatsApp: says which number and draft a chat would open with. */
export function answerChat(url: URL): Answer {
  const number = url.hostname === 'wa.me' ? url.pathname.slice(1) : (url.searchParams.get('phone') ?? '');
  const draft = url.searchParams.get('text') ?? '';
  return html(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A chat would open here</title>' +
      '<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E">' +
      '<style>body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}' +
      'dt{color:#65676b}dd{margin:0 0 1rem;font-size:1.25rem}</style></head>' +
      '<body><h1>A chat would open here</h1><p>This is a stand-in for WhatsApp. Nothing was sent.</p>' +
      `<dl><dt>Number</dt><dd id="number">${htmlText(number)}</dd>` +
      `<dt>Draft, waiting for the person to press send</dt><dd id="draft">${htmlText(draft)}</dd></dl></body></html>`,
  );
}
