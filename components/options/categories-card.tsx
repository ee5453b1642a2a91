import type { Business } from '../../utils/core/profile/business.ts';
import { profileLimits } from '../../utils/core/profile/profile.ts';
import type { ProfileSections } from '../../utils/state/options-business-model.ts';
import { useText } from '../text.tsx';
import { problemText } from './problem-text.ts';
import { SectionCard } from './section-card.tsx';
import { SyncBadge } from './sync-badge.tsx';
import { TextList } from './text-list.tsx';

export interface CategoriesCardProps {
  readonly section: ProfileSections['categories'];
  readonly business: Business;
}

export function CategoriesCard({ section, business }: CategoriesCardProps) {
  const text = useText();
  return (
    <SectionCard
      title={text.t('common.field.categories')}
      help={text.t('options.profile.categoriesHelp')}
      section={section}
      business={business}
      badge={<SyncBadge link={business.link} fields={['categories']} />}
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
