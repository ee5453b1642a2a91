/** The login wall: a server-rendered document without any entity. */
export const loginDocument =
  '<!DOCTYPE html><html lang="en" id="facebook" class="no_js"><head><meta charset="utf-8" /><title>Log into Facebook</title>' +
  '<meta property="og:title" content="Log in or sign up to view" />' +
  '<link rel="shortcut icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" /></head>' +
  '<body><div role="main"><h2>Log in (stand-in: nothing is sent)</h2><form action="/login/" method="get">' +
  '<input type="hidden" name="lsd" value="AVstandin" /><label>Email <input name="email" /></label> ' +
  '<label>Password <input type="password" autocomplete="off" /></label> <button>Log in</button></form></div></body></html>';

/** What is served for an address that nobody has. */
export const unavailableDocument =
  '<!DOCTYPE html><html lang="en" id="facebook" class="_9dls __fb-light-mode" dir="ltr"><head><meta charset="utf-8" /><title>Facebook</title>' +
  '<link rel="shortcut icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" /></head>' +
  '<body><div role="main"><h2>This content isn’t available right now</h2><a href="/">Go to the stand-in’s feed</a></div></body></html>';
