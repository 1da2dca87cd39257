import type { Country } from '../corpus/schema.ts';
import { fillPlaces } from '../guidance/fill-places.ts';
import { inEnglish } from '../guidance/in-english.ts';

/** Fields of the corpus whose strings are ids, addresses, numbers to dial or words of the page: never translated. */
const NOT_WORDS = new Set([
  'alerts',
  'code',
  'doi',
  'found',
  'grade',
  'href',
  'id',
  'kind',
  'needs',
  'note',
  'number',
  'pointId',
  'situations',
  'sources',
  'topics',
  'url',
  'urgency',
]);

/**
 * Says something of the corpus in a country's English, with its names for doctor and emergency services filled in.
 *
 * @param value - anything of the corpus: a point, a guidance, a list. It is copied, never changed.
 */
export function inWordsOf<Value>(value: Value, country: Country): Value {
  // The copy has the same keys and the same kinds of values, only other words.
  return translate(value, country) as Value;
}

function translate(value: unknown, country: Country): unknown {
  if (typeof value === 'string') return curl(inEnglish(fillPlaces(value, country), country.english));
  if (Array.isArray(value)) return value.map((entry) => translate(entry, country));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, NOT_WORDS.has(key) ? entry : translate(entry, country)]),
  );
}

/** The corpus is typed with straight apostrophes; readers get the printed ones. */
function curl(text: string): string {
  return text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}
