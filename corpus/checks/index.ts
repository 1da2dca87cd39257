import type { CorpusFiles, Problem } from '../load.ts';
import { adviceHasVerdict } from './advice-has-verdict.ts';
import { agesInsideFile } from './ages-inside-file.ts';
import { alertsAnswered } from './alerts-answered.ts';
import type { Check, CheckOptions } from './check.ts';
import { exceptionsAreUsed } from './exceptions-are-used.ts';
import { fileNames } from './file-names.ts';
import { forumExamplesMatch } from './forum-examples-match.ts';
import { ideasAreShared } from './ideas-are-shared.ts';
import { linesAreFresh } from './lines-are-fresh.ts';
import { mostAskedCovered } from './most-asked-covered.ts';
import { placesAreKnown } from './places-are-known.ts';
import { provenanceComplete } from './provenance-complete.ts';
import { provenancePointsExist } from './provenance-points-exist.ts';
import { readingLevelFits } from './reading-level.ts';
import { shortBeforeMore } from './short-before-more.ts';
import { situationsExist } from './situations-exist.ts';
import { sourcesExist } from './sources-exist.ts';
import { tone } from './tone.ts';
import { topicsExist } from './topics-exist.ts';
import { uniqueIds } from './unique-ids.ts';
import { vocabularyHasFiles } from './vocabulary-has-files.ts';
import { wordingFollowsGrade } from './wording-follows-grade.ts';

export type { Check, CheckOptions } from './check.ts';

/** Every editorial rule that stops the build, in the order in which problems are printed. */
export const CHECKS: readonly Check[] = [
  uniqueIds,
  fileNames,
  sourcesExist,
  topicsExist,
  agesInsideFile,
  placesAreKnown,
  forumExamplesMatch,
  linesAreFresh,
  situationsExist,
  ideasAreShared,
  provenancePointsExist,
  vocabularyHasFiles,
  alertsAnswered,
  adviceHasVerdict,
  provenanceComplete,
  mostAskedCovered,
  shortBeforeMore,
  readingLevelFits,
  tone,
  wordingFollowsGrade,
  exceptionsAreUsed,
];

/** Holds the corpus against every rule. */
export function runChecks(files: CorpusFiles, options: CheckOptions): readonly Problem[] {
  return CHECKS.flatMap(({ check }) => check(files, options));
}
