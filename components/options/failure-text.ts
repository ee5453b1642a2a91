import type { Failure } from '../../utils/state/failure.ts';
import type { Text } from '../create-text.ts';

export interface FailureText {
  readonly title: string;
  /** The next step. */
  readonly next: string;
}

/** A failure in words, each with something the person can do. */
export function failureText(failure: Failure, { t }: Text): FailureText {
  switch (failure.kind) {
    case 'storageFailed':
      return { title: t('options.failure.storageFailed'), next: t('options.failure.storageFailedNext', { detail: failure.detail }) };
    case 'numberTaken':
      return { title: t('options.failure.numberTaken', { name: failure.business.profile.name }), next: t('options.failure.numberTakenNext') };
    case 'cannotUndo':
      return { title: t('options.failure.cannotUndo'), next: t(`options.failure.undo.${failure.why}`) };
    case 'gone':
      return { title: t('options.failure.gone'), next: t('options.failure.goneNext') };
    case 'notLinked':
      return { title: t('options.failure.notLinked'), next: t('options.failure.notLinkedNext') };
    case 'unknownZone':
      return { title: t('options.failure.unknownZone'), next: t('options.failure.unknownZoneNext') };
    default:
      return { title: t('options.failure.unreachable'), next: t('options.failure.unreachableNext') };
  }
}
