import type { Business } from '../../profile/business.ts';
import { businessKey, pageKey, phoneKey } from '../../store/store-keys.ts';
import type { ReadRecords } from '../../store/store-port.ts';

async function other(read: ReadRecords, id: string | null, self: string): Promise<Business | null> {
  // An index may outlive its business only if storage was damaged: then nobody has the claim.
  return id === null || id === self ? null : (await read([businessKey(id)])).business(id);
}

/** Another business that is linked to this Page already. */
export async function linkedElsewhere(read: ReadRecords, profileId: string, self: string): Promise<Business | null> {
  return other(read, (await read([pageKey(profileId)])).linkedTo(profileId), self);
}

/** Another business that has this number (E.164) already. */
export async function numberElsewhere(read: ReadRecords, phone: string, self: string): Promise<Business | null> {
  return other(read, (await read([phoneKey(phone)])).ownerOf(phone), self);
}
