import { describe, expect, it } from 'vitest';
import { makeKeywordTest, raiseWarnings } from '../../../../guidance/search/red-flags.ts';
import type { SearchRow } from '../../../../guidance/search/rows.ts';
import { makeTermReader } from '../../../../guidance/search/terms.ts';
import { sign } from '../small-corpus.ts';

const rash: SearchRow = {
  point: sign('rash', { urgency: 'now', keywords: ['rash', 'spots under glass'] }),
  kind: 'warning-sign',
};
const fever: SearchRow = {
  point: sign('fever', { urgency: 'now', ages: { fromMonths: 0, toMonths: 3 } }),
  kind: 'warning-sign',
};
const later: SearchRow = { point: sign('later', { urgency: 'soon', keywords: ['rash'] }), kind: 'warning-sign' };
const rows = [rash, fever, later];

describe('raiseWarnings', () => {
  const reading = (confidence: number, warnings: Record<string, number>) => ({
    confidence,
    warnings: Object.entries(warnings).map(([id, confidence]) => ({ id, confidence })),
  });

  it.each([
    ['a grave warning below a half', 0.4, { rash: 0.9 }, null, ['rash']],
    ['nothing where nothing speaks for it', 0.1, { rash: 0.9 }, null, []],
    ['a warning that can wait only when surer', 0.4, { later: 0.9 }, null, []],
    [
      'the likeliest first, and what is nearly as likely',
      0.9,
      { fever: 0.8, rash: 0.7, later: 0.1 },
      null,
      ['fever', 'rash'],
    ],
    ['none for another age than the one named', 0.9, { fever: 0.8, rash: 0.7 }, 24, ['rash']],
    ['the likeliest all the same where none is for the age', 0.9, { fever: 0.8 }, 24, ['fever']],
    ['nothing that is not in the corpus', 0.9, { elsewhere: 0.8 }, null, []],
  ])('raises %s', (_, confidence, warnings, ageMonths, raised) => {
    const found = raiseWarnings(rows, { reading: reading(confidence, warnings), ageMonths, isAnsweredElse: true });
    expect([...found].sort((one, other) => other[1] - one[1]).map(([id]) => id)).toEqual(raised);
  });
});

describe('raiseWarnings with a card', () => {
  it('puts a sign before it that is nearly as likely', () => {
    const card: SearchRow = { point: sign('card', { urgency: 'now' }), kind: 'card' };
    const warnings = [
      { id: 'card', confidence: 0.9 },
      { id: 'rash', confidence: 0.6 },
    ];
    const found = raiseWarnings([card, rash], {
      reading: { confidence: 0.9, warnings },
      ageMonths: null,
      isAnsweredElse: false,
    });
    expect(found.get('rash')).toBeGreaterThan(found.get('card') ?? 0);
  });
});

describe('raiseWarnings where nothing else answers', () => {
  it('raises what it would not put before an answer', () => {
    const reading = { confidence: 0.4, warnings: [{ id: 'later', confidence: 0.8 }] };
    expect(raiseWarnings(rows, { reading, ageMonths: null, isAnsweredElse: true }).size).toBe(0);
    expect(raiseWarnings(rows, { reading, ageMonths: null, isAnsweredElse: false }).size).toBe(1);
  });
});

describe('makeKeywordTest', () => {
  const isAsked = makeKeywordTest(rows, makeTermReader([]));

  it.each([
    [['rash'], 1, true],
    [['rash', 'cream', 'nappi'], 0.4, false],
    [['spot', 'under', 'glass'], 0.9, true],
    [['spot', 'glass'], 0.9, false],
    [['glass', 'under', 'spot'], 0.9, false],
  ])('asks for a grave sign by the terms %j with coverage %d: %j', (terms, coverage, isSo) => {
    expect(isAsked(rash, terms, coverage)).toBe(isSo);
  });

  it('asks for nothing by the one word that is left of a longer keyword', () => {
    const hit: SearchRow = { point: sign('hit', { urgency: 'now', keywords: ['hit her'] }), kind: 'warning-sign' };
    expect(makeKeywordTest([hit], makeTermReader([], ['her']))(hit, ['hit', 'mum'], 0.9)).toBe(false);
  });

  it('asks for no sign that can wait', () => {
    expect(isAsked(later, ['rash'], 1)).toBe(false);
  });
});
