import { describe, expect, it } from 'vitest';
import { markConcepts } from '../../../recognition/mark-concepts.ts';
import { postTerms } from '../../../recognition/post-terms.ts';
import { splitSentences } from '../../../recognition/split-sentences.ts';

const termsOf = (title: string, text: string) =>
  postTerms(markConcepts([...splitSentences(title, -1), ...splitSentences(text, 0)]));

describe('postTerms', () => {
  it('gives words, pairs, words of the title, and signals where they stand', () => {
    const { values, sentences } = termsOf('Hates nursery', 'Our son is two. He screams when I leave the room.');
    expect([...values.keys()]).toEqual(
      expect.arrayContaining(['@title daycar', 'scream', 'i leav', 'leav + room', 'leaving:early', 'length']),
    );
    expect(sentences.get('scream')).toEqual([2]);
    expect(sentences.get('leaving:early')).toEqual([2]);
  });

  it('lets a word say less in a longer post, and more where it comes back', () => {
    const value = (text: string) => termsOf('', text).values.get('scream') ?? 0;
    const filler = 'We had a lovely week by the sea with my parents. '.repeat(30);
    expect(value(`She screams. ${filler}`)).toBeLessThan(value('She screams.') / 2);
    expect(value(`She screams. She screams. ${filler}`)).toBeGreaterThan(value(`She screams. ${filler}`));
  });

  it.each([
    ['a colleague', 'Clingy colleague', 'Keeps following us about the office.', ['no-child']],
    [
      'a dog',
      'Puppy howls',
      'The dog screams when I leave the room. The dog clings to me.',
      ['no-child', 'animal-led'],
    ],
    ['a child with a dog', 'My baby', 'The dog barks. My son cries. My baby is 8 months old.', []],
    ['nothing', '', '', ['no-child']],
  ])('tells whether %s is spoken of', (_, title, text, expected) => {
    const { values } = termsOf(title, text);
    expect(['no-child', 'animal-led'].filter((term) => values.has(term))).toEqual(expected);
  });

  it('hears no separation of a child in what an animal does', () => {
    const signals = (text: string) =>
      [...termsOf('', text).values.keys()].filter((term) => /^leaving-scene:/.test(term));
    expect(signals('Our puppy howls when I leave the room. The dog is two.')).toEqual([]);
    expect(signals('My 2 year old lab howls when I leave the room. The dog was a rescue.')).toEqual([]);
    expect(signals('Our son howls when I leave the room. My baby is two.')).not.toEqual([]);
    expect(signals('My 16 month old screams when I leave the room. At 16 months! The dog barks.')).not.toEqual([]);
  });
});
