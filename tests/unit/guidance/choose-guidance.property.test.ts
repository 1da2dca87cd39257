import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { chooseGuidance } from '../../../guidance/choose-guidance.ts';
import { isForAge } from '../../../guidance/is-for-age.ts';
import type { Guidance, GuidanceQuestion } from '../../../guidance/types.ts';

const situations = guidanceCorpus.situations.map(({ id }) => id);
const topics = guidanceCorpus.topics.map(({ id }) => id);
const alerts = ['infant-arching', 'pain-or-illness', 'urge-to-harm', 'parent-overwhelmed', 'long-lasting-impairment'];

const questions: fc.Arbitrary<GuidanceQuestion> = fc.record({
  topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 3 }),
  ageMonths: fc.option(fc.integer({ min: 0, max: 216 })),
  situations: fc.uniqueArray(fc.constantFrom(...situations, 'no-such-situation'), { maxLength: 4 }),
  alerts: fc.uniqueArray(fc.constantFrom(...alerts), { maxLength: 2 }),
  advice: fc.constant([]),
});

const pointsOf = ({ first, say, moreToTry, moreToSay, avoid, why, usual }: Guidance) => [
  ...first,
  ...(say ? [say] : []),
  ...moreToTry,
  ...moreToSay,
  ...avoid,
  ...why,
  ...usual,
];

/** Holds a property for every question over the whole corpus. */
const forEveryQuestion = (holds: (guidance: Guidance, question: GuidanceQuestion) => boolean) =>
  fc.assert(
    fc.property(questions, (question) => holds(chooseGuidance(guidanceCorpus, question), question)),
    { numRuns: 300 },
  );

describe('chooseGuidance over the whole corpus', () => {
  it('never shows a point, answer or sign for another age', () => {
    forEveryQuestion((guidance, { ageMonths }) =>
      [
        ...pointsOf(guidance),
        ...guidance.signs,
        ...guidance.urgentSigns,
        ...(guidance.answer ? [guidance.answer] : []),
      ].every(({ ages }) => isForAge(ages, ageMonths)),
    );
  });

  it('shows each point once', () => {
    forEveryQuestion((guidance) => {
      const ids = pointsOf(guidance).map(({ id }) => id);
      return new Set(ids).size === ids.length;
    });
  });

  it('shows at most three strategies first, and none for another situation', () => {
    forEveryQuestion(
      ({ first }, { situations: asked }) =>
        first.length <= 3 &&
        first.every(
          ({ kind, situations: own }) =>
            kind === 'strategy' && (asked.length === 0 || own.length === 0 || own.some((id) => asked.includes(id))),
        ),
    );
  });

  it('never answers an arching baby with points on comfort refusal', () => {
    forEveryQuestion(
      (guidance, { alerts: raised }) =>
        !raised.includes('infant-arching') ||
        pointsOf(guidance).every((point) => !point.topics.includes('comfort-refusal')),
    );
  });

  it('answers every alert with a card or an urgent sign at an age where it may come up', () => {
    for (const alert of alerts) {
      const question = { topics: [], ageMonths: null, situations: [], alerts: [alert], advice: [] };
      const { card, urgentSigns } = chooseGuidance(guidanceCorpus, question);
      expect(card ?? urgentSigns[0]).toBeDefined();
    }
  });
});
