import type { SituationId } from '../../corpus/vocabulary.ts';
import { makeSpellingCorrector } from './correct-spelling.ts';
import { kindsAsked } from './kinds-asked.ts';
import { readAgeInQuery } from './read-age.ts';
import type { RedFlagReading } from './red-flags.ts';
import type { SearchKind } from './rows.ts';
import type { Term, TermReaders } from './terms.ts';

/** What recognition makes of a query. */
export interface RecognisedQuery {
  /** Situations by phrases, as in a thread; none for most queries. */
  readonly situations: readonly SituationId[];
  readonly redFlag: RedFlagReading;
}

/** Reads a query as recognition does; `knownWords` are words that it knows, to which typing errors may be mended. */
export interface RecogniseQuery {
  (query: string): RecognisedQuery;
  readonly knownWords: readonly string[];
}

/** Recognises nothing: words alone count. */
export const BY_WORDS_ALONE: RecogniseQuery = Object.assign(
  () => ({ situations: [], redFlag: { confidence: 0, warnings: [] } }),
  { knownWords: [] },
);

/** All that a query says. */
export interface QueryReading extends RecognisedQuery {
  /** The age that it names, 0 to 215; null where it names none. It is no term. */
  readonly ageMonths: number | null;
  /** Stems of the telling words, spelling mended. */
  readonly terms: readonly Term[];
  /** The same with the small words that turn the sense, as in "not breathing". */
  readonly closeTerms: readonly string[];
  /** Kinds of row asked for ("why …"); most queries ask for none in particular. */
  readonly kinds: ReadonlySet<SearchKind>;
}

/** A word as written; one with an apostrophe is left as it is. */
const WORD = /(?<!['’])\p{L}+(?!['’])/gu;

/**
 * Makes the reader of queries: '' says nothing.
 *
 * @param knownWords - words that a typing error is held against, the most used first.
 */
export function makeQueryReader(
  { readTerms, readClosely }: TermReaders,
  knownWords: readonly string[],
  recognise: RecogniseQuery,
): (query: string) => QueryReading {
  const correct = makeSpellingCorrector(knownWords);
  const correctAll = makeSpellingCorrector([...knownWords, ...recognise.knownWords]);
  return (query) => {
    const age = readAgeInQuery(query);
    const words = age?.rest ?? query;
    const asTyped = recognise(query);
    const mended = recognise(query.replace(WORD, (word) => correctAll(word.toLowerCase())));
    return {
      ageMonths: age?.ageMonths ?? null,
      terms: readTerms(words, correct),
      closeTerms: readClosely(words, correct).map(({ term }) => term),
      kinds: kindsAsked(query),
      situations: mended.situations,
      // Mending may bend a word of danger into another: the surer of the two readings counts.
      redFlag: asTyped.redFlag.confidence >= mended.redFlag.confidence ? asTyped.redFlag : mended.redFlag,
    };
  };
}
