import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import type { CardProps } from './card-props.ts';
import { problemText } from './problem-text.ts';
import { SectionCard } from './section-card.tsx';

export function DescriptionCard({ section, business, view }: CardProps<'description'>) {
  const text = useText();
  return (
    <SectionCard
      title={text.t('options.profile.descriptionTitle')}
      section={section}
      business={business}
      view={view}
      fields={['description']}
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
