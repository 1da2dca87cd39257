import type { Country } from '../corpus/schema.ts';

/** What differs by country in a sentence of the corpus. */
export type Places = Pick<Country, 'emergency' | 'urgentLine' | 'doctor'>;

/** For a person whose country is not known. */
export const ANYWHERE: Places = {
  emergency: 'your local emergency number',
  urgentLine: 'your local health line',
  doctor: 'doctor',
};

/**
 * Fills {emergency}, {urgentLine} and {doctor} with what they are called in a country.
 *
 * @param country - null fills in words that are true anywhere.
 */
export function fillPlaces(text: string, country: Places | null): string {
  const places = country ?? ANYWHERE;
  return text.replace(/\{(emergency|urgentLine|doctor)\}/g, (_, name: keyof Places) => places[name]);
}
