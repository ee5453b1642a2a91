/** The fields that sync may change. Name, phone, picture and about are never synced. */
export const syncFields = ['description', 'address', 'email', 'websites', 'categories', 'hours'] as const;
