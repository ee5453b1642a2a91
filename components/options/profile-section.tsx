import type { BusinessModel } from '../../utils/state/options-business-model.ts';
import { useText } from '../text.tsx';
import { CategoriesCard } from './categories-card.tsx';
import { ContactCard } from './contact-card.tsx';
import { DescriptionCard } from './description-card.tsx';
import { HoursCard } from './hours-card.tsx';
import { NameCard } from './name-card.tsx';
import { NumberCard } from './number-card.tsx';
import type { Surroundings } from './surroundings.ts';
import { ProfilePreview } from './profile-preview.tsx';
import { Section } from './section.tsx';

/** The WhatsApp Business profile: each part is edited and saved on its own, with the whole beside it as customers see it. */
export function ProfileSection({ model, around }: { readonly model: BusinessModel; readonly around: Surroundings }) {
  const { t } = useText();
  const { sections, number } = model;
  const business = model.business.value;
  const view = model.link.view.value;
  return (
    <Section id="profile" title={t('options.profile.title')}>
      <div class="editor">
        <div class="editor-cards">
          <NameCard section={sections.name} business={business} view={view} />
          <NumberCard number={number} business={business} />
          <DescriptionCard section={sections.description} business={business} view={view} />
          <CategoriesCard section={sections.categories} business={business} view={view} />
          <ContactCard section={sections.contact} business={business} view={view} />
          <HoursCard section={sections.hours} business={business} view={view} timezone={around.timezone} />
        </div>
        <ProfilePreview profile={model.preview.value} now={around.now.value} />
      </div>
    </Section>
  );
}
