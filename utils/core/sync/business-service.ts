import type { BusinessPage } from '../business/business-page.ts';
import type { HiddenPage } from '../settings/hidden-pages.ts';
import type { PageView } from './may-write.ts';
import { bringBack } from './service/bring-back.ts';
import { decideField, editProfile, setButton, setSync, setTimeZone, unlinkPage } from './service/change-profile.ts';
import { dismissRestored } from './service/dismiss-restored.ts';
import { exportCsv, importCsv, previewCsv } from './service/exchange-csv.ts';
import {
  exportBackup,
  previewRestore,
  readImportUndo,
  resetAll,
  restoreBackup,
  undoRestore,
} from './service/keep-backups.ts';
import { addBusiness, removeBusiness } from './service/keep-businesses.ts';
import { hideButton, showButtonAgain } from './service/hide-button.ts';
import { linkBusiness } from './service/link-business.ts';
import { saveSettings } from './service/save-settings.ts';
import { seePageView } from './service/see-page-view.ts';
import type { ServicePorts } from './service/service-ports.ts';
import { undo } from './service/undo-for-business.ts';

type RequestOf<Answer extends (ports: ServicePorts, request: never) => unknown> = Parameters<Answer>[1];

/**
 * What the background does for each message, over what it is handed. Requests are parsed and senders judged before.
 * All answers are named; only a bug throws. Whatever changes business data is safe to ask again with the same operation.
 */
export function businessService(ports: ServicePorts) {
  return {
    pageSeen: (page: BusinessPage, view: PageView) => seePageView(ports, page, view),
    checkPhone: (request: { readonly text: string; readonly country: string | null }) =>
      ports.checkPhone(request.text, request.country),
    addBusiness: (request: RequestOf<typeof addBusiness>) => addBusiness(ports, request),
    removeBusiness: (request: RequestOf<typeof removeBusiness>) => removeBusiness(ports, request),
    bringBack: (request: RequestOf<typeof bringBack>) => bringBack(ports, request),
    editProfile: (request: RequestOf<typeof editProfile>) => editProfile(ports, request),
    linkPage: (request: RequestOf<typeof linkBusiness>) => linkBusiness(ports, request),
    setSync: (request: RequestOf<typeof setSync>) => setSync(ports, request),
    decideField: (request: RequestOf<typeof decideField>) => decideField(ports, request),
    setTimeZone: (request: RequestOf<typeof setTimeZone>) => setTimeZone(ports, request),
    setButton: (request: RequestOf<typeof setButton>) => setButton(ports, request),
    unlinkPage: (request: RequestOf<typeof unlinkPage>) => unlinkPage(ports, request),
    undo: (request: RequestOf<typeof undo>) => undo(ports, request),
    hideButton: (page: HiddenPage, view: PageView | null) => hideButton(ports, page, view),
    showButton: (request: RequestOf<typeof showButtonAgain>) => showButtonAgain(ports, request),
    saveSettings: (request: RequestOf<typeof saveSettings>) => saveSettings(ports, request),
    dismissRestored: (request: RequestOf<typeof dismissRestored>) => dismissRestored(ports, request),
    exportBackup: () => exportBackup(ports),
    previewRestore: (request: RequestOf<typeof previewRestore>) => previewRestore(ports, request),
    restoreBackup: (request: RequestOf<typeof restoreBackup>) => restoreBackup(ports, request),
    readImportUndo: () => readImportUndo(ports),
    undoRestore: (request: RequestOf<typeof undoRestore>) => undoRestore(ports, request),
    resetAll: (request: RequestOf<typeof resetAll>) => resetAll(ports, request),
    exportCsv: (request: RequestOf<typeof exportCsv>) => exportCsv(ports, request),
    previewCsv: (request: RequestOf<typeof previewCsv>) => previewCsv(ports, request),
    importCsv: (request: RequestOf<typeof importCsv>) => importCsv(ports, request),
  };
}
