import { firstScreen } from '#corpus/first-screen';
import { chooseCountry } from '../choose-country.ts';
import { inWordsOf } from '../in-words-of.ts';
import { orderSituations } from '../order-situations.ts';
import { type SituationTile, situationTiles } from '../situation-tiles.ts';

/**
 * The situations that can arise at an age, likeliest first, in the words of the reader's country.
 *
 * @param code - of the country in their settings; null = not chosen.
 * @param ageMonths - null gives all of them.
 */
export function tilesFor(code: string | null, ageMonths: number | null): readonly SituationTile[] {
  const country = chooseCountry(firstScreen.countries, code, navigator.language);
  const inWords = <Value>(value: Value): Value => inWordsOf(value, country);
  return situationTiles(orderSituations(firstScreen.situations, ageMonths), { inWords });
}
