import { Banner } from './kit/banner.tsx';
import { useText } from './text.tsx';

/** Records that a newer version wrote: left alone, and said. */
export function NewerBanner({ keys }: { readonly keys: readonly string[] | undefined }) {
  const { t, plural } = useText();
  if (keys === undefined || keys.length === 0) return null;
  return (
    <Banner tone="care" title={plural('storage.newer.title', keys.length)}>
      <p>{t('storage.newer.text')}</p>
    </Banner>
  );
}
