import { useMemo } from 'preact/hooks';
import { readGuidance } from '#corpus/read-guidance';
import type { SourcesById } from '../components/notes.ts';
import type { Country, GuidanceCorpus, Source } from '../corpus/schema.ts';
import type { Settings } from '../storage/settings.ts';
import { chooseCountry } from './choose-country.ts';
import { inWordsOf } from './in-words-of.ts';

/** The corpus and its reader: where they are, and how they are spoken to. */
export interface ReaderCorpus {
  /** As it is written: British, with places to fill. What is shown goes through `inWords` first. */
  readonly corpus: GuidanceCorpus;
  readonly country: Country;
  readonly sources: SourcesById;
  /** Says a part of the corpus in the reader's English, with their country's names for doctor and emergency services. */
  readonly inWords: <Value>(value: Value) => Value;
}

/** The corpus for the reader whose settings these are. Only what is shown is translated: the whole would cost every panel some ms. */
export function useCorpus({ country }: Pick<Settings, 'country'>): ReaderCorpus {
  return useMemo(() => corpusFor(country), [country]);
}

/**
 * The corpus for a reader, outside a view.
 *
 * @param code - of the country in their settings; null = not chosen.
 */
export function corpusFor(code: string | null): ReaderCorpus {
  const corpus = readGuidance();
  const country = chooseCountry(corpus.countries, code, navigator.language);
  const inWords = <Value>(value: Value): Value => inWordsOf(value, country);
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  return {
    corpus,
    country: inWords(country),
    sources: { get: (id) => toReader(sources.get(id), inWords) },
    inWords,
  };
}

/** Titles, names and tags of a source stay as they were published: a tag may be a proper name, which is never translated. */
function toReader(source: Source | undefined, inWords: (words: string) => string): Source | undefined {
  return source && { ...source, kind: inWords(source.kind) };
}
