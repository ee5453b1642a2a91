import type { JSX } from 'preact';
import { Button } from '../kit/button.tsx';
import { BridgeMark } from '../kit/bridge-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { NewerBanner } from '../newer-banner.tsx';
import { RestoredBanner } from '../restored-banner.tsx';
import { useText } from '../text.tsx';
import { BusinessForm } from './business-form.tsx';
import { DamagedBanner } from './damaged-banner.tsx';
import { FoundPageView } from './found-page-view.tsx';
import { Home } from './home.tsx';
import { LinkedView } from './linked-view.tsx';
import { NoticeBanner } from './notice-banner.tsx';
import { PopupDialogs } from './popup-dialogs.tsx';
import { usePopup } from './popup-context.ts';
import { ReportLink, ReportView } from './report-view.tsx';
import { Requirements } from './requirements.tsx';
import { StateCard } from './state-card.tsx';
import { SyncPreview } from './sync-preview.tsx';
import { TabOnlyBanner } from './tab-only-banner.tsx';

function PopupHeader() {
  const { openOptions } = usePopup();
  const { t } = useText();
  return (
    <header class="popup-header">
      <BridgeMark />
      <div>
        <p class="popup-brand">Köprü</p>
        <h1 class="popup-title">{t('popup.heading')}</h1>
      </div>
      <Button kind="quiet" label={t('popup.settings')} onClick={() => openOptions()}>
        <Icon name="gear" />
      </Button>
    </header>
  );
}

function BackButton() {
  const { go } = usePopup();
  const { t } = useText();
  return (
    <div>
      <Button kind="quiet" onClick={() => go({ kind: 'auto' })}>
        <Icon name="back" />
        {t('common.back')}
      </Button>
    </div>
  );
}

/** The screen of the tab in front, or the one the person went to. */
function PopupScreenView(): JSX.Element {
  const { screen, place } = usePopup();
  const { t } = useText();
  const shown = screen.value;
  if (shown.kind === 'reading') return <Skeleton label={t('popup.reading')} />;
  if (shown.kind === 'storageFailed' || shown.kind === 'unreachable') return <StateCard screen={shown} />;
  if (place.value.kind === 'report') return <ReportView tab={place.value.tab} />;
  if (place.value.kind === 'add') return <BusinessForm found={shown.kind === 'pageFound' ? shown : null} />;
  if (shown.kind === 'linked')
    return place.value.kind === 'preview' ? <SyncPreview view={shown} /> : <LinkedView view={shown} />;
  if (shown.kind === 'pageFound') return <FoundPageView found={shown} />;
  return (
    <>
      {shown.kind === 'checkingTab' ? (
        <Skeleton label={t('popup.state.checkingTab.title')} />
      ) : (
        <StateCard screen={shown} />
      )}
      <Home screen={shown.kind} />
    </>
  );
}

export function PopupView() {
  const { screen, place, restored, newer } = usePopup();
  const { t } = useText();
  const atHome = place.value.kind === 'auto';
  const stored = !['reading', 'storageFailed', 'unreachable'].includes(screen.value.kind);
  return (
    <div class="popup">
      <PopupHeader />
      <main class="popup-main" data-screen={screen.value.kind}>
        {!atHome && <BackButton />}
        <NoticeBanner />
        {stored && <RestoredBanner model={restored} />}
        {stored && <DamagedBanner />}
        {stored && <NewerBanner keys={newer.value} />}
        {stored && atHome && <TabOnlyBanner />}
        <PopupScreenView />
        {stored && atHome && <Requirements />}
        {atHome && <ReportLink />}
      </main>
      <footer class="popup-foot">{t('common.notAffiliated')}</footer>
      <PopupDialogs />
    </div>
  );
}
