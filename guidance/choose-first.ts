import type { Point } from '../corpus/schema.ts';
import { addsToMain } from './order-situations.ts';
import { isSame } from './tell-apart.ts';
import type { GuidanceQuestion } from './types.ts';

/** How many strategies the first screen holds: a tired person takes in three. */
const MAX_FIRST = 3;

/** The rank of points that are shown on demand only, unless there is nothing else. */
const ON_DEMAND = 3;

/** How many of them are for what the question is mainly about, where it is about more; one where it is about all topics, or the main situation is doubtful. */
const MAX_OF_MAIN = 2;

/**
 * Chooses what to do first: what an alert calls for, then the best for the main situation, then what an alert
 * calls for too, or one for the next situation or the other topic. A doubtful main situation gets one place, what fits the topic
 * anywhere the others; a doubtful second one gets none.
 *
 * @param points - strategies that fit the question, best first.
 * @returns At most three that do not say the same; where too few differ, the best that repeat fill up.
 */
export function chooseFirst(points: readonly Point[], question: GuidanceQuestion): readonly Point[] {
  const offered = points.filter(({ rank }) => rank < ON_DEMAND);
  const calledFor = findCalledFor(points, question);
  const taken = calledFor === undefined ? [] : [calledFor];
  while (taken.length < MAX_FIRST) {
    const different = offered.filter((point) => taken.every((other) => !isSame(point, other)));
    const next = pickNext(different, question, taken);
    if (next === undefined) break;
    taken.push(next);
  }
  return [...new Set([...taken, ...offered, ...points])].slice(0, MAX_FIRST);
}

/** The best of what is left: of all while the main situation has not had its places, then one for the rest if there is any. */
function pickNext(left: readonly Point[], question: GuidanceQuestion, taken: readonly Point[]): Point | undefined {
  const [best] = left;
  const isMainDoubtful = isDoubtful(question.situations[0], question);
  const ofMain = question.topics.length > 2 || isMainDoubtful ? 1 : MAX_OF_MAIN;
  const isUrgent = best !== undefined && isCalledFor(best, question);
  // What an alert calls for leaves a doubtful situation its one place.
  const had = isMainDoubtful ? taken.filter((point) => !isCalledFor(point, question)) : taken;
  if (isUrgent || had.length < ofMain) return best;
  const forTheRest = left.find((point) => isForTheRest(point, question, taken));
  const general = isMainDoubtful ? left.find(({ situations }) => situations.length === 0) : undefined;
  return forTheRest ?? general ?? best;
}

/** The best that an alert calls for: for the main situation or any, before one for a situation that is mentioned too. */
function findCalledFor(points: readonly Point[], question: GuidanceQuestion): Point | undefined {
  const calledFor = points.filter((point) => isCalledFor(point, question));
  const [main] = question.situations;
  const isForMain = ({ situations }: Point) => situations.length === 0 || situations.some((id) => id === main);
  return calledFor.find(isForMain) ?? calledFor[0];
}

/** Whether an alert of the question calls for this point before all others. */
export function isCalledFor({ alerts = [] }: Point, question: GuidanceQuestion): boolean {
  return alerts.some((id) => question.alerts.includes(id));
}

/** Of a topic that was asked for too and has nothing yet; else for the second situation, if it has first-screen points. */
function isForTheRest(point: Point, question: GuidanceQuestion, taken: readonly Point[]): boolean {
  const { topics, situations } = question;
  const isOnlyOf = (id: string, other: Point) =>
    other.topics.includes(id) && !topics.some((topic) => topic !== id && other.topics.includes(topic));
  const missing = topics.length > 1 ? topics.findLast((id) => !taken.some((other) => isOnlyOf(id, other))) : undefined;
  if (missing !== undefined) return isOnlyOf(missing, point);
  const [main, second] = situations;
  if (main === undefined || second === undefined || isDoubtful(second, question) || !addsToMain(second, main))
    return false;
  if (taken.some((other) => other.situations.includes(second))) return false;
  return point.rank === 1 && point.situations.includes(second) && isOfTopics(point, topics);
}

function isDoubtful(situation: string | undefined, { doubtful = [] }: GuidanceQuestion): boolean {
  return situation !== undefined && doubtful.includes(situation);
}

function isOfTopics(point: Point, topics: readonly string[]): boolean {
  return topics.length === 0 || point.topics.some((id) => topics.includes(id));
}
