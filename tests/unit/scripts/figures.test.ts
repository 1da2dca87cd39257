import { describe, expect, it } from 'vitest';
import { figuresOf, formatFigure, shareOf } from '../../../scripts/figures.ts';

describe('figuresOf', () => {
  const answers = [
    ...Array.from({ length: 8 }, () => ({ truth: true, said: true })),
    ...Array.from({ length: 2 }, () => ({ truth: false, said: true })),
    ...Array.from({ length: 4 }, () => ({ truth: true, said: false })),
  ];

  it('counts precision, recall and F1', () => {
    const { precision, recall, f1 } = figuresOf(answers);
    expect([precision.value, recall.value, f1.value]).toEqual([0.8, 8 / 12, 16 / 22]);
  });

  it('draws the same interval every time', () => {
    expect(figuresOf(answers).f1).toEqual(figuresOf(answers).f1);
  });

  it('has nothing to say of nothing', () => {
    expect(formatFigure(figuresOf([]).precision)).toBe('–');
  });
});

describe('shareOf', () => {
  it("gives Wilson's interval", () => {
    const { low, high } = shareOf(9, 10);
    expect([low?.toFixed(3), high?.toFixed(3)]).toEqual(['0.596', '0.982']);
  });
});
