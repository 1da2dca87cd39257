import type { Ages, GuidanceCorpus, Point } from '../corpus/schema.ts';
import { isCalledFor } from './choose-first.ts';
import { isForAge, overlap, USUAL_AGES } from './is-for-age.ts';
import type { GuidanceQuestion } from './types.ts';

/** Share of the usual ages that a point must cover to come first where no age is known: a half. */
const MIN_SHARE_OF_USUAL_AGES = 0.5;

/** Fewest months of the usual ages that a situation must have for them to count: else its own ages do (school). */
const MIN_USUAL_MONTHS = 24;

/**
 * Chooses the points that answer a question, best first.
 *
 * A point for the asked situation comes before one for its topics in general; within those, rank 1 comes first, and ties
 * keep corpus order. Points for other situations are left out, unless no situation was asked for and the topic has no
 * point of its own.
 * @returns Points of every kind, each once; never one for another age. Without an age: points that fit ages 12 to 60
 *   months (or the situation's, where it is for older children) first, and none that fits no month of them, unless it is for the asked situation.
 */
export function choosePoints(corpus: GuidanceCorpus, question: GuidanceQuestion): readonly Point[] {
  const topics = topicsAsked(corpus, question);
  const fitting = corpus.points.filter((point) => fits(point, question, topics));
  const isGeneral = (point: Point) => point.situations.length === 0;
  const usual = usualAgesOf(corpus, question);
  const pool = question.situations.length === 0 && fitting.some(isGeneral) ? fitting.filter(isGeneral) : fitting;
  return pool
    .map((point) => ({ point, order: orderOf(point, question, usual) }))
    .sort((one, other) => compare(one.order, other.order))
    .map(({ point }) => point);
}

function topicsAsked(corpus: GuidanceCorpus, { topics, situations }: GuidanceQuestion): ReadonlySet<string> {
  if (topics.length > 0) return new Set(topics);
  return new Set(corpus.situations.filter((row) => situations.includes(row.id)).flatMap((row) => row.topics));
}

function fits(point: Point, question: GuidanceQuestion, topics: ReadonlySet<string>): boolean {
  if (!isForAge(point.ages, question.ageMonths)) return false;
  const isSpecific = point.situations.some((id) => question.situations.includes(id));
  if (isSpecific) return true;
  if (isCalledFor(point, question)) return point.topics.some((id) => topics.has(id));
  if (question.ageMonths === null && !overlap(point.ages, USUAL_AGES)) return false;
  const isForOtherSituation = point.situations.length > 0 && question.situations.length > 0;
  return !isForOtherSituation && point.topics.some((id) => topics.has(id));
}

/** What decides the order, the weightiest first; of each, smaller comes first. */
function orderOf(point: Point, question: GuidanceQuestion, usual: Ages): readonly number[] {
  const asked = question.situations.filter((id) => point.situations.includes(id));
  const [first] = asked;
  const share = question.ageMonths === null ? shareOf(usual, point.ages) : 1;
  return [
    // Without an age: what is for few of the usual ages last.
    Number(share < MIN_SHARE_OF_USUAL_AGES),
    first === undefined ? placeOfGeneral(point, question) : question.situations.indexOf(first),
    Number(!isCalledFor(point, question)),
    point.rank,
    -asked.length,
    // Written for this situation, before written for another and fit for this one too.
    first === undefined ? 0 : point.situations.indexOf(first),
    // The likelier topic first.
    question.topics.findIndex((id) => point.topics.includes(id)),
    Number(share < 1),
  ];
}

/** After all asked situations; then those for other situations, which are here only where an alert calls for them. */
function placeOfGeneral({ situations }: Point, question: GuidanceQuestion): number {
  return question.situations.length + (situations.length === 0 ? 0 : 1);
}

/** The usual ages, or those of the situation asked for where they lie mostly outside. */
function usualAgesOf(corpus: GuidanceCorpus, { situations }: GuidanceQuestion): Ages {
  const situation = corpus.situations.find(({ id }) => id === situations[0]);
  if (situation === undefined) return USUAL_AGES;
  return monthsInCommon(situation.ages, USUAL_AGES) < MIN_USUAL_MONTHS ? situation.ages : USUAL_AGES;
}

function shareOf(usual: Ages, ages: Ages): number {
  return monthsInCommon(usual, ages) / (usual.toMonths - usual.fromMonths);
}

function monthsInCommon(one: Ages, other: Ages): number {
  return Math.max(0, Math.min(one.toMonths, other.toMonths) - Math.max(one.fromMonths, other.fromMonths));
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
