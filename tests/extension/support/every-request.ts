import type { guardedWorld } from './guarded-world.ts';
import { ids, phones } from './guarded-world.ts';

type Life = ReturnType<ReturnType<typeof guardedWorld>['start']>;

/** How one message is asked for, in a world with two businesses, and how its answer is called when all is well. */
interface EveryRequest {
  readonly name: string;
  readonly ask: (life: Life) => Promise<{ readonly kind: string }>;
  readonly well: string;
  /** Whether it changes something. */
  readonly writes: boolean;
}

const business = ids.one;
const request = (
  name: string,
  well: string,
  writes: boolean,
  ask: (life: Life) => Promise<{ readonly kind: string }>,
): EveryRequest => ({ name, ask, well, writes });

/** Every message that reads or writes storage and needs no Page. Each carries the same operation every time. */
export const everyRequest: readonly EveryRequest[] = [
  request('addBusiness', 'done', true, ({ service }) =>
    service.addBusiness({ operation: 'fault-add-1', id: 'business-three', phone: '+905321110000', name: 'Üç' }),
  ),
  request('editProfile', 'done', true, ({ service }) =>
    service.editProfile({ operation: 'fault-edit-1', business, changes: { about: 'Yeni' }, stopSync: false }),
  ),
  request('removeBusiness', 'removed', true, ({ service }) =>
    service.removeBusiness({ operation: 'fault-remove-1', business: ids.other }),
  ),
  request('setTimeZone', 'done', true, ({ service }) =>
    service.setTimeZone({ operation: 'fault-zone-1', business, timezone: 'Asia/Tokyo' }),
  ),
  request('setSync', 'notLinked', false, ({ service }) =>
    service.setSync({ operation: 'fault-sync-1', business, sync: 'disabled' }),
  ),
  request('setButton', 'notLinked', false, ({ service }) =>
    service.setButton({ operation: 'fault-button-1', business, button: 'off' }),
  ),
  request('decideField', 'notLinked', false, ({ service }) =>
    service.decideField({ operation: 'fault-field-1', business, decision: { kind: 'lock', field: 'hours' } }),
  ),
  request('unlinkPage', 'done', false, ({ service }) => service.unlinkPage({ operation: 'fault-unlink-1', business })),
  request('undo', 'cannotUndo', false, ({ service }) =>
    service.undo({ operation: 'fault-undo-1', business, change: 'no-such-change' }),
  ),
  request('bringBack', 'gone', false, ({ service }) =>
    service.bringBack({ operation: 'fault-back-1', business: 'business-gone', phone: '+905320000000' }),
  ),
  request('saveSettings', 'saved', true, ({ service }) => service.saveSettings({ openChatsIn: 'web' })),
  request('showButton', 'saved', false, ({ service }) => service.showButton({ profileId: '100064800000001' })),
  request('dismissRestored', 'dismissed', false, ({ service }) => service.dismissRestored({ at: 0 })),
  request('exportBackup', 'backup', false, ({ service }) => service.exportBackup()),
  request('previewRestore', 'fileRefused', false, ({ service }) => service.previewRestore({ text: '{}' })),
  request('restoreBackup', 'fileRefused', false, ({ service }) =>
    service.restoreBackup({ operation: 'fault-restore-1', text: '{}', seen: 'x' }),
  ),
  request('readImportUndo', 'importUndo', false, ({ service }) => service.readImportUndo()),
  request('undoRestore', 'nothingToUndo', false, ({ service }) =>
    service.undoRestore({ operation: 'fault-back-2', confirmed: true }),
  ),
  request('exportCsv', 'csv', false, ({ service }) => service.exportCsv({ separator: ',' })),
  request('previewCsv', 'preview', false, ({ service }) =>
    service.previewCsv({ text: `phone,name\n${phones.one},Yeni ad\n`, country: 'TR' }),
  ),
  request('importCsv', 'outdated', false, ({ service }) =>
    service.importCsv({
      operation: 'fault-csv-1',
      text: `phone,name\n${phones.one},Yeni ad\n`,
      country: 'TR',
      seen: 'x',
    }),
  ),
  request('resetAll', 'reset', true, ({ service }) => service.resetAll({ operation: 'fault-reset-1' })),
];
