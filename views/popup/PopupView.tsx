import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Brand } from '../../components/Brand/Brand.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { Toast } from '../../components/Toast/Toast.tsx';
import { type Child, childrenItem } from '../../storage/children.ts';
import { changeSettings, type Settings, settingsItem } from '../../storage/settings.ts';
import { childOfAge } from '../child-for-pin.ts';
import { monthOf } from '../today.ts';
import { usePageLook } from '../use-page-look.ts';
import { usePassing } from '../use-passing.ts';
import { usePins } from '../use-pins.ts';
import { useStored } from '../use-stored.ts';
import { AgeTop } from './AgeTop.tsx';
import { PopupMain } from './PopupMain.tsx';
import { PopupTabs } from './PopupTabs.tsx';
import { useComingCorpus } from './use-coming-corpus.ts';
import { useRoute } from './use-route.ts';
import { useTab } from './use-tab.ts';

/** The toolbar popup, or the browser's side panel, which `staysOpen`: look up by age and situation, search, this page's notes, pins, and the card for a parent at their limit. */
export function PopupView({ staysOpen = false }: { readonly staysOpen?: boolean }) {
  const settings = useStored(settingsItem);
  const childrenKept = useStored(childrenItem);
  usePageLook(settings);
  useLayoutEffect(fillPhone, []);
  if (settings === null || childrenKept === null) return <LoadingState />;
  return <Popup settings={settings} childrenKept={childrenKept} staysOpen={staysOpen} />;
}

/** A phone gives the popup a whole page. Not told by touch: on a tablet with a desktop's browser the popup would shrink to nothing. */
function fillPhone(): void {
  document.body.toggleAttribute('data-sb-phone', navigator.userAgent.includes('Android'));
}

interface Props {
  readonly settings: Settings;
  readonly childrenKept: readonly Child[];
  readonly staysOpen: boolean;
}

function Popup({ settings, childrenKept, staysOpen }: Props) {
  const reader = useComingCorpus(settings);
  const [route, go] = useRoute();
  const [passing, say] = usePassing();
  const pins = usePins(say);
  const tab = useTab(staysOpen);
  const [ageMonths, setAgeMonths] = useState(settings.lastLookUp?.ageMonths ?? null);
  const [picked, setPicked] = useState<string | null>(null);
  const childId = picked ?? childOfAge(childrenKept, ageMonths, monthOf(new Date()))?.id ?? null;
  const pick = (age: number, child: string | null) => {
    setAgeMonths(age);
    setPicked(child);
  };
  const openOptions = () => void browser.runtime.openOptionsPage();
  const answered = route.kind === 'answer' ? route.situation : settings.lastLookUp?.situation;
  useEffect(() => {
    void changeSettings({ lastLookUp: { ageMonths, situation: answered ?? null } });
  }, [ageMonths, answered]);

  const hasSearch = !['pins', 'limit', 'card'].includes(route.kind);
  return (
    <>
      <header class="sb-popup-head">
        <Brand />
        <button type="button" class="sb-round" aria-label={i18n.t('options.open')} onClick={openOptions}>
          <Icon name="gear" />
        </button>
      </header>
      <main class="sb-popup-page">
        {hasSearch && (
          <div class="sb-popup-top sb-threshold">
            <SearchField
              query={route.kind === 'search' ? route.query : ''}
              onQuery={(query) => go(query === '' ? { kind: 'look-up' } : { kind: 'search', query })}
            />
            {route.kind === 'look-up' && (
              <AgeTop ageMonths={ageMonths} childrenKept={childrenKept} childId={childId} onPick={pick} />
            )}
          </div>
        )}
        <PopupMain
          route={route}
          go={go}
          reader={reader}
          country={settings.country}
          pins={pins}
          tab={tab}
          ageMonths={ageMonths}
          childId={childId}
          lastSituation={settings.lastLookUp?.situation ?? null}
          say={say}
          onOptions={openOptions}
        />
        <Toast passing={passing} />
      </main>
      <PopupTabs route={route} onGo={go} />
    </>
  );
}
