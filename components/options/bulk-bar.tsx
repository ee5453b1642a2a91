import type { SyncField } from '../../utils/core/profile/profile.ts';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import type { BulkAction } from '../../utils/state/bulk-action.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { dayInFileName, saveFile } from './save-file.ts';
import { separatorOf } from './csv-separator.ts';

const fieldActions = syncFields.flatMap((field) => [`lock/${field}`, `unlock/${field}`] as const);

/** An entry of the field menu as what it stands for. */
function actionOf(text: string): BulkAction | null {
  const [kind, name] = text.split('/');
  const field: SyncField | undefined = syncFields.find((one) => one === name);
  if (field === undefined || (kind !== 'lock' && kind !== 'unlock')) return null;
  return { kind, field };
}

/** What can be done with the selected businesses; there only while some are. */
export function BulkBar({ model }: { readonly model: OptionsModel }) {
  const { t, plural, locale } = useText();
  const { list, bulk, backup } = model;
  const selected = list.selected.value;
  const act = (action: BulkAction) => bulk.ask(action, selected);
  if (selected.length === 0) return <BulkDialog model={bulk} />;
  return (
    <div class="bulk" role="group" aria-label={t('options.bulk.label')}>
      <p class="bulk-count">
        <output>{plural('options.bulk.selected', selected.length)}</output>
      </p>
      <div class="button-row">
        <Button onClick={() => act({ kind: 'syncOn' })}>{t('options.bulk.syncOn.action')}</Button>
        <Button onClick={() => act({ kind: 'syncOff' })}>{t('options.bulk.syncOff.action')}</Button>
        <select
          class="field-input bulk-field"
          aria-label={t('options.bulk.field')}
          value=""
          onChange={(event) => {
            const action = actionOf(event.currentTarget.value);
            event.currentTarget.value = '';
            if (action !== null) act(action);
          }}
        >
          <option value="">{t('options.bulk.field')}</option>
          {fieldActions.map((value) => {
            const action = actionOf(value);
            if (action === null || !('field' in action)) return null;
            const field = t(`common.field.${action.field}`);
            return (
              <option key={value} value={value}>
                {t(`options.bulk.${action.kind}.option`, { field })}
              </option>
            );
          })}
        </select>
        <Button
          onClick={() => {
            const ids = selected.map(({ id }) => id);
            const name = `kopru-businesses-${dayInFileName(Date.now())}.csv`;
            void backup.saveCsv(separatorOf(locale), (text) => saveFile(name, 'text/csv', text), ids);
          }}
        >
          {t('options.backup.csv.export')}
        </Button>
        <Button kind="quiet-danger" onClick={() => act({ kind: 'remove' })}>
          {t('options.bulk.remove.action')}
        </Button>
        <Button kind="quiet" onClick={list.clearSelection}>
          {t('options.bulk.clear')}
        </Button>
      </div>
      <BulkDialog model={bulk} />
    </div>
  );
}
