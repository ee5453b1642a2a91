import { useEffect, useRef } from 'preact/hooks';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import type { OptionsPlace } from '../../utils/state/options-place.ts';
import { Banner } from '../kit/banner.tsx';
import { BridgeMark } from '../kit/bridge-mark.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { RestoredBanner } from '../restored-banner.tsx';
import { useText } from '../text.tsx';
import { AddView } from './add-view.tsx';
import { BackupSection } from './backup-section.tsx';
import { BusinessesView } from './businesses-view.tsx';
import { BusinessView } from './business-view.tsx';
import { MirrorSection } from './mirror-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { RemovedList } from './removed-list.tsx';
import { RemovedNotice } from './removed-notice.tsx';
import { SettingsView } from './settings-view.tsx';
import { SideList } from './side-list.tsx';
import { StorageFailed } from './storage-failed.tsx';
import type { Surroundings } from './surroundings.ts';
import { UnreadRecords } from './unread-records.tsx';

export interface OptionsPageProps {
  readonly model: OptionsModel;
  readonly around: Surroundings;
}

/** Brings the place that the address names into view, with the focus on its heading, as a link to an anchor would. */
function useArrival(place: OptionsPlace, ready: boolean) {
  const main = useRef<HTMLElement>(null);
  const arrived = useRef<OptionsPlace | null>(null);
  useEffect(() => {
    if (!ready || arrived.current === place) return;
    const first = arrived.current === null;
    arrived.current = place;
    const section = 'section' in place ? place.section : null;
    const heading = main.current?.querySelector<HTMLElement>(
      section === null ? 'h1, h2' : `[data-section=${section}] h2`,
    );
    // On opening the page the focus stays where the browser puts it, unless the address names a section.
    if (first && section === null) return;
    heading?.focus({ preventScroll: true });
    (section === null ? main.current : heading)?.scrollIntoView?.({ block: 'start' });
  }, [place, ready]);
  return main;
}

function View({ model, around }: OptionsPageProps) {
  const { t } = useText();
  const place = model.place.value;
  const current = model.current.value;
  if (place.view === 'settings') {
    return (
      <SettingsView model={model.settings} version={around.version} copy={model.copy}>
        <NoticesSection model={model.notices} state={model.settings.stateOf('notify')} />
        <MirrorSection model={model} now={around.now} />
        <BackupSection model={model.backup} now={around.now} />
      </SettingsView>
    );
  }
  const several = model.businesses.value.length > 1;
  if (place.view === 'list' || (place.view === 'start' && several)) {
    return <BusinessesView model={model} now={around.now} />;
  }
  if (current !== null) {
    const { settings } = model.settings;
    return <BusinessView key={current.business.value.id} model={current} settings={settings} around={around} />;
  }
  return (
    <div class="view">
      {place.view === 'business' && <Banner tone="info" title={t('options.notFound')} />}
      <AddView model={model} first={model.businesses.value.length === 0} />
      <RemovedList model={model.removed} now={around.now} />
    </div>
  );
}

export function OptionsPage({ model, around }: OptionsPageProps) {
  const { t } = useText();
  const stored = model.stored.value;
  const main = useArrival(model.place.value, stored.kind === 'read');
  return (
    <>
      <header class="top">
        <BridgeMark />
        <p class="top-name">Köprü</p>
        <p class="muted small top-note">{t('common.notAffiliated')}</p>
      </header>
      <div class="page">
        {stored.kind === 'read' && <SideList model={model} />}
        <main ref={main} class={stored.kind === 'read' ? undefined : 'alone'}>
          {stored.kind !== 'read' && <h1 class="visually-hidden">{t('options.documentTitle')}</h1>}
          {stored.kind === 'loading' && <Skeleton label={t('popup.reading')} lines={4} />}
          {stored.kind === 'failed' && <StorageFailed model={model} detail={stored.detail} now={around.now.value} />}
          {stored.kind === 'read' && (
            <>
              <RestoredBanner model={model.restored} />
              <UnreadRecords model={model} now={around.now.value} />
              <RemovedNotice model={model.removed} />
              <View model={model} around={around} />
            </>
          )}
        </main>
      </div>
    </>
  );
}
