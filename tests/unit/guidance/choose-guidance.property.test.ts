import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { chooseGuidance } from '../../../guidance/choose-guidance.ts';
import { isForAge } from '../../../guidance/is-for-age.ts';
import type { Guidance, GuidanceQuestion } from '../../../guidance/types.ts';

/** Ages between which nothing begins and nothing ends: what holds at each of them holds at every age from 0 to 216 months. */
const everyAge = [
  ...new Set([
    0,
    216,
    ...[
      ...guidanceCorpus.points,
      ...guidanceCorpus.situations,
      ...guidanceCorpus.topics,
      ...guidanceCorpus.warningSigns,
    ].flatMap(({ ages }) => [ages.fromMonths, ages.toMonths]),
  ]),
].sort((one, other) => one - other);

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

/** Words that a parent says to themselves or to another adult. */
const FOR_GROWN_UPS = ['anxious-words-to-yourself', 'programme-words'];

/** The guidance for each situation and topic, at each age it is for. */
const everySituationAtEveryAge = () =>
  [...guidanceCorpus.situations, ...guidanceCorpus.topics].flatMap((row) =>
    everyAge
      .filter((ageMonths) => isForAge(row.ages, ageMonths))
      .map((ageMonths) => {
        const asked = { topics: row.topics, ageMonths, situations: [row.id], alerts: [], advice: [] };
        return { asked: `${row.id} at ${ageMonths}`, ageMonths, guidance: chooseGuidance(guidanceCorpus, asked) };
      }),
  );

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

  it('shows at most three strategies first, and none for another situation but where an alert calls for it', () => {
    forEveryQuestion(
      ({ first }, { situations: asked, alerts: raised }) =>
        first.length <= 3 &&
        first.every(
          ({ kind, situations: own, alerts: callers = [] }) =>
            kind === 'strategy' &&
            (asked.length === 0 ||
              own.length === 0 ||
              own.some((id) => asked.includes(id)) ||
              callers.some((id) => raised.includes(id))),
        ),
    );
  });

  it('gives the same answer each time', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(chooseGuidance(guidanceCorpus, question)).toEqual(chooseGuidance(guidanceCorpus, question));
      }),
      { numRuns: 50 },
    );
  });

  it('never puts two points of one idea among the first three', () => {
    for (const { guidance, asked } of everySituationAtEveryAge()) {
      const ideas = guidance.first.flatMap(({ idea }) => idea ?? []);
      expect({ asked, ideas }).toEqual({ asked, ideas: [...new Set(ideas)] });
    }
  });

  it('answers each situation at every age it is for: three things to do, words to say, a sign, and never for another age', () => {
    for (const { guidance, asked, ageMonths } of everySituationAtEveryAge()) {
      const { first, say, answer, signs } = guidance;
      expect([asked, first.length, say !== null, answer !== null, signs.length > 0]).toEqual([
        asked,
        3,
        true,
        true,
        true,
      ]);
      const shown = [...pointsOf(guidance), ...signs, ...(answer ? [answer] : [])];
      expect(shown.filter(({ ages }) => !isForAge(ages, ageMonths))).toEqual([]);
    }
  });

  it('says nothing to parents of older children of what holds before 12 months', () => {
    const spoken = everySituationAtEveryAge()
      .filter(({ ageMonths }) => ageMonths >= 12)
      .flatMap(({ guidance }) => [...guidance.first, ...guidance.moreToTry]);
    expect(spoken.filter(({ text }) => /before 12 months/i.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('promises a baby under 6 months nothing for later: words are for the voice', () => {
    const spoken = everySituationAtEveryAge()
      .filter(({ ageMonths }) => ageMonths < 6)
      .flatMap(({ guidance }) => [...(guidance.say ? [guidance.say] : []), ...guidance.moreToSay])
      .filter(({ id }) => !FOR_GROWN_UPS.includes(id));
    expect(
      spoken
        .filter(({ text }) => /\b(be back|come back|coming back|after|later|sleeps|until|when)\b/i.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('answers an arching baby with nothing on comfort refusal but what is written for arching', () => {
    forEveryQuestion(
      (guidance, { alerts: raised }) =>
        !raised.includes('infant-arching') ||
        pointsOf(guidance).every(
          ({ topics: own, alerts: callers = [] }) =>
            !own.includes('comfort-refusal') || callers.includes('infant-arching'),
        ),
    );
  });

  it('says first of all of a baby who arches: look for pain', () => {
    for (const ageMonths of [null, 0, 5, 11]) {
      const asked = { topics: ['comfort-refusal'], ageMonths, situations: ['in-the-moment-upset'], advice: [] };
      const { first, say, avoid, why } = chooseGuidance(guidanceCorpus, { ...asked, alerts: ['infant-arching'] });
      const shown = [first[0], say, avoid[0], why[0]].map((point) => point?.id);
      expect([ageMonths, ...shown]).toEqual([
        ageMonths,
        'comfort-arching-baby',
        'comfort-words-baby',
        'comfort-baby-avoid-holding-tighter',
        'comfort-baby-looks-away',
      ]);
    }
  });

  it('says what the notes are about, whatever the thread and its alerts', () => {
    const topics = guidanceCorpus.topics.map(({ id }) => id);
    for (const topic of topics) {
      for (const alert of [[], ...alerts.map((each) => [each])]) {
        const asked = { topics: [topic], ageMonths: 5, situations: [], advice: [], alerts: alert };
        expect({ topic, alert, about: chooseGuidance(guidanceCorpus, asked).about }).not.toMatchObject({ about: '' });
      }
    }
  });

  it('tells no idea twice on one screen', () => {
    for (const { guidance, asked } of everySituationAtEveryAge()) {
      const ideas = pointsOf(guidance).flatMap(({ idea }) => idea ?? []);
      expect({ asked, ideas }).toEqual({ asked, ideas: [...new Set(ideas)] });
    }
  });

  it('answers every alert with a card or an urgent sign at an age where it may come up', () => {
    for (const alert of alerts) {
      const question = { topics: [], ageMonths: null, situations: [], alerts: [alert], advice: [] };
      const { card, urgentSigns } = chooseGuidance(guidanceCorpus, question);
      expect(card ?? urgentSigns[0]).toBeDefined();
    }
  });
});
