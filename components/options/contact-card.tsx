import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import { websiteOf } from '../../utils/state/options-sections.ts';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import type { CardProps } from './card-props.ts';
import { problemText } from './problem-text.ts';
import { SectionCard } from './section-card.tsx';
import { TextList } from './text-list.tsx';

export function ContactCard({ section, business, view }: CardProps<'contact'>) {
  const text = useText();
  const { address, email, websites } = section.draft.value.value;
  // An address half typed is no mistake: only what is too long is told at once.
  const problems = section.problems.value.filter(({ code }) => section.tried.value || code === 'tooLong');
  return (
    <SectionCard
      title={text.t('options.profile.contactTitle')}
      section={section}
      business={business}
      view={view}
      fields={['address', 'email', 'websites']}
    >
      <TextField
        label={text.t('common.field.address')}
        multiline
        value={address}
        onInput={(value) => section.set({ address: value })}
        limit={profileLimits.address}
        error={problemText(problems, { field: 'address' }, text)}
      />
      <TextField
        label={text.t('options.profile.email')}
        type="email"
        dir="ltr"
        value={email}
        onInput={(value) => section.set({ email: value })}
        limit={profileLimits.email}
        error={problemText(problems, { field: 'email' }, text)}
      />
      <TextList
        type="url"
        dir="ltr"
        values={websites}
        most={profileLimits.websites}
        limit={profileLimits.website}
        labelOf={(index) => text.t(index === 0 ? 'options.profile.website' : 'options.profile.website2')}
        errorOf={(index) => problemText(problems, { field: 'websites', index }, text)}
        addLabel={text.t('options.profile.addWebsite')}
        tidy={websiteOf}
        onChange={(values) => section.set({ websites: [...values] })}
      />
    </SectionCard>
  );
}
