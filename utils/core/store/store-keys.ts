/** Keys of `storage.local`. A Page view reads the one index record of its Page, never all businesses. */
export const businessKey = (id: string) => `business:${id}` as const;
export const historyKey = (businessId: string) => `history:${businessId}` as const;
export const pageKey = (profileId: string) => `page:${profileId}` as const;
/** By the number's digits, from E.164. */
export const phoneKey = (phone: string) => `phone:${phone.replaceAll(/\D/g, '')}` as const;
export const settingsKey = 'settings';
