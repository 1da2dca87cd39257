import '../../words.ts';
import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { careLines } from '../../../views/care-lines.ts';
import { chooseCountry } from '../../../views/choose-country.ts';
import { inWordsOf } from '../../../views/in-words-of.ts';
import { isForParent, limitCard } from '../../../views/limit-card.ts';

const { countries, cards } = guidanceCorpus;

describe('chooseCountry', () => {
  it.each([
    ['IE', 'en-US', 'IE'],
    [null, 'en-AU', 'AU'],
    [null, 'en_GB', 'GB'],
    [null, 'en', 'other'],
    [null, 'de-DE', 'other'],
    ['XX', 'en-US', 'other'],
  ])('chosen %j in a browser that speaks %s is %s', (code, language, expected) =>
    expect(chooseCountry(countries, code, language).code).toBe(expected),
  );

  it('guesses no number where the corpus has no countries at all', () => {
    expect(chooseCountry([], 'GB', 'en-GB')).toMatchObject({ code: 'other', lines: [] });
  });
});

describe('inWordsOf', () => {
  it('fills places, turns the English and leaves ids, numbers and addresses alone', () => {
    const country = chooseCountry(countries, 'US', 'en-US');
    const sign = { id: 'nappy', text: 'No wet nappy: call {emergency}.', href: 'tel:999', sources: ['cot'] };
    expect(inWordsOf(sign, country)).toEqual({
      id: 'nappy',
      text: 'No wet diaper: call 911.',
      href: 'tel:999',
      sources: ['cot'],
    });
  });

  it('prints apostrophes', () => {
    expect(inWordsOf("don't", chooseCountry(countries, 'GB', 'en-GB'))).toBe('don’t');
  });
});

describe('careLines', () => {
  it.each(countries.map((country) => country.code))(
    'puts an emergency line first in %s, and has at most four',
    (code) => {
      const country = chooseCountry(countries, code, 'en');
      const lines = careLines(limitCard(cards), country);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(new Set(lines).size).toBe(lines.length);
      if (country.lines.length > 0) expect(lines[0]?.needs).toContain('emergency');
    },
  );
});

describe('limitCard', () => {
  it('is the card for an overwhelmed parent', () => {
    expect(limitCard(cards)?.alerts).toContain('parent-overwhelmed');
    expect(isForParent(limitCard(cards))).toBe(true);
  });

  it('tells cards about the child from cards for the parent', () => {
    expect(isForParent(cards.find((card) => card.alerts.includes('pain-or-illness')) ?? null)).toBe(false);
    expect(isForParent(null)).toBe(false);
  });
});
