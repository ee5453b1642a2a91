import type { BusinessPage } from '../../utils/core/business/business-page.ts';
import { valueOf } from '../../utils/core/business/fact.ts';
import type { Text } from '../create-text.ts';
import { pageHoursLines } from '../kit/hours-text.ts';
import { spacedNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';

interface FactRow {
  readonly name: string;
  readonly value: string;
  /** Numbers and addresses of sites read left to right in any language. */
  readonly leftToRight?: true;
}

const lines = (items: readonly string[] | undefined) => items?.join('\n') ?? '';

/** The business info of a Page as it stands there, in the order a person looks for it. */
function factRows({ facts }: BusinessPage, text: Text): readonly FactRow[] {
  const { t } = text;
  const whatsapp = valueOf(facts.whatsapp);
  const hours = valueOf(facts.hours);
  const rows: readonly FactRow[] = [
    {
      name: t('popup.page.whatsapp'),
      value: whatsapp?.kind === 'number' ? spacedNumber(`+${whatsapp.digits}`) : '',
      leftToRight: true,
    },
    { name: t('popup.page.phones'), value: lines(valueOf(facts.phones)), leftToRight: true },
    { name: t('common.field.description'), value: valueOf(facts.description) ?? '' },
    { name: t('common.field.address'), value: valueOf(facts.address) ?? '' },
    { name: t('common.field.email'), value: lines(valueOf(facts.emails)), leftToRight: true },
    { name: t('common.field.websites'), value: lines(valueOf(facts.websites)), leftToRight: true },
    { name: t('common.field.categories'), value: lines(valueOf(facts.categories)) },
    { name: t('common.field.hours'), value: hours === undefined ? '' : lines(pageHoursLines(hours, text)) },
  ];
  return rows.filter(({ value }) => value !== '');
}

export function PageFacts({ page }: { readonly page: BusinessPage }) {
  const text = useText();
  const rows = factRows(page, text);
  if (rows.length === 0) return <p class="muted small">{text.t('popup.page.nothingShown')}</p>;
  return (
    <details>
      <summary>{text.t('popup.page.facts')}</summary>
      <dl class="facts">
        {rows.map(({ name, value, leftToRight }) => (
          <div key={name} class="facts-row">
            <dt>{name}</dt>
            <dd>
              <bdi dir={leftToRight ? 'ltr' : 'auto'}>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
