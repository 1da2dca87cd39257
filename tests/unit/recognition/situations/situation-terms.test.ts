import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../../reading/types.ts';
import { atOneGo } from '../../../../recognition/at-one-go.ts';
import { situationTerms, situationTermsInSlices } from '../../../../recognition/situations/situation-terms.ts';

function thread(title: string, opening: string, later = ''): Thread {
  const posts = [opening, later].map((text, index) => ({
    id: `post-${index}`,
    elementId: null,
    author: 'opener',
    isOpeningPost: index === 0,
    text,
  }));
  return { engine: 'text', title, posts, totalPosts: 2, isComplete: true };
}

describe('situationTerms', () => {
  it('weighs words by where they stand', () => {
    const values = situationTerms(thread('Trampolines', 'A rainy gate.', 'The umbrella, and the gate.'), [], null);
    const [title, opening, later] = ['trampolin', 'gate', 'umbrella'].map((word) => values.get(word) ?? 0);
    expect(title).toBeCloseTo(2.1);
    expect(opening).toBeCloseTo(1.4);
    expect(later).toBeCloseTo(0.7);
  });

  it('weighs the words of a long post less', () => {
    const filler = Array.from({ length: 600 }, (_, at) => `Word${String.fromCharCode(97 + (at % 26))} rains.`).join(
      ' ',
    );
    const long = situationTerms(thread('', `${filler} A rainy gate.`), [], null).get('gate') ?? 0;
    expect(long).toBeGreaterThan(0.2);
    expect(long).toBeLessThan(0.5);
    // Phrases count as before.
    expect(situationTerms(thread('', `${filler} He cries at bedtime.`), [], null).get('bedtime: any')).toBe(1);
  });

  it('says what the phrases of a situation tell, and where', () => {
    const values = situationTerms(thread('Bedtime', 'He is fine at bedtime. It rains. It snows. It pours.'), [], null);
    expect(values.get('bedtime: any')).toBe(1);
    expect(values.get('bedtime: strong')).toBeCloseTo(Math.log1p(2));
    expect(values.get('bedtime: title')).toBe(1);
    expect(values.get('bedtime: early')).toBe(1);
    expect(values.get('bedtime: share')).toBeGreaterThan(0.5);
    expect(values.has('party: any')).toBe(false);
  });

  it('takes a situation back where a "not" phrase says so', () => {
    const values = situationTerms(thread('', 'If I leave the room, leave me alone.'), [], null);
    expect(values.has('leaving-the-room: any')).toBe(false);
  });

  it.each([
    [0, 'age: to 9'],
    [8, 'age: to 9'],
    [9, 'age: to 15'],
    [60, 'age: to 84'],
    [216, 'age: to 217'],
  ])('puts %d months into a band', (ageMonths, band) => {
    expect(situationTerms(thread('', ''), [], ageMonths).get(band)).toBe(1);
  });

  it('names the topics, and no age where none is told', () => {
    expect([...situationTerms(thread('', ''), ['comfort-refusal'], null).keys()]).toEqual(['topic: comfort-refusal']);
  });

  it('says each sentence alone: words, phrases, and whether it is of the title or a later post', () => {
    const heard: string[][] = [];
    const inSlices = situationTermsInSlices(thread('Gates', 'He cries at bedtime.', 'It rains.'), [], null, (terms) =>
      heard.push([...terms]),
    );
    atOneGo(inSlices);
    expect(heard).toHaveLength(3);
    expect(heard[0]).toEqual(['gate', '@title']);
    expect(heard[1]).toEqual(expect.arrayContaining(['cri', '=bedtime:strong']));
    expect(heard[1]).not.toContain('@title');
    expect(heard[2]).toContain('@later');
  });
});
