import type { Settings } from '../storage/settings.ts';

/** Names of the text sizes, as tokens.css knows them. */
const TEXT_SIZES = { 16: undefined, 18: 'large', 20: 'largest' } as const;

/** The attributes that give a surface the reader's theme and text size. */
export function lookOf({ theme, textSizePx }: Pick<Settings, 'theme' | 'textSizePx'>) {
  return {
    'data-sb-theme': theme === 'device' ? undefined : theme,
    'data-sb-text': TEXT_SIZES[textSizePx],
  };
}
