import { BridgeMark } from '../kit/bridge-mark.tsx';
import { useText } from '../text.tsx';

/** What this is, what it reads, where that stays. */
export function AboutCard({ version }: { readonly version: string }) {
  const { t } = useText();
  const facts = ['reads', 'stays', 'sends', 'writes', 'access'] as const;
  return (
    <div class="card about">
      <div class="identity">
        <BridgeMark size={40} />
        <div>
          <h3>Köprü</h3>
          <p class="muted small">{t('options.about.version', { version })}</p>
        </div>
      </div>
      <dl class="about-facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`options.about.${fact}.title`)}</dt>
            <dd>{t(`options.about.${fact}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('common.notAffiliated')}</p>
      <p class="muted small">{t('options.about.trademarks')}</p>
      <p class="muted small">{t('options.about.licence')}</p>
    </div>
  );
}
