/** A Page that nobody linked and on which the person doesn't want the button. */
export interface HiddenPage {
  readonly profileId: string;
  /** As it was when the button was hidden; perhaps cut. Only for people to recognise the Page by. */
  readonly name: string;
}

/** More aren't kept: the Pages hidden first show the button again. */
export const mostHiddenPages = 1000;
export const longestHiddenName = 100;

export const isHidden = (hidden: readonly HiddenPage[], profileId: string): boolean =>
  hidden.some((page) => page.profileId === profileId);

/** The list without one Page. */
export function withoutHiddenPage(hidden: readonly HiddenPage[], profileId: string): HiddenPage[] {
  return hidden.filter((page) => page.profileId !== profileId);
}

/** The list with one Page more at its end, the oldest dropped when it grows too long. Hidden again, a Page counts as new. */
export function withHiddenPage(hidden: readonly HiddenPage[], { profileId, name }: HiddenPage): HiddenPage[] {
  const page = { profileId, name: name.slice(0, longestHiddenName).toWellFormed() };
  return [...withoutHiddenPage(hidden, profileId), page].slice(-mostHiddenPages);
}
