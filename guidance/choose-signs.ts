import type { CareCard, GuidanceCorpus, Urgency, WarningSign } from '../corpus/schema.ts';
import { isForAge, overlap, USUAL_AGES } from './is-for-age.ts';
import type { GuidanceQuestion } from './types.ts';

/** How soon to act, most urgent first. */
export const URGENCIES: readonly Urgency[] = ['now', 'today', 'soon', 'next-visit'];

/** Alerts by what cannot wait: a parent or child in danger, then a child who may be ill, then what lasts. */
const ALERTS_BY_URGENCY = [
  'urge-to-harm',
  'self-harm',
  'infant-arching',
  'parent-overwhelmed',
  'pain-or-illness',
  'regression-or-lost-skills',
  'harms-animals-or-children',
  'long-lasting-impairment',
];

/**
 * The signs for a question's age, topics and situations, most urgent first, and within an urgency those for the asked
 * situation first: for school, missed days say more than a hard month. A sign without topics is for all. Where no age is known,
 * those for none of the usual ages come last within their urgency.
 */
export function chooseSigns(corpus: GuidanceCorpus, question: GuidanceQuestion): readonly WarningSign[] {
  const isForSituation = (sign: WarningSign): boolean => sign.situations.some((id) => question.situations.includes(id));
  const signs = corpus.warningSigns.filter((sign) => {
    if (!isForAge(sign.ages, question.ageMonths)) return false;
    const isRaised = sign.alerts.some((id) => question.alerts.includes(id));
    const isGeneral =
      sign.situations.length === 0 &&
      (sign.topics.length === 0 || sign.topics.some((id) => question.topics.includes(id)));
    return isRaised || isForSituation(sign) || isGeneral;
  });
  const isUnusual = (sign: WarningSign): boolean => question.ageMonths === null && !overlap(sign.ages, USUAL_AGES);
  const placeOf = (sign: WarningSign): number => Number(isUnusual(sign)) * 2 + Number(!isForSituation(sign));
  return mostUrgentFirst(signs.toSorted((one, other) => placeOf(one) - placeOf(other)));
}

/** The signs that the alerts of a question raise, most urgent first; none without alerts. */
export function chooseUrgentSigns(corpus: GuidanceCorpus, question: GuidanceQuestion): readonly WarningSign[] {
  return mostUrgentFirst(
    corpus.warningSigns.filter(
      (sign) => isForAge(sign.ages, question.ageMonths) && sign.alerts.some((id) => question.alerts.includes(id)),
    ),
  );
}

/** The card to say first: that of the gravest alert which has one. Null without alerts. */
export function chooseCard(corpus: GuidanceCorpus, question: GuidanceQuestion): CareCard | null {
  const alerts = ALERTS_BY_URGENCY.filter((id) => question.alerts.includes(id));
  const cards = alerts.map((id) => corpus.cards.find((card) => card.alerts.some((alert) => alert === id)));
  return cards.find((card) => card !== undefined) ?? null;
}

function mostUrgentFirst(signs: readonly WarningSign[]): readonly WarningSign[] {
  return signs.toSorted((one, other) => URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency));
}
