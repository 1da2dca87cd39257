import { i18n } from '#i18n';
import type { Settings } from '../storage/settings.ts';

/** Names of the text sizes, as tokens.css knows them. */
const TEXT_SIZES = { 16: undefined, 18: 'large', 20: 'largest' } as const;

/** The attributes that give a surface the reader's theme, text size, language and direction: a page's own must not pass into the panel. */
export function lookOf({ theme, textSizePx }: Pick<Settings, 'theme' | 'textSizePx'>) {
  return {
    lang: i18n.t('locale'),
    dir: direction(),
    'data-sb-theme': theme === 'device' ? undefined : theme,
    'data-sb-text': TEXT_SIZES[textSizePx],
  };
}

function direction(): 'ltr' | 'rtl' {
  return i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr';
}
