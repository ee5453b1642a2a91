/**
 * What a person can be notified of. updated: sync changed the profile; stopped: sync has stopped; attention: a value of
 * the Page waits or can't be taken over; elsewhere: another browser changed or undid something.
 */
export const noticeCauses = ['updated', 'stopped', 'attention', 'elsewhere'] as const;
export type NoticeCause = (typeof noticeCauses)[number];
export type NoticeWishes = Readonly<Record<NoticeCause, boolean>>;

export const noNotices: NoticeWishes = { updated: false, stopped: false, attention: false, elsewhere: false };
