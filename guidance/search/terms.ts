import { stemmer } from 'stemmer';

/** Turns a text into search terms. */
export type ReadTerms = (text: string) => readonly string[];

/** Words so common that they tell nothing of what is looked for. Negations too: what is wanted comes up with them as without. */
const COMMON = new Set(
  (
    'a about after again all also always am an and any are as at be been before being but by can cant could did didnt do does doesnt doing dont ' +
    'each every everything for from get gets getting got had has hasnt have havent having he help her here hers him his how i if im in into is isnt ' +
    'it its ive just keep keeps know let lets like lot made make makes me mine more much my need needs never no nor not now of on one only or other our out ' +
    'please really she should so some something that thats the their theirs them then there these they theyre thing things this those ' +
    'though to too try trying until up us very want wanted wants was wasnt way we well went were what whats when where which while who why will with ' +
    'without wont would year years month months week weeks day days old yo mo you your yours hes shes because than even ever still since ' +
    'give gives giving take takes taking seem seems think thing use using'
  ).split(' '),
);

/**
 * Makes a reader of terms: small letters, no apostrophes, no common words, each word by its stem, and every synonym by
 * the first of its line.
 *
 * @param synonyms - lines of content/synonyms.yaml; a synonym may have several words.
 */
export function makeTermReader(synonyms: readonly (readonly string[])[]): ReadTerms {
  const heads = new Map(
    synonyms.flatMap((line) =>
      line.map((phrase) => [stems(phrase).join(' '), stems(line[0] ?? '').join('_')] as const),
    ),
  );
  const longest = Math.max(1, ...[...heads.keys()].map((phrase) => phrase.split(' ').length));
  return (text) => joinSynonyms(stems(text), heads, longest).filter((term) => !COMMON_STEMS.has(term));
}

const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON].map((word) => stemmer(word)));

/** Every word by its stem: "crying" and "cries" are "cri". */
function stems(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => stemmer(word));
}

/** Reads the longest synonym at each word: "drop off" before "off". */
function joinSynonyms(
  words: readonly string[],
  heads: ReadonlyMap<string, string>,
  longest: number,
): readonly string[] {
  const terms: string[] = [];
  for (let index = 0; index < words.length; ) {
    const lengths = Array.from({ length: longest }, (_, shorter) => longest - shorter);
    const length = lengths.find(
      (count) => index + count <= words.length && heads.has(words.slice(index, index + count).join(' ')),
    );
    terms.push(heads.get(words.slice(index, index + (length ?? 1)).join(' ')) ?? words[index] ?? '');
    index += length ?? 1;
  }
  return terms;
}
