import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Brand } from '../../components/Brand/Brand.tsx';
import { CountryPicker } from '../../components/CountryPicker/CountryPicker.tsx';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { childrenItem } from '../../storage/children.ts';
import { pinsItem } from '../../storage/pins.ts';
import { changeSettings, settingsItem } from '../../storage/settings.ts';
import { useCorpus } from '../use-corpus.ts';
import { usePageLook } from '../use-page-look.ts';
import { useStored } from '../use-stored.ts';
import { ChildrenOption } from './ChildrenOption.tsx';
import { EraseOption } from './EraseOption.tsx';
import { LookOption } from './LookOption.tsx';
import { PageOption } from './PageOption.tsx';
import { PinsOption } from './PinsOption.tsx';
import { SidebarOption } from './SidebarOption.tsx';
import { SitesOption } from './SitesOption.tsx';

/** Everything that can be chosen, kept as it is chosen, in this browser only. */
export function OptionsView() {
  const settings = useStored(settingsItem);
  const childrenKept = useStored(childrenItem);
  const pins = useStored(pinsItem);
  const { corpus, country } = useCorpus(settings ?? { country: null });
  usePageLook(settings);
  if (settings === null || childrenKept === null || pins === null) return <LoadingState />;
  return (
    <>
      <header class="sb-page-top">
        <Brand />
      </header>
      <main class="sb-options">
        <h1>{i18n.t('options.title')}</h1>
        <p class="sb-small sb-page-lead">{i18n.t('options.kept')}</p>
        <SitesOption settings={settings} />
        <ChildrenOption childrenKept={childrenKept} />
        <OptionSection title={i18n.t('country.title')} what={i18n.t('country.what')}>
          <CountryPicker
            label={i18n.t('country.label')}
            countries={corpus.countries}
            code={country.code}
            onChange={(code) => void changeSettings({ country: code })}
          />
        </OptionSection>
        <PageOption settings={settings} />
        <SidebarOption settings={settings} />
        <LookOption settings={settings} />
        <PinsOption pins={pins} />
        <OptionSection title={i18n.t('catalogue.title')} what={i18n.t('catalogue.what')}>
          <p>
            <a class="sb-button" href={browser.runtime.getURL('/catalogue.html')}>
              {i18n.t('catalogue.open')}
            </a>
          </p>
        </OptionSection>
        <EraseOption pins={pins} />
      </main>
    </>
  );
}
