import { describe, expect, it } from 'vitest';
import { readRising, writeRising } from '../../../corpus/rising-numbers.ts';

describe('rising numbers', () => {
  it('are read as they were written, near and far apart', () => {
    const numbers = [0, 1, 2, 90, 91, 400, 5_000, 262_143];
    expect(readRising(writeRising(numbers))).toEqual(numbers);
    expect(readRising(writeRising([]))).toEqual([]);
  });

  it('take about a letter each, none of which a script must escape', () => {
    const letters = writeRising(Array.from({ length: 5_000 }, (_, at) => at * 50));
    expect(letters).toHaveLength(5_000);
    expect(letters).not.toMatch(/["'`\\$\s]/);
  });
});
