import { i18n } from '#i18n';
import { Choice } from '../../components/Choice/Choice.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { changeSettings, type Settings } from '../../storage/settings.ts';

/** How the extension behaves beside a page. */
export function PageOption({ settings }: { readonly settings: Settings }) {
  return (
    <OptionSection title={i18n.t('options.page')} what={i18n.t('options.pageWhat')}>
      <Choice
        legend={i18n.t('options.whenFits')}
        value={settings.place}
        onChange={(place) => void changeSettings({ place })}
        options={[
          { value: 'chip', words: i18n.t('options.chip') },
          { value: 'badge', words: i18n.t('options.badge') },
        ]}
      />
      <Choice
        legend={i18n.t('options.side')}
        value={settings.side}
        onChange={(side) => void changeSettings({ side })}
        options={[
          { value: 'start', words: i18n.t('options.left') },
          { value: 'end', words: i18n.t('options.right') },
        ]}
      />
      <Choice
        legend={i18n.t('options.opening')}
        value={settings.opensByItself}
        onChange={(opensByItself) => void changeSettings({ opensByItself })}
        options={[
          { value: false, words: i18n.t('options.opensOnPress') },
          { value: true, words: i18n.t('options.opensByItself') },
        ]}
      />
    </OptionSection>
  );
}
