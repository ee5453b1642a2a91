import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import { useText } from '../text.tsx';
import type { CardProps } from './card-props.ts';
import { problemText } from './problem-text.ts';
import { SectionCard } from './section-card.tsx';
import { TextList } from './text-list.tsx';

export function CategoriesCard({ section, business, view }: CardProps<'categories'>) {
  const text = useText();
  return (
    <SectionCard
      title={text.t('common.field.categories')}
      help={text.t('options.profile.categoriesHelp')}
      section={section}
      business={business}
      view={view}
      fields={['categories']}
    >
      <TextList
        values={section.draft.value.value.categories}
        most={profileLimits.categories}
        limit={profileLimits.category}
        labelOf={(index) => text.t('options.profile.category', { number: index + 1 })}
        errorOf={(index) => problemText(section.problems.value, { field: 'categories', index }, text)}
        addLabel={text.t('options.profile.addCategory')}
        onChange={(categories) => section.set({ categories: [...categories] })}
      />
    </SectionCard>
  );
}
