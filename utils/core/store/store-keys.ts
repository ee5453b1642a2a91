/** Keys of `storage.local`. A Page view reads the one index record of its Page, never all businesses. */
export const businessKey = (id: string) => `business:${id}` as const;
export const historyKey = (businessId: string) => `history:${businessId}` as const;
export const pageKey = (profileId: string) => `page:${profileId}` as const;
/** By the number's digits, from E.164. */
export const phoneKey = (phone: string) => `phone:${phone.replaceAll(/\D+/g, '')}` as const;
/** By the number's digits: a business that was removed and can be brought back. */
export const removedKey = (phone: string) => `removed:${phone.replaceAll(/\D+/g, '')}` as const;
/** A history that could not be read, as it was found at that moment (ms). */
export const damagedHistoryKey = (businessId: string, at: number) => `damaged-history:${businessId}:${at}` as const;
export const settingsKey = 'settings';
/** What restoring, importing and resetting remember. */
export const backupKey = 'backup';
/** The notice of what was restored from the second copy. */
export const noticeKey = 'restored';
/** In `storage.session`: the last revision that was written to the second copy alone. */
export const onCopyKey = 'on-copy';
