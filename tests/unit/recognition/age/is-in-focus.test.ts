import { describe, expect, it } from 'vitest';
import { isInFocus, saysWhoIsMeant } from '../../../../recognition/age/is-in-focus.ts';

describe('isInFocus', () => {
  it.each(["The big one sleeps, it's the ", 'This is about our ', 'My problem is with the '])(
    'sees the child meant after %j',
    (before) => {
      expect(isInFocus(before)).toBe(true);
    },
  );

  it.each(['The ', 'I have a ', 'It is lovely that my ', ''])('sees none after %j', (before) => {
    expect(isInFocus(before)).toBe(false);
  });
});

describe('saysWhoIsMeant', () => {
  it.each([
    'Girl 9, boy 2, the boy being the post.',
    "The little one's the one I'm writing about.",
    'The middle one is who I need help with.',
  ])('hears it in %j', (sentence) => {
    expect(saysWhoIsMeant(sentence)).toBe(true);
  });

  it.each(['The boy is the best.', 'She is the one with the hat.', ''])('hears nothing in %j', (sentence) => {
    expect(saysWhoIsMeant(sentence)).toBe(false);
  });
});
