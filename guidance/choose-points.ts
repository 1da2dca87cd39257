import type { Ages, GuidanceCorpus, Point } from '../corpus/schema.ts';
import { isForAge, overlap, USUAL_AGES } from './is-for-age.ts';
import type { GuidanceQuestion } from './types.ts';

/** Share of the usual ages that a point must cover to come first where no age is known: a half. */
const MIN_SHARE_OF_USUAL_AGES = 0.5;

/**
 * Chooses the points that answer a question, best first.
 *
 * A point for the asked situation comes before one for its topics in general; within those, rank 1 comes first, and ties
 * keep corpus order. Points for other situations are left out, unless no situation was asked for and the topic has no
 * point of its own.
 * @returns Points of every kind, each once; never one for another age. Without an age: points that fit ages 12 to 60
 *   months first, and none that fits no month of them, unless it is for the asked situation.
 */
export function choosePoints(corpus: GuidanceCorpus, question: GuidanceQuestion): readonly Point[] {
  const topics = topicsAsked(corpus, question);
  const fitting = corpus.points.filter((point) => fits(point, question, topics));
  const isGeneral = (point: Point) => point.situations.length === 0;
  const pool = question.situations.length === 0 && fitting.some(isGeneral) ? fitting.filter(isGeneral) : fitting;
  return pool
    .map((point) => ({ point, order: orderOf(point, question) }))
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
  if (question.ageMonths === null && !overlap(point.ages, USUAL_AGES)) return false;
  const isForOtherSituation = point.situations.length > 0 && question.situations.length > 0;
  return !isForOtherSituation && point.topics.some((id) => topics.has(id));
}

/** Smaller comes first: unusual ages (only without an age), place of the situation in the question, rank. */
function orderOf(point: Point, question: GuidanceQuestion): readonly number[] {
  const place = question.situations.findIndex((id) => point.situations.includes(id));
  return [
    question.ageMonths === null && shareOfUsualAges(point.ages) < MIN_SHARE_OF_USUAL_AGES ? 1 : 0,
    place === -1 ? question.situations.length : place,
    point.rank,
  ];
}

function shareOfUsualAges(ages: Ages): number {
  const from = Math.max(ages.fromMonths, USUAL_AGES.fromMonths);
  const to = Math.min(ages.toMonths, USUAL_AGES.toMonths);
  return Math.max(0, to - from) / (USUAL_AGES.toMonths - USUAL_AGES.fromMonths);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
