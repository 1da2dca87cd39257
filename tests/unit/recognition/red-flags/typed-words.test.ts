import { describe, expect, it } from 'vitest';
import { TYPED_WORDS } from '../../../../recognition/red-flags/typed-words.ts';

describe('TYPED_WORDS', () => {
  it('says what was meant', () => {
    expect(TYPED_WORDS.get('wen')).toBe('when');
    expect(TYPED_WORDS.get('swalowed')).toBe('swallowed');
  });

  it('changes no word twice, so that the order of looking up does not matter', () => {
    expect([...TYPED_WORDS.values()].filter((meant) => TYPED_WORDS.has(meant))).toEqual([]);
  });
});
