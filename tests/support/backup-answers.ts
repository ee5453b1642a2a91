import type { Response } from '../../utils/extension/messages.ts';
import type { ChosenFile } from '../../utils/state/options-backup-import.ts';
import { cafePage, cafeProfile, sampleNow } from './sample-business.ts';

const hour = 3_600_000;
const day = 24 * hour;
const file = (name: string, text: string): ChosenFile => ({ name, size: text.length, text: async () => text });

export const jsonFile = file('kopru-backup-2026-11-20.json', '{}');
export const csvFile = file('işletmeler.csv', 'phone,name\n');

const preview = {
  kind: 'preview',
  added: [{ name: 'صالون الياسمين للسيدات', phone: '+966501234567' }],
  changed: [
    {
      name: 'Güneş Kafe',
      phone: '+905321234567',
      before: { description: 'Kahve ve kek.', hours: null },
      after: { description: cafeProfile.description, hours: cafeProfile.hours },
      link: { before: null, after: { page: cafePage.name, sync: 'import' } },
      repaired: false,
    },
    { name: 'Deniz Kitabevi', phone: '+905329876543', before: {}, after: {}, repaired: true },
  ],
  untouched: Array.from({ length: 130 }, (_, index) => ({
    name: `Şube ${index + 1}`,
    phone: `+9053211${10_000 + index}`,
  })),
  settings: 'changed',
  bad: [],
  ignored: [],
  seen: '0123456789abcdef',
  undoable: false,
} as const satisfies Response<'previewRestore'>;

/** Answers of the background to everything on the backup's part of the page. `undoable` is one of `readImportUndo`. */
export const backupAnswers = {
  exportBackup: { kind: 'backup', text: '{"format":"kopru-backup"}', businesses: 3, leftOut: [] },
  exportCsv: { kind: 'csv', text: 'phone,name\r\n', businesses: 1 },
  previewRestore: preview,
  restoreBackup: { kind: 'imported', undoable: true },
  previewCsv: {
    ...preview,
    settings: 'untouched',
    undoable: true,
    untouched: [],
    bad: [
      { line: 2, why: 'email', column: 'email' },
      { line: 5, why: 'quote' },
      { line: 9, why: 'wouldStopSync' },
    ],
    ignored: ['instagram', 'vergi no'],
  },
  importCsv: { kind: 'imported', undoable: true },
  readImportUndo: { kind: 'importUndo', undo: null },
  undoable: {
    kind: 'importUndo',
    undo: { cause: 'restore', at: sampleNow - 3 * hour, until: sampleNow - 3 * hour + 30 * day },
  },
  undoRestore: { kind: 'changedSince', names: ['Güneş Kafe', 'Deniz Kitabevi'], settings: true },
  resetAll: { kind: 'reset' },
} as const;
