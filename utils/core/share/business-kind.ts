import { foldText } from '../hours/fold-text.ts';
import { businessKinds, type LocalBusinessType, type Vertical } from './business-kinds.ts';

export interface BusinessKind {
  /** `LocalBusiness` where no category tells more. */
  readonly type: LocalBusinessType;
  readonly vertical: Vertical | null;
}

/** "Turkish Restaurant", "Deniz Ürünleri Restoranı": of any cuisine, a restaurant. */
const restaurant = /(?:^| )(?:restaurant|restoran|restorani)$/;

type Told = Readonly<{ type: LocalBusinessType | null; vertical: Vertical | null }>;
const told = new Map<string, Told>(
  businessKinds.flatMap(([type, vertical, ...names]) => names.map((name) => [foldText(name), { type, vertical }])),
);

function kindOf(category: string): Told | null {
  const name = foldText(category);
  const found = told.get(name);
  if (found !== undefined) return found;
  return restaurant.test(name) ? { type: 'Restaurant', vertical: 'RESTAURANT' } : null;
}

/** What a business is by its categories' names: the first that tells something decides. */
export function businessKind(categories: readonly string[]): BusinessKind {
  const kinds = categories.map(kindOf);
  return {
    type: kinds.find((kind) => kind?.type != null)?.type ?? 'LocalBusiness',
    vertical: kinds.find((kind) => kind?.vertical != null)?.vertical ?? null,
  };
}
