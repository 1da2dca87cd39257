import '../../words.ts';
import { describe, expect, it } from 'vitest';
import { verdictLook } from '../../../components/AdviceVerdict/verdict-look.ts';
import { AGE_STOPS, stopOf } from '../../../components/AgePicker/age-stops.ts';
import { stopWords } from '../../../components/AgePicker/stop-words.ts';
import { agesWords, ageWords } from '../../../components/age-words.ts';
import { asSentence } from '../../../components/as-sentence.ts';
import { asTitle } from '../../../components/as-title.ts';
import { sampleAdvice } from '../../../components/sample-notes.ts';

describe('ageWords', () => {
  it.each([
    [0, 'under 1 month'],
    [1, '1 month'],
    [23, '23 months'],
    [24, '2 years'],
    [29, '2 years 5 months'],
    [30, '2½ years'],
    [216, '18 years'],
  ])('says %i months as %j', (months, words) => expect(ageWords(months)).toBe(words));
});

describe('agesWords', () => {
  it.each([
    [0, 216, 'any age'],
    [0, 36, 'up to 3 years'],
    [12, 144, 'from 12 months'],
    [6, 36, '6 months to 3 years'],
  ])('says %i to %i months as %j', (fromMonths, toMonths, words) =>
    expect(agesWords({ fromMonths, toMonths })).toBe(words),
  );
});

describe('stopOf', () => {
  it('has a stop for every age from birth to 18 years, and only one', () => {
    for (let months = 0; months <= 216; months += 1) {
      const fitting = AGE_STOPS.filter((stop) => stop.fromMonths <= months && months < stop.toMonths);
      expect([months, fitting.length]).toEqual([months, 1]);
    }
  });

  it('finds the stop that each stop stands for', () => {
    for (const stop of AGE_STOPS) expect(stopOf(stop.ageMonths)).toBe(stop);
  });

  it('names each stop in full', () => {
    expect(AGE_STOPS.map(stopWords)).toEqual([
      '0 to 6 months',
      '6 to 12 months',
      '12 to 18 months',
      '18 to 24 months',
      '2 to 3 years',
      '3 to 5 years',
      '6 years and over',
    ]);
  });
});

describe('verdictLook', () => {
  it.each([
    ['supported', 'recommends', 'for'],
    ['supported', 'warns-against', 'against'],
    ['against', 'recommends', 'against'],
    ['against', 'warns-against', 'for'],
    ['unsafe', 'reports-doing', 'against'],
    ['mixed', 'warns-against', 'mixed'],
    ['not-tested', 'recommends', 'untested'],
  ] as const)('shows %s advice that a reply %s as %s', (verdict, stance, look) =>
    expect(verdictLook(sampleAdvice(verdict, stance))).toBe(look),
  );
});

describe('asSentence', () => {
  it.each([
    ['Say it, then go', 'Say it, then go.'],
    ['Say it, then go.', 'Say it, then go.'],
    ['Hot?', 'Hot?'],
    ['', ''],
  ])('turns %j into %j', (headline, sentence) => expect(asSentence(headline)).toBe(sentence));
});

describe('asTitle', () => {
  it.each([
    ['Settle, say it, go.', 'Settle, say it, go'],
    ['Shut the door. Walk away.', 'Shut the door. Walk away.'],
    ['Is it a fever?', 'Is it a fever?'],
    ['One more…', 'One more…'],
    ['', ''],
  ])('turns %j into %j', (headline, title) => expect(asTitle(headline)).toBe(title));
});
