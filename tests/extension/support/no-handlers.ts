import type { Handlers } from '../../../utils/extension/answer-messages.ts';
import type { ReadableStorage } from '../../../utils/extension/readers.ts';

export const never = () => Promise.reject(new Error('not for this test'));
/** Storage that nothing may be read from. */
export const noStorage: ReadableStorage = { get: never, keys: never };

/** Handlers of which none may be reached. */
export const noHandlers: Handlers = {
  pageSeen: never,
  pageLeft: never,
  hideButton: never,
  showButton: never,
  openSettings: never,
  checkPhone: never,
  addBusiness: never,
  removeBusiness: never,
  bringBack: never,
  decideField: never,
  editProfile: never,
  linkPage: never,
  setSync: never,
  setTimeZone: never,
  setButton: never,
  unlinkPage: never,
  undo: never,
  saveSettings: never,
  readStored: never,
  readHistory: never,
  readTab: never,
  reportTab: never,
  readMirror: never,
  dismissRestored: never,
  readCopy: never,
  exportRaw: never,
  exportBackup: never,
  previewRestore: never,
  restoreBackup: never,
  readImportUndo: never,
  undoRestore: never,
  resetAll: never,
  exportCsv: never,
  previewCsv: never,
  importCsv: never,
};
