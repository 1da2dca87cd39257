import { describe, expect, it } from 'vitest';
import { toQuestion } from '../../../guidance/ask.ts';

describe('toQuestion', () => {
  it('carries over ids and the age, and each alert once, and says which situations are doubtful', () => {
    const evidence = { post: 0, start: 0, end: 4, text: 'some' };
    const question = toQuestion({
      topics: [{ id: 'comfort-refusal', confidence: 0.9, sentences: [], features: [] }],
      age: { ageMonths: 14, evidence },
      situations: [
        { id: 'pushes-away', confidence: 0.7 },
        { id: 'bedtime', confidence: 0.69 },
      ],
      advice: [],
      alerts: [
        { id: 'pain-or-illness', evidence },
        { id: 'pain-or-illness', evidence },
      ],
    });
    expect(question).toEqual({
      topics: ['comfort-refusal'],
      ageMonths: 14,
      situations: ['pushes-away', 'bedtime'],
      doubtful: ['bedtime'],
      alerts: ['pain-or-illness'],
      advice: [],
    });
  });

  it('gives no age where none was read', () => {
    expect(toQuestion({ topics: [], age: null, situations: [], advice: [], alerts: [] }).ageMonths).toBeNull();
  });
});
