/** Where the button stands: among the Page's own actions, out of flow beside them or the name, or in the window's corner. */
export type ButtonSeat = 'row' | 'beside' | 'corner';

/**
 * Everything in px: `rem` would follow the page's root font size. Facebook's own variables pierce the shadow root,
 * so a theme switch needs no new style; the fallbacks are its light and dark values of July 2026 (anatomy §9).
 * The neighbours' figures (36 px, 6 px radius, 12 px padding, 15 px semibold, 16 px icon, 6 px gap) are from the
 * rendered action row of 2024; what a neighbour really has is measured. Too narrow for both, the label wraps to a
 * second line that is cut off. The menu's backdrop or its shadow
 * would count as a cover of the button (watch-cover.ts): one is not drawn, the other doesn't reach it. `!important` on the host keeps page-wide rules out; direction is not touched by `all`.
 */
export const buttonStyle = `
:host{all:initial!important;font-family:inherit!important}
div{display:flex;gap:1px;height:36px;min-width:0;border-radius:6px;overflow:hidden;
font-weight:600;font-size:15px;line-height:20px;white-space:nowrap;color-scheme:light dark;
color:var(--secondary-button-text,light-dark(#050505,#e4e6eb))}
.__fb-dark-mode{color-scheme:dark}
.__fb-light-mode{color-scheme:light}
a,button{position:relative;box-sizing:border-box;margin:0;padding:0 6px;border:0;font:inherit;color:inherit;cursor:pointer;
background:var(--secondary-button-background,light-dark(#e4e6eb,#3a3b3c));text-decoration:none}
a{flex:auto;display:flex;flex-flow:wrap;justify-content:center;column-gap:6px;min-width:36px;padding:0 12px;overflow:hidden}
a::after,button::after{content:"";position:absolute;inset:0;border-radius:inherit}
a:hover::after,button:hover::after{background:var(--hover-overlay,#8882)}
a:active::after,button:active::after{background:var(--press-overlay,#8884)}
:focus-visible{outline:2px solid var(--primary-button-background,#0866ff);outline-offset:-2px}
svg{width:16px;height:100%;fill:currentColor}
span{display:flex;align-items:center;height:100%}
menu{position:absolute;inset:auto;box-sizing:border-box;width:240px;margin:0;padding:8px;border:0;border-radius:8px;
white-space:normal;color:inherit;background:var(--card-background,light-dark(#fff,#242526));box-shadow:0 0 4px #0008}
menu::backdrop{display:none}
p{margin:8px;font-weight:400;font-size:13px}
menu button{width:100%;padding:8px;border-radius:4px;text-align:start;background:0 0}
@media (forced-colors:active){div,menu{box-sizing:border-box;border:1px solid}a{border-inline-end:1px solid}}`;

/** px; the menu has no layout yet when its place is reckoned. */
export const menuWidth = 240;

/**
 * What each seat adds. The last two are out of flow, so they move nothing; the corner stays
 * clear of the site's own round button and of the signed-out banner at the bottom.
 */
const seats: Record<ButtonSeat, string> = {
  row: ':host{display:flex!important;min-width:65px!important}',
  beside: ':host{position:absolute!important;inset:auto!important;width:max-content!important;z-index:1!important}',
  corner: `:host{position:fixed!important;z-index:200!important;
bottom:96px!important;inset-inline-end:24px!important}
div{background:var(--card-background,light-dark(#fff,#242526));box-shadow:0 0 4px #0008}`,
};

/**
 * `own`: one more declaration for the host, found by measuring. Inside the root it wins over `all`; outside it can't.
 * `like`: rules that make it look like its neighbours.
 */
export function seatStyle(seat: ButtonSeat, own: string, like: string): string {
  return `${seats[seat]}:host{${own}!important}${like}`;
}
