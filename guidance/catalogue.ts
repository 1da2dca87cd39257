import type { GuidanceCorpus, Point, Source } from '../corpus/schema.ts';
import { isForAge } from './is-for-age.ts';
import { listSearchRows, type SearchKind, type SearchRow } from './search/rows.ts';

/** A row of "Everything we say, and why": what is said, and the whole of each source. */
export interface CatalogueRow extends SearchRow {
  readonly sources: readonly Source[];
}

/** What to show of the catalogue; null shows all. */
export interface CatalogueFilter {
  readonly kind: SearchKind | null;
  readonly topic: string | null;
  readonly situation: string | null;
  readonly grade: Point['grade'] | null;
  readonly ageMonths: number | null;
}

/** A row of "What we corrected and why". */
export interface Correction {
  readonly said: string;
  readonly because: string;
  readonly point: Point;
  readonly sources: readonly Source[];
}

/** Lists everything that a parent may be shown, with its sources: warnings first, then points, then checked advice. */
export function catalogue(corpus: GuidanceCorpus): readonly CatalogueRow[] {
  return listSearchRows(corpus).map((row) => ({ ...row, sources: sourcesOf(corpus, row.point.sources) }));
}

/**
 * Keeps the rows that a filter asks for.
 *
 * A row without topics (a card, or a sign for all) fits every topic; one without situations fits none in particular.
 */
export function filterCatalogue(rows: readonly CatalogueRow[], filter: CatalogueFilter): readonly CatalogueRow[] {
  return rows.filter(
    ({ kind, point }) =>
      (filter.kind === null || kind === filter.kind) &&
      (filter.topic === null || point.topics.length === 0 || point.topics.includes(filter.topic)) &&
      (filter.situation === null || point.situations.includes(filter.situation)) &&
      (filter.grade === null || point.grade === filter.grade) &&
      isForAge(point.ages, filter.ageMonths),
  );
}

/** Lists what the starting documents or common talk say, and better evidence does not, in corpus order. */
export function corrections(corpus: GuidanceCorpus): readonly Correction[] {
  return corpus.points.flatMap((point) =>
    point.corrects ? [{ ...point.corrects, point, sources: sourcesOf(corpus, point.sources) }] : [],
  );
}

function sourcesOf(corpus: GuidanceCorpus, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => corpus.sources.find((source) => source.id === id) ?? []);
}
