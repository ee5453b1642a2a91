import { useEffect } from 'preact/hooks';
import type { CopyModel } from '../../utils/state/options-copy-model.ts';
import { BridgeMark } from '../kit/bridge-mark.tsx';
import { useText } from '../text.tsx';

interface AboutCardProps {
  readonly version: string;
  readonly copy: CopyModel;
}

/** What this is, what it reads, where that stays. */
export function AboutCard({ version, copy }: AboutCardProps) {
  const { t } = useText();
  useEffect(() => void copy.read(), [copy]);
  const kept = copy.kept.value;
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
        {kept !== null && (
          <div>
            <dt>{t('options.about.copy.title')}</dt>
            <dd>{t(kept ? 'options.about.copy.kept' : 'options.about.copy.none')}</dd>
          </div>
        )}
      </dl>
      <p>{t('common.notAffiliated')}</p>
      <p class="muted small">{t('options.about.trademarks')}</p>
      <p class="muted small">{t('options.about.licence')}</p>
    </div>
  );
}
