import { describe, expect, it } from 'vitest';
import { countWords, longWords, readingLevel } from '../../../corpus/reading-level.ts';

describe('readingLevel', () => {
  it('takes the end of each part for the end of a sentence', () => {
    expect(readingLevel(['Say it, then go', 'One line. Each time.'])).toMatchObject({ words: 8, sentences: 3 });
  });

  it('agrees with the formulas as published', () => {
    // 5 words, 1 sentence, 7 syllables, 1 word of three syllables.
    const level = readingLevel(['The banana is on top.']);
    expect(level.fleschKincaid).toBeCloseTo(0.39 * 5 + 11.8 * (7 / 5) - 15.59, 5);
    expect(level.smog).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(30), 5);
  });

  it('takes a figure for one syllable', () => {
    expect(readingLevel(['Go 12 steps.']).fleschKincaid).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
  });

  it('has no grade for no words', () => {
    expect(readingLevel(['']).fleschKincaid).toBeNaN();
  });
});

describe('longWords', () => {
  it('lists words of three syllables and more', () => {
    expect(longWords(['A banana, and separation.'])).toEqual(['banana', 'separation']);
  });
});

describe('countWords', () => {
  it('counts words, not stops', () => {
    expect(countWords(["Don't rush – wait.", 'Go.'])).toBe(4);
  });
});
