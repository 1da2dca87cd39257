import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GuidanceCorpus } from '../../corpus/schema.ts';
import { ALERT_IDS, RECOGNISED_SITUATION_IDS, RECOGNISED_TOPIC_IDS } from '../../corpus/vocabulary.ts';
import { chooseGuidance } from '../../guidance/choose-guidance.ts';
import type { GuidanceQuestion } from '../../guidance/types.ts';

const judgementSchema = z.strictObject({
  thread: z.string(),
  /** True: never looked at while the chooser was tuned. 'second': judged when that was done, on threads that nobody had read for it; 'second-open': the half of those
   *   whose misses were looked at afterwards. */
  held: z.union([z.boolean(), z.literal('second'), z.literal('second-open')]).default(false),
  topics: z.array(z.enum(RECOGNISED_TOPIC_IDS)).min(1),
  ageMonths: z.int().min(0).max(216).nullable(),
  situations: z.array(z.enum(RECOGNISED_SITUATION_IDS)),
  alerts: z.array(z.enum(ALERT_IDS)),
  right: z.array(z.string()).min(1),
  fine: z.array(z.string()),
  wrong: z.record(z.string(), z.string()),
});

/** A labelled thread, and which points would be just right, would do, or are wrong among its first three. */
export type Judgement = z.infer<typeof judgementSchema>;

/** The first three points of a thread, each with its grade: 2 just right, 1 would do, 0 not. */
export interface JudgedChoice {
  readonly judgement: Judgement;
  readonly points: readonly { readonly id: string; readonly grade: 0 | 1 | 2 }[];
}

/** What is measured, as shares from 0 to 1. */
export interface GuidanceMeasures {
  readonly threads: number;
  /** Share of the points shown that would do. */
  readonly precision: number;
  /** Share of threads with three points, all of which would do. */
  readonly allWouldDo: number;
  /** Share of threads whose first point is just right. */
  readonly rightFirst: number;
  /** How much of the first three is the same for two threads that share no topic: low means that the choice tells them apart. */
  readonly overlapOfTopics: number;
}

/** Reads the judgements. */
export function readJudgements(file: string): readonly Judgement[] {
  return z.array(judgementSchema).parse(parse(readFileSync(file, 'utf8')));
}

/** What the labels of a judged thread ask for. */
export function questionOf({ topics, ageMonths, situations, alerts }: Judgement): GuidanceQuestion {
  return { topics, ageMonths, situations, alerts, advice: [] };
}

/**
 * Chooses the first three for each judged thread and grades them.
 *
 * @param ask - what is asked for a thread: by its labels, unless told otherwise.
 */
export function judgeChoices(
  corpus: GuidanceCorpus,
  judgements: readonly Judgement[],
  ask: (judgement: Judgement) => GuidanceQuestion = questionOf,
): readonly JudgedChoice[] {
  return judgements.map((judgement) => ({
    judgement,
    points: chooseGuidance(corpus, ask(judgement)).first.map(({ id }) => ({ id, grade: gradeOf(judgement, id) })),
  }));
}

/** Measures judged choices. */
export function measureGuidance(choices: readonly JudgedChoice[]): GuidanceMeasures {
  const shown = choices.flatMap(({ points }) => points);
  return {
    threads: choices.length,
    precision: share(shown, ({ grade }) => grade > 0),
    allWouldDo: share(choices, ({ points }) => points.length === 3 && points.every(({ grade }) => grade > 0)),
    rightFirst: share(choices, ({ points }) => points[0]?.grade === 2),
    overlapOfTopics: overlapOfTopics(choices),
  };
}

function gradeOf(judgement: Judgement, id: string): 0 | 1 | 2 {
  if (judgement.right.includes(id)) return 2;
  return judgement.fine.includes(id) ? 1 : 0;
}

function overlapOfTopics(choices: readonly JudgedChoice[]): number {
  const pairs = choices.flatMap((one, index) =>
    choices
      .slice(index + 1)
      .filter(({ judgement }) => !judgement.topics.some((id) => one.judgement.topics.includes(id)))
      .map((other) => [one, other] as const),
  );
  const inBoth = pairs.map(([one, other]) =>
    share(one.points, ({ id }) => other.points.some((point) => point.id === id)),
  );
  return inBoth.reduce((sum, each) => sum + each, 0) / Math.max(1, pairs.length);
}

function share<Each>(all: readonly Each[], holds: (each: Each) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
