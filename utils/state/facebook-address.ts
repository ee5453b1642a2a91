/** Places on Facebook that a person is sent to. They open in an ordinary tab; nothing of ours loads them. */
export const facebookHome = 'https://www.facebook.com/';
export const createPageAddress = 'https://www.facebook.com/pages/create';

/** Whether an address is on one of the hosts whose Pages we read. */
export function isFacebookAddress(address: string): boolean {
  return /^https:\/\/(www|m|web)\.facebook\.com(\/|$)/.test(address);
}
