import { fullPage } from '../../profile/support/build-page.ts';
import { id, otherId, otherPhone, serviceWorld, syncedWorld } from '../../service/support/service-world.ts';

export type Json = Record<string, unknown>;

/** Two businesses, one of them linked and syncing, with histories and settings of their own. */
export async function backupWorld() {
  const world = await syncedWorld(fullPage);
  await world.add(otherId, otherPhone, 'Deniz Kitabevi');
  await world.service.editProfile({
    operation: 'about-operation',
    business: otherId,
    changes: { about: 'Sahafta çay' },
    stopSync: false,
  });
  await world.service.saveSettings({ badge: false, messageTemplate: 'Merhaba {page}' });
  world.area.written.length = 0;
  return world;
}

export type World = Awaited<ReturnType<typeof backupWorld>>;

export const emptyWorld = () => serviceWorld();

/** The text of a backup of everything in a world. */
export async function backupOf({ service }: Pick<World, 'service'>): Promise<string> {
  const answer = await service.exportBackup();
  if (answer.kind !== 'backup') throw new Error(answer.detail);
  return answer.text;
}

/** Previews a backup and restores it. */
export async function restore({ service, operation }: Pick<World, 'service' | 'operation'>, text: string) {
  const preview = await service.previewRestore({ text });
  if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview));
  const request = { operation: operation(), text, seen: preview.seen };
  return { preview, request, answer: await service.restoreBackup(request) };
}

/** What matters of storage: all but revisions, remembered requests, and the note of the restore itself. */
export function contentOf(stored: Json): Json {
  const text = JSON.stringify(stored, (key, value: unknown) =>
    key === 'rev' || key === 'operations' || key === 'backup' ? undefined : value,
  );
  return Object.fromEntries(Object.entries(JSON.parse(text) as Json).filter(([, value]) => value !== null));
}

/** A backup file as an object, to be bent. The first entry is the linked business. */
export interface OpenFile {
  readonly format: string;
  version: unknown;
  madeAt: unknown;
  settings: Json;
  businesses: { business: Json & { profile: Json; link: Json | null }; history: Json & { changes: Json[] } }[];
}

export async function openFile(): Promise<OpenFile> {
  const file = JSON.parse(await backupOf(await backupWorld())) as OpenFile;
  file.businesses.sort((a) => (a.business['id'] === id ? -1 : 1));
  return file;
}
