/** Where the button stands: among the Page's own actions, out of flow beside them or the name, or in the window's corner. */
export type ButtonSeat = 'row' | 'beside' | 'corner';

/**
 * Everything in px: `rem` would follow the page's root font size. Facebook's own variables pierce the shadow root,
 * so a theme switch needs no observer; the fallbacks are its light and dark values of July 2026 (anatomy §9).
 * The neighbours' figures (36 px, 6 px radius, 12 px padding, 15 px semibold, 16 px icon, 6 px gap) are from the
 * rendered action row of 2024. `!important` on the host keeps page-wide rules out; direction is not touched by `all`.
 */
export const buttonStyle = `
:host{all:initial!important;font-family:inherit!important}
a{position:relative;box-sizing:border-box;display:flex;align-items:center;justify-content:center;gap:6px;
min-width:36px;height:var(--button-height-medium,36px);padding:0 12px;overflow:hidden;
border-radius:var(--button-corner-radius,6px);
background:var(--secondary-button-background,light-dark(#e4e6eb,#3a3b3c));
color:var(--secondary-button-text,light-dark(#050505,#e4e6eb));
font-weight:600;font-size:15px;line-height:20px;text-decoration:none;white-space:nowrap;color-scheme:light}
a.dark{color-scheme:dark}
a::after{content:"";position:absolute;inset:0}
a:hover::after{background:var(--hover-overlay,#8882)}
a:active::after{background:var(--press-overlay,#8884)}
a:focus-visible{outline:2px solid var(--primary-button-background,#0866ff);outline-offset:2px}
svg{flex:none;width:16px;fill:currentColor;fill-rule:evenodd}
span{overflow:hidden;text-overflow:ellipsis}
@media (forced-colors:active){a{border:1px solid}}`;

/**
 * What each seat adds. The last two are out of flow, so they move nothing; the corner stays
 * clear of the site's own round button and of the signed-out banner at the bottom.
 */
const seats: Record<ButtonSeat, string> = {
  row: ':host{display:flex!important;min-width:36px!important}',
  beside: ':host{position:absolute!important;inset:auto!important;width:max-content!important;z-index:1!important}',
  corner: `:host{position:fixed!important;z-index:200!important;
bottom:96px!important;inset-inline-end:24px!important}
a{background:linear-gradient(var(--secondary-button-background,#8883) 0 0),
var(--card-background,light-dark(#fff,#242526));
box-shadow:0 2px 12px rgba(0,0,0,.2)}`,
};

/** `own`: one more declaration for the host, found by measuring. Inside the root it wins over `all`; outside it can't. */
export function seatStyle(seat: ButtonSeat, own: string): string {
  return `${seats[seat]}:host{${own}!important}`;
}
