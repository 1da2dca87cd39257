import { describe, expect, it } from 'vitest';
import { isEasyChild } from '../../../../recognition/age/is-easy-child.ts';

describe('isEasyChild', () => {
  it.each(['6yo loves school.', '5 and skips in every day', '4 and she is fine', '7, never did this'])(
    'sees that all is well in %j',
    (text) => {
      expect(isEasyChild(text, 0)).toBe(true);
    },
  );

  it.each([
    '6yo is fine at school and screams at home.',
    '2 year old, who screams. She is fine later.',
    '2 year old and it is my son who is fine',
    '3, we had no problem',
    '',
  ])('sees no such thing in %j', (text) => {
    expect(isEasyChild(text, 0)).toBe(false);
  });

  it('tells nothing of an age that stands elsewhere', () => {
    expect(isEasyChild('6yo loves school.', null)).toBe(false);
  });
});
