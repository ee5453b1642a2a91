import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import type { CardProps } from './card-props.ts';
import { problemText } from './problem-text.ts';
import { SectionCard } from './section-card.tsx';

export function NameCard({ section, business, view }: CardProps<'name'>) {
  const text = useText();
  const { name, about } = section.draft.value.value;
  // A name that is not there yet is no mistake until somebody tries to save.
  const problems = section.problems.value.filter(({ code }) => section.tried.value || code === 'tooLong');
  return (
    <SectionCard
      title={text.t('options.profile.nameTitle')}
      section={section}
      business={business}
      view={view}
      fields={[]}
    >
      <TextField
        label={text.t('common.field.name')}
        value={name}
        onInput={(value) => section.set({ name: value })}
        limit={profileLimits.name}
        error={problemText(problems, { field: 'name' }, text)}
      />
      <TextField
        label={text.t('common.field.about')}
        help={text.t('options.profile.aboutHelp')}
        value={about}
        onInput={(value) => section.set({ about: value })}
        limit={profileLimits.about}
        error={problemText(problems, { field: 'about' }, text)}
      />
    </SectionCard>
  );
}
