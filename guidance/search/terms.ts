import { stemmer } from 'stemmer';

/** A term to look up: the stem of a word, or of the first of its synonyms. */
export interface Term {
  readonly term: string;
  /** How sure we are that it was meant: 1, or less for a word whose spelling was corrected. */
  readonly certainty: number;
}

/** Turns a text into search terms. */
export type ReadTerms = (text: string, correct?: (word: string) => string) => readonly Term[];

/** Certainty of a word whose spelling was corrected: below 1, so that a word of another subject is not bent into ours. */
const CERTAINTY_OF_CORRECTED = 0.7;

/** Words so common that they tell nothing of what is looked for. Negations too: what is wanted comes up with them as without. */
export const COMMON_WORDS: readonly string[] = (
  'a about actually again all also always am an and any anyone are arent as ask asked at be because been before being best better bit but by can ' +
  'cant come comes could couldnt did didnt do does doesnt doing done dont each eg else even ever every everything few for from gave get gets getting ' +
  'give gives giving goes going gonna got had happen happens has hasnt hate hates have havent having he hell help her hers hes hey hi him himself his ' +
  'how i id if ill im in into is isnt it its ive just keep keeps kind know let lets like likes little lot made make makes making maybe me mine more most ' +
  'much my myself need needs never no nor not now of off ok okay old on one only or other our ours out own people please pls put really right same say says said see ' +
  'seem seems shall she shes should shouldnt so some someone something start started starting still such suggest suggested take takes taking than that thats the their theirs ' +
  'them then there these they theyre thing things think this those though thru to told too tried tries try trying tell until up us use used using very want wanted wants ' +
  'was wasnt way we well went were weve what whats when where whether which while who whole why will with without wont would wouldnt ' +
  'x y year years month months week weeks day days yes yet yo mo you youd youre your yours'
).split(' ');

/**
 * Words that may be left out where the sense must stay: "want to shake him" needs "want", and "not breathing" needs "not".
 */
export const FILLER_WORDS: readonly string[] = (
  'a about all am an and any are as at be been being but by do does for from had has have he hed her hers hes him his id ' +
  'im in into is it its ive just like me mine my of or our ours really she shes so some that the their them they ' +
  'this to too up us very was we were with you your'
).split(' ');

/**
 * Makes a reader of terms: small letters, no apostrophes, no common words, each word by its stem, and every synonym by
 * the first of its line. Synonyms of several words are read before common words are dropped: "put down" is one term.
 *
 * @param synonyms - lines of content/synonyms.yaml; a synonym may have several words.
 * @param dropped - words that are not read.
 */
export function makeTermReader(
  synonyms: readonly (readonly string[])[],
  dropped: readonly string[] = COMMON_WORDS,
): ReadTerms {
  const droppedStems = new Set(dropped.map((word) => stemmer(word)));
  const headsBy = (read: (phrase: string) => readonly string[]) =>
    new Map(
      synonyms.flatMap((line) =>
        line.map((phrase) => [read(phrase).join(' '), stems(line[0] ?? '').join('_')] as const),
      ),
    );
  const heads: Heads = { asWritten: headsBy(wordsOf), byStem: headsBy(stems) };
  const longest = Math.max(1, ...[...heads.byStem.keys()].map((phrase) => phrase.split(' ').length));
  return (text, correct = (word) => word) => {
    const words = wordsOf(text).map((word) => {
      const meant = correct(word);
      return { written: meant, term: stemmer(meant), certainty: meant === word ? 1 : CERTAINTY_OF_CORRECTED };
    });
    return joinSynonyms(words, heads, longest).filter(({ term }) => !droppedStems.has(term));
  };
}

/** Both readers that the search needs. */
export interface TermReaders {
  /** The telling words alone. */
  readonly readTerms: ReadTerms;
  /** With the small words that turn the sense, as in "not breathing". */
  readonly readClosely: ReadTerms;
}

/** Makes both readers of terms, once for all parts of a search. */
export function makeTermReaders(synonyms: readonly (readonly string[])[]): TermReaders {
  return { readTerms: makeTermReader(synonyms), readClosely: makeTermReader(synonyms, FILLER_WORDS) };
}

/** Words of a text in small letters, without apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every word by its stem: "leaves" and "leaving" are "leav". */
function stems(text: string): readonly string[] {
  return wordsOf(text).map((word) => stemmer(word));
}

interface WrittenTerm extends Term {
  readonly written: string;
}

/** The head of each synonym. As written goes first: "he loses it" is a tantrum, "I'm losing it" is not. */
interface Heads {
  readonly asWritten: ReadonlyMap<string, string>;
  readonly byStem: ReadonlyMap<string, string>;
}

/** Reads the longest synonym at each word: "drop off" before "off". */
function joinSynonyms(words: readonly WrittenTerm[], heads: Heads, longest: number): readonly Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < words.length; ) {
    const length = lengthOfSynonym(words, index, heads, longest);
    const joined = words.slice(index, index + Math.max(1, length));
    const term = headOf(joined, heads) ?? joined.map((word) => word.term).join(' ');
    terms.push({ term, certainty: Math.min(...joined.map(({ certainty }) => certainty)) });
    index += joined.length;
  }
  return terms;
}

/** Number of words of the longest synonym that begins here; 0 for none. */
function lengthOfSynonym(words: readonly WrittenTerm[], index: number, heads: Heads, longest: number): number {
  for (let length = Math.min(longest, words.length - index); length > 0; length--) {
    if (headOf(words.slice(index, index + length), heads) !== undefined) return length;
  }
  return 0;
}

function headOf(words: readonly WrittenTerm[], { asWritten, byStem }: Heads): string | undefined {
  return (
    asWritten.get(words.map(({ written }) => written).join(' ')) ?? byStem.get(words.map(({ term }) => term).join(' '))
  );
}
