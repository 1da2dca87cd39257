import type { GuidanceCorpus, Point, PointKind, WarningSign } from '../../corpus/schema.ts';
import { isForAge } from '../../guidance/is-for-age.ts';

/** Something found, with the words that found it. */
export interface SearchHit {
  readonly point: Point | WarningSign;
  readonly kind: PointKind | 'warning-sign';
  readonly terms: readonly string[];
}

/** Stands in until guidance/search.ts has landed: every word must begin a word of the point. */
export function createSearch(corpus: GuidanceCorpus) {
  const rows: SearchHit[] = [
    ...corpus.points.map((point) => ({ point, kind: point.kind, terms: [] })),
    ...corpus.warningSigns.map((point) => ({ point, kind: 'warning-sign' as const, terms: [] })),
  ];
  return (query: string, { ageMonths }: { ageMonths: number | null }): readonly SearchHit[] => {
    const terms = query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return rows
      .filter(({ point }) => isForAge(point.ages, ageMonths))
      .filter(({ point }) => {
        const words = `${point.headline} ${point.text} ${point.keywords.join(' ')}`.toLowerCase();
        return terms.length > 0 && terms.every((term) => words.includes(term));
      })
      .map((hit) => ({ ...hit, terms }));
  };
}
