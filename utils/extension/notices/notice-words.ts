import { createI18n } from '@wxt-dev/i18n';
import type { Notice, NoticeLine } from '../../core/sync/notice-of.ts';

const { t } = createI18n();

/** A notification in words. */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
  readonly undo: string;
  readonly see: string;
}

function lineWords(line: NoticeLine): string {
  switch (line.kind) {
    case 'updated':
    case 'changedElsewhere':
    case 'undoneElsewhere':
    case 'refused': {
      const names = line.fields.map((field) => t(`common.field.${field}`));
      return t(`notice.${line.kind}`, [new Intl.ListFormat(t('_lang').replace('_', '-')).format(names)]);
    }
    case 'stopped':
      return t('notice.stopped', [t(`common.field.${line.field}`)]);
    case 'waiting':
      return t('notice.waiting', [String(line.count)]);
    case 'linkElsewhere':
    case 'switchedOff':
      return t(`notice.${line.kind}`);
  }
}

export function noticeWords({ name, lines }: Notice): NoticeWords {
  return {
    title: name,
    message: lines.map(lineWords).join('\n'),
    undo: t('common.undo'),
    see: t('notice.see'),
  };
}
