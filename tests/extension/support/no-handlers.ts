import type { Handlers } from '../../../utils/extension/answer-messages.ts';

export const never = () => Promise.reject(new Error('not for this test'));
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
