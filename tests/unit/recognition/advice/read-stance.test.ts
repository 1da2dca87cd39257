import { describe, expect, it } from 'vitest';
import type { AdviceId } from '../../../../corpus/vocabulary.ts';
import { readStance } from '../../../../recognition/advice/read-stance.ts';

/** The stance of a reply in which `words` name the advice. */
function stance(text: string, words: string, id: AdviceId = 'cry-it-out-for-clinginess', later = '') {
  const start = text.indexOf(words);
  return readStance({ id, text, start, end: start + words.length, later, isOpeners: false, isQuotedBack: false });
}

describe('readStance', () => {
  it.each([
    ['just let her cry', 'let her cry', 'recommends'],
    ["please don't let her cry", 'let her cry', 'warns-against'],
    ['ignore anyone telling you to let her cry', 'let her cry', 'warns-against'],
    ['we let her cry for a week', 'let her cry', 'reports-doing'],
    ['letting her cry is the worst thing you can do', 'letting her cry', 'warns-against'],
    ["don't sit there all evening, let her cry", 'let her cry', 'recommends'],
  ])('reads "%s" as %s', (text, words, expected) => {
    expect(stance(text, words)).toBe(expected);
  });

  it('reads a regret told in a later sentence', () => {
    expect(stance('we let her cry once.', 'let her cry', 'cry-it-out-for-clinginess', 'never again.')).toBe(
      'warns-against',
    );
  });

  it('takes a claim of harm for the claim, and only its denial for a warning', () => {
    expect(stance("you're spoiling him, it only makes it worse", 'spoiling him', 'spoiling')).toBe('recommends');
    expect(stance("you're spoiling him is nonsense", 'spoiling him', 'spoiling')).toBe('warns-against');
  });
});
