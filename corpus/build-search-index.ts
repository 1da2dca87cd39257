import MiniSearch from 'minisearch';
import type { BuiltIndex } from '../guidance/search/built-index.ts';
import { indexOptions } from '../guidance/search/index-options.ts';
import { packIndex } from '../guidance/search/pack-index.ts';
import { listSearchRows, listSubjects, type SearchWords, wordsOfRow, wordsOfSubject } from '../guidance/search/rows.ts';
import { COMMON_WORDS, makeTermReader, wordsOf } from '../guidance/search/terms.ts';
import type { GuidanceCorpus } from './schema.ts';

/** Lines of words for one thing, the first of which stands for all. */
type Synonyms = readonly (readonly string[])[];

/** Shortest word worth correcting to. */
const MIN_LETTERS = 4;

/** Builds the search index at build time, so that the popup only has to read it. */
export function buildSearchIndex(corpus: GuidanceCorpus, synonyms: readonly (readonly string[])[]): BuiltIndex {
  const rows = listSearchRows(corpus).map(wordsOfRow);
  const subjects = listSubjects(corpus).map(wordsOfSubject);
  const toIndex = (words: readonly SearchWords[]) => {
    const index = new MiniSearch(indexOptions(makeTermReader(synonyms)));
    index.addAll(words);
    return packIndex(index.toJSON());
  };
  return {
    rows: toIndex(rows),
    subjects: toIndex(subjects),
    synonyms,
    knownWords: listKnownWords([...rows, ...subjects], synonyms),
  };
}

/**
 * Joins synonyms.yaml with the glossary: a word that Americans write finds what is written in British English.
 *
 * A British word that has a line already gets the American one added to it.
 */
export function joinSynonyms(synonyms: Synonyms, glossary: Readonly<Record<string, string>>): Synonyms {
  const pairs = Object.entries(glossary);
  const known = new Set(synonyms.flat());
  const widened = synonyms.map((line) => [
    ...line,
    ...pairs
      .filter(([british, american]) => line.includes(british) && !known.has(american))
      .map(([, american]) => american),
  ]);
  return [...widened, ...pairs.filter(([british, american]) => !known.has(british) && !known.has(american))];
}

/** Every word of the corpus and of the synonyms, the most used first. */
function listKnownWords(texts: readonly SearchWords[], synonyms: readonly (readonly string[])[]): readonly string[] {
  const used = [
    ...texts.flatMap(({ headline, text, more, keywords }) => wordsOf([headline, text, more, keywords].join(' '))),
    ...synonyms.flat().flatMap(wordsOf),
    ...COMMON_WORDS,
  ].filter((word) => word.length >= MIN_LETTERS);
  const counts = new Map<string, number>();
  for (const word of used) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word);
}
