import { isForAge } from '../guidance/is-for-age.ts';
import type { GuidanceCorpus, PointKind, Situation } from './schema.ts';

/** What the first screen shows of a situation at one age. */
export interface Cover {
  readonly ageMonths: number;
  /** Strategies for this very situation. */
  readonly strategies: number;
  /** Words to say for this very situation. */
  readonly sayThis: number;
  readonly isAnswered: boolean;
}

/** Counts what the corpus has for a situation, at each month of its ages. */
export function coverOf(corpus: GuidanceCorpus, situation: Situation): readonly Cover[] {
  const { fromMonths, toMonths } = situation.ages;
  return Array.from({ length: toMonths - fromMonths }, (_, index) => coverAt(corpus, situation, fromMonths + index));
}

function coverAt(corpus: GuidanceCorpus, situation: Situation, ageMonths: number): Cover {
  const points = corpus.points.filter(
    (point) => point.situations.includes(situation.id) && isForAge(point.ages, ageMonths),
  );
  const countOf = (kind: PointKind) => points.filter((point) => point.kind === kind).length;
  return {
    ageMonths,
    strategies: countOf('strategy'),
    sayThis: countOf('say-this'),
    isAnswered: situation.answers.some((answer) => isForAge(answer.ages, ageMonths)),
  };
}
