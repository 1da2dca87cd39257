import { describe, expect, it } from 'vitest';
import { readText } from '../../../reading/read-text.ts';
import { type Case, evaluate } from '../../../scripts/evaluate/evaluate.ts';
import { formatEvaluation } from '../../../scripts/evaluate/format-evaluation.ts';

const SEPARATION = 'separation-anxiety';

function oneCase(
  id: string,
  meant: string[],
  said: string[],
  more: { ageMonths?: number | null; read?: number | null } = {},
): Case {
  return {
    labelled: {
      id,
      thread: { ...readText('words that stay secret'), title: `Title of ${id}` },
      topics: meant,
      ageMonths: more.ageMonths,
      situations: null,
      advice: null,
      alerts: null,
      isBorderline: false,
      isHeld: null,
      isParenting: true,
    },
    report: {
      engine: 'text',
      title: '',
      posts: [],
      topics: said.map((topic) => ({ id: topic, confidence: 0.9 })),
      ageMonths: more.read ?? null,
      ageText: null,
      situations: [],
      points: [],
      advice: [],
      alerts: [],
    },
  };
}

describe('evaluate', () => {
  const cases = [
    oneCase('right', [SEPARATION], [SEPARATION], { ageMonths: 20, read: 21 }),
    oneCase('alarm', [], [SEPARATION], { ageMonths: null, read: 30 }),
    oneCase('missed', [SEPARATION], [], { ageMonths: 20, read: 22 }),
    oneCase('silent', [], [], { ageMonths: 48, read: 51 }),
  ];

  it('measures any topic and names the misses', () => {
    const { clear, misses } = evaluate(cases);
    expect([clear.any?.precision.value, clear.any?.recall.value]).toEqual([0.5, 0.5]);
    expect([misses.falseAlarms, misses.overlooked].map((list) => list.map(({ id }) => id))).toEqual([
      ['alarm'],
      ['missed'],
    ]);
  });

  it('allows a month below two years and three above', () => {
    const { age } = evaluate(cases);
    expect([age?.rightWhereTold.value, age?.silentWhereNot.value]).toEqual([2 / 3, 0]);
  });

  it('prints titles, never texts', () => {
    const printed = formatEvaluation(evaluate(cases));
    expect(printed).toContain('Title of missed');
    expect(printed).not.toContain('secret');
  });
});
