import type { Business } from '../../utils/core/profile/business.ts';
import type { LinkView } from '../../utils/state/link-state.ts';
import type { ProfileSections } from '../../utils/state/options-business-model.ts';

/** What a card of the profile editor is about. */
export interface CardProps<Name extends keyof ProfileSections> {
  readonly section: ProfileSections[Name];
  readonly business: Business;
  /** How the profile stands to its Page; null while none is linked. */
  readonly view: LinkView | null;
}
