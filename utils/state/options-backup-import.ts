import { type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../extension/messages.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Unreachable } from './ports.ts';

type PreviewAnswer = Response<'previewRestore'>;
export type ShownImport = Extract<PreviewAnswer, { kind: 'preview' }>;
export type FileRefused = Extract<PreviewAnswer, { kind: 'fileRefused' }>;

/** A file that the person chose. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

export type ImportState =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: FileRefused }
  | {
      readonly kind: 'preview' | 'importing';
      readonly file: string;
      readonly preview: ShownImport;
      /** What is stored changed after an earlier preview, which the person had agreed to. */
      readonly outdated: boolean;
    }
  | { readonly kind: 'imported'; readonly undoable: boolean; readonly preview: ShownImport }
  | { readonly kind: 'failed'; readonly why: Failure; readonly retry: () => Promise<void> };

/** Taking in a file: chosen, shown, agreed to, carried out. */
export interface ImportModel {
  readonly state: ReadonlySignal<ImportState>;
  readonly choose: (file: ChosenFile) => Promise<void>;
  readonly agree: () => Promise<void>;
  readonly dismiss: () => void;
}

export interface ImportSources {
  readonly newId: () => string;
  /** Larger files are not even read, in bytes. */
  readonly largest: number;
  readonly preview: (text: string) => Promise<PreviewAnswer | Unreachable>;
  readonly run: (operation: string, text: string, seen: string) => Promise<Response<'restoreBackup'> | Unreachable>;
  /** What is stored has changed. */
  readonly imported: () => Promise<void>;
}

const tooLarge: FileRefused = { kind: 'fileRefused', why: 'tooLarge', where: [] };

export function createImportModel(sources: ImportSources): ImportModel {
  const state = signal<ImportState>({ kind: 'idle' });
  let chosen = { name: '', text: '' };
  // One for each file: pressing twice, or again after a failure, imports it once.
  let operation = '';

  async function show(outdated: boolean): Promise<void> {
    const { name: file, text } = chosen;
    const answer = await sources.preview(text);
    if (answer.kind === 'preview') state.value = { kind: 'preview', file, preview: answer, outdated };
    else if (answer.kind === 'fileRefused') state.value = { kind: 'refused', file, refusal: answer };
    else state.value = { kind: 'failed', why: failureOf(answer), retry: () => show(outdated) };
  }

  async function carryOut(file: string, preview: ShownImport): Promise<void> {
    state.value = { kind: 'importing', file, preview, outdated: false };
    const answer = await sources.run(operation, chosen.text, preview.seen);
    if (answer.kind === 'imported') {
      state.value = { kind: 'imported', undoable: answer.undoable, preview };
      await sources.imported();
    } else if (answer.kind === 'outdated') await show(true);
    else if (answer.kind === 'fileRefused') state.value = { kind: 'refused', file, refusal: answer };
    else state.value = { kind: 'failed', why: failureOf(answer), retry: () => carryOut(file, preview) };
  }

  return {
    state,
    async choose(file) {
      if (file.size > sources.largest) {
        state.value = { kind: 'refused', file: file.name, refusal: tooLarge };
        return;
      }
      state.value = { kind: 'reading' };
      operation = sources.newId();
      try {
        chosen = { name: file.name, text: await file.text() };
      } catch {
        // Moved or deleted since it was chosen: browsers tell only when it is read.
        state.value = { kind: 'refused', file: file.name, refusal: { ...tooLarge, why: 'empty' } };
        return;
      }
      await show(false);
    },
    async agree() {
      if (state.value.kind === 'preview') await carryOut(state.value.file, state.value.preview);
    },
    dismiss() {
      chosen = { name: '', text: '' };
      state.value = { kind: 'idle' };
    },
  };
}
