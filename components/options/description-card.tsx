import type { Business } from '../../utils/core/profile/business.ts';
import { profileLimits } from '../../utils/core/profile/profile.ts';
import type { ProfileSections } from '../../utils/state/options-business-model.ts';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import { problemText } from './problem-text.ts';
import { SectionCard } from './section-card.tsx';
import { SyncBadge } from './sync-badge.tsx';

export interface DescriptionCardProps {
  readonly section: ProfileSections['description'];
  readonly business: Business;
}

export function DescriptionCard({ section, business }: DescriptionCardProps) {
  const text = useText();
  return (
    <SectionCard
      title={text.t('options.profile.descriptionTitle')}
      section={section}
      business={business}
      badge={<SyncBadge link={business.link} fields={['description']} />}
    >
      <TextField
        label={text.t('options.profile.descriptionLabel')}
        help={text.t('options.profile.descriptionHelp')}
        multiline
        value={section.draft.value.value.description}
        onInput={(description) => section.set({ description })}
        limit={profileLimits.description}
        error={problemText(section.problems.value, { field: 'description' }, text)}
      />
    </SectionCard>
  );
}
