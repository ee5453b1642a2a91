import type { WallKind } from '../stand-in-settings.ts';

const icon = '<link rel="shortcut icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" />';
const start = (attributes: string, title: string) =>
  `<!DOCTYPE html><html lang="en" id="facebook" ${attributes}><head><meta charset="utf-8" /><title>${title}</title>${icon}`;

/** The login wall: a server-rendered document without any entity. */
export const loginDocument =
  `${start('class="no_js"', 'Log into Facebook')}<meta property="og:title" content="Log in or sign up to view" /></head>` +
  '<body><div role="main"><h2>Log in (stand-in: nothing is sent)</h2><form action="/login/" method="get">' +
  '<input type="hidden" name="lsd" value="AVstandin" /><label>Email <input name="email" /></label> ' +
  '<label>Password <input type="password" autocomplete="off" /></label> <button>Log in</button></form></div></body></html>';

/** What is served for an address that nobody has. */
export const unavailableDocument =
  `${start('class="_9dls __fb-light-mode" dir="ltr"', 'Facebook')}</head>` +
  '<body><div role="main"><h2>This content isn’t available right now</h2><a href="/">Go to the stand-in’s feed</a></div></body></html>';

/** Asks the person to prove something; no document of this kind was seen, only its path. */
const checkpointDocument =
  `${start('class="no_js"', 'Facebook')}</head>` +
  '<body><div role="main"><h2>Confirm it’s you (stand-in: nothing is sent)</h2><form action="/checkpoint/" method="get">' +
  '<button>Continue</button></form></div></body></html>';

/** A small document without the app's marks, for browsers that the site doesn't serve. */
const unsupportedDocument =
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><title>Error Facebook</title>${icon}` +
  '<style>html{font-family:sans-serif}</style></head><body><h1>Sorry, something went wrong.</h1>' +
  '<p>Your browser is not one that this stand-in serves.</p><p><a href="/">Go back</a></p></body></html>';

export const wallDocuments: Readonly<Record<WallKind, string>> = {
  login: loginDocument,
  checkpoint: checkpointDocument,
  unsupported: unsupportedDocument,
  unavailable: unavailableDocument,
};
