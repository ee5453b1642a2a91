import type { OptionsModel } from '../../utils/state/options-model.ts';
import { backupAnswers, csvFile, jsonFile } from './backup-answers.ts';

/** The states of the backup's part of the options page, over a page in some state. */
export function backupStates<State extends object>(page: State) {
  const place = { ...page, hash: '#settings/backup', answers: backupAnswers };
  const restored = { ...backupAnswers, readImportUndo: backupAnswers.undoable };
  return {
    backup: place,
    'backup-saved': {
      ...place,
      answers: { ...backupAnswers, exportBackup: { ...backupAnswers.exportBackup, leftOut: ['business:7f3a'] } },
      act: (model: OptionsModel) => model.backup.saveBackup(() => {}),
    },
    'backup-preview': { ...place, act: (model: OptionsModel) => model.backup.restore.choose(jsonFile) },
    'backup-refused': {
      ...place,
      answers: {
        ...backupAnswers,
        previewRestore: { kind: 'fileRefused', why: 'numberTaken', where: ['Güneş Kafe', 'Padaria São Jorge'] },
      },
      act: (model: OptionsModel) => model.backup.restore.choose(jsonFile),
    },
    'backup-restored': {
      ...place,
      answers: restored,
      act: async (model: OptionsModel) => {
        await model.backup.restore.choose(jsonFile);
        await model.backup.restore.agree();
      },
    },
    'backup-undo': { ...place, answers: restored, act: (model: OptionsModel) => model.backup.undo.undo(false) },
    'csv-preview': { ...place, act: (model: OptionsModel) => model.backup.importing.choose(csvFile) },
    'reset-asked': { ...place, act: (model: OptionsModel) => model.backup.askReset('asked') },
    'reset-sure': { ...place, act: (model: OptionsModel) => model.backup.askReset('sure') },
    'reset-done': { ...place, act: (model: OptionsModel) => model.backup.resetAll() },
  };
}
