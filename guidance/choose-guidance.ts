import type { Answer, GuidanceCorpus, Point, PointKind, Situation } from '../corpus/schema.ts';
import { bandsAt } from './bands-at.ts';
import { checkAdvice } from './check-advice.ts';
import { chooseFirst } from './choose-first.ts';
import { choosePoints } from './choose-points.ts';
import { chooseCard, chooseSigns, chooseUrgentSigns } from './choose-signs.ts';
import { isForAge, USUAL_AGES } from './is-for-age.ts';
import { orderSituations } from './order-situations.ts';
import { tellOnce } from './tell-once.ts';
import type { Guidance, GuidanceQuestion } from './types.ts';

/** A baby who arches away is not refusing comfort: pain and illness are looked for first (evidence file, F32). */
const ALERT_THAT_RULES_OUT_REFUSAL = 'infant-arching';
const REFUSAL = 'comfort-refusal';

/** What an answer's title may not say where the age is not known: "Yes, very common at this age." */
const WORDS_OF_AGE = /,? at this age(?= too\b| ?\.)/;

/**
 * Chooses everything that a panel or popup shows for a question, in order of showing.
 *
 * @returns Never a point for another age, and no idea twice. Empty lists where the corpus has nothing; `about` is empty for a
 *   question without a known topic or situation, unless a card says what it is about.
 */
export function chooseGuidance(corpus: GuidanceCorpus, question: GuidanceQuestion): Guidance {
  return question.alerts.includes(ALERT_THAT_RULES_OUT_REFUSAL)
    ? choose(forArching(corpus, question), question)
    : choose(corpus, question);
}

/**
 * The corpus without topic, situations and points of comfort refusal; warning signs and cards stay. What is written for arching
 * itself stays too, and answers whatever the thread is about: a baby's body comes first.
 */
function forArching(corpus: GuidanceCorpus, question: GuidanceQuestion): GuidanceCorpus {
  const isOther = ({ topics }: Pick<Point | Situation, 'topics'>) => !topics.includes(REFUSAL);
  const isOfArching = ({ alerts = [] }: Point) => alerts.some((id) => id === ALERT_THAT_RULES_OUT_REFUSAL);
  return {
    ...corpus,
    topics: corpus.topics.filter(isOther),
    situations: corpus.situations.filter(isOther),
    points: corpus.points.flatMap((point) => {
      if (isOfArching(point)) return { ...point, topics: [...new Set([...point.topics, ...question.topics])] };
      return isOther(point) ? point : [];
    }),
  };
}

function choose(corpus: GuidanceCorpus, asked: GuidanceQuestion): Guidance {
  const question = { ...asked, situations: orderSituations(corpus, asked) };
  const points = choosePoints(corpus, question);
  const ofKind = (kind: PointKind): readonly Point[] => points.filter((point) => point.kind === kind);
  const first = chooseFirst(ofKind('strategy'), question);
  const [say = null, ...moreToSay] = ofKind('say-this');
  const [subject] = subjects(corpus, question);
  const card = chooseCard(corpus, question);
  const untold = tellOnce([...first, ...(say ? [say] : [])]);
  const moreToTry = untold(ofKind('strategy').filter((point) => !first.includes(point)));
  return {
    ageMonths: question.ageMonths,
    situations: question.situations,
    about: subject?.about ?? card?.about ?? '',
    answer: answerOf(corpus, question),
    card,
    urgentSigns: chooseUrgentSigns(corpus, question),
    first,
    say,
    moreToTry,
    moreToSay: untold(moreToSay),
    avoid: untold(ofKind('avoid')),
    why: untold(ofKind('explanation')),
    usual: untold(usualAt(corpus, question, ofKind('indicator'))),
    advice: checkAdvice(corpus, question),
    signs: chooseSigns(corpus, question),
    bands: bandsAt(corpus.ageBands, question.ageMonths).map((band) => band.name),
  };
}

/** The asked situations, then the topics, likeliest first. */
function subjects(corpus: GuidanceCorpus, { situations, topics }: GuidanceQuestion): readonly Situation[] {
  const rows = [
    ...situations.map((id) => corpus.situations.find((row) => row.id === id)),
    ...topics.map((id) => corpus.topics.find((row) => row.id === id)),
  ];
  return rows.filter((row) => row !== undefined);
}

function answerOf(corpus: GuidanceCorpus, question: GuidanceQuestion): Answer | null {
  const ageMonths = question.ageMonths ?? USUAL_AGES.fromMonths;
  const answers = subjects(corpus, question).flatMap((row) => row.answers);
  const answer = answers.find((each) => isForAge(each.ages, ageMonths)) ?? null;
  if (answer === null || question.ageMonths !== null) return answer;
  return { ...answer, title: answer.title.replace(WORDS_OF_AGE, '') };
}

/** What is usual: the indicators of the age's bands, then those of the topic; each once. */
function usualAt(corpus: GuidanceCorpus, question: GuidanceQuestion, ofTopic: readonly Point[]): readonly Point[] {
  const ids = new Set(bandsAt(corpus.ageBands, question.ageMonths).flatMap((band) => band.pointIds));
  const ofBands = corpus.points.filter(
    (point) => ids.has(point.id) && point.kind === 'indicator' && isForAge(point.ages, question.ageMonths),
  );
  return [...new Set([...ofBands, ...ofTopic])];
}
