import { describe, expect, it } from 'vitest';
import { sentenceBefore } from '../../../../recognition/age/sentence-before.ts';

describe('sentenceBefore', () => {
  it.each([
    ['He cries. His sister is 8', 24, 64, 'His sister is '],
    ['Title\nshe is 8', 13, 64, 'she is '],
    ['a long sentence', 15, 8, 'sentence'],
    ['', 0, 8, ''],
  ])('%j at %j', (text, at, length, before) => {
    expect(sentenceBefore(text, at, length)).toBe(before);
  });
});
