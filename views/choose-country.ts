import { i18n } from '#i18n';
import type { Country } from '../corpus/schema.ts';
import { ANYWHERE } from '../guidance/fill-places.ts';

/**
 * Finds the reader's country.
 *
 * @param code - as chosen in the options; null = not chosen, then the browser's language decides ("en-AU" = Australia).
 * @param language - BCP 47 tag; one without a region gives the country "other".
 * @returns a country without lines where the corpus has none for it: numbers are never guessed.
 */
export function chooseCountry(countries: readonly Country[], code: string | null, language: string): Country {
  const wanted = code ?? regionOf(language);
  const country = countries.find((row) => row.code === wanted) ?? countries.find((row) => row.code === 'other');
  return country ?? { code: 'other', name: i18n.t('country.other'), english: 'en-GB', ...ANYWHERE, lines: [] };
}

/** "AU" of "en-AU"; null where the tag names no region. */
function regionOf(language: string): string | null {
  const region = /[-_]([A-Za-z]{2})\b/.exec(language)?.[1]?.toUpperCase() ?? null;
  return region === 'UK' ? 'GB' : region;
}
