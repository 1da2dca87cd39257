import { i18n } from '#i18n';
import { Choice } from '../../components/Choice/Choice.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { changeSettings, type Settings } from '../../storage/settings.ts';

/** Day or night, and how large. */
export function LookOption({ settings }: { readonly settings: Settings }) {
  return (
    <OptionSection title={i18n.t('options.look')}>
      <Choice
        legend={i18n.t('options.light')}
        value={settings.theme}
        onChange={(theme) => void changeSettings({ theme })}
        options={[
          { value: 'device', words: i18n.t('options.asDevice') },
          { value: 'light', words: i18n.t('options.day') },
          { value: 'dark', words: i18n.t('options.night') },
        ]}
      />
      <Choice
        legend={i18n.t('options.textSize')}
        value={settings.textSizePx}
        onChange={(textSizePx) => void changeSettings({ textSizePx })}
        options={[
          { value: 16, words: i18n.t('options.standard'), sizePx: 16 },
          { value: 18, words: i18n.t('options.large'), sizePx: 18 },
          { value: 20, words: i18n.t('options.largest'), sizePx: 20 },
        ]}
      />
    </OptionSection>
  );
}
