import { describe, expect, it } from 'vitest';
import { searchIndex } from '#corpus/search';
import { buildSearchIndex } from '../../../corpus/build-search-index.ts';
import type { GuidanceCorpus } from '../../../corpus/schema.ts';
import { createSearch } from '../../../guidance/search.ts';
import { point, sign, situation, smallCorpus } from './small-corpus.ts';

const corpus = smallCorpus({
  situations: [situation('drop-off', { name: 'Drop-off', about: 'tears at nursery' })],
  points: [
    point('short-goodbye', { headline: 'Say goodbye once.', text: 'Then go.', situations: ['drop-off'] }),
    point('hold-near', { headline: 'Offer a cuddle.', text: 'Accept a no.', ages: { fromMonths: 12, toMonths: 36 } }),
    point('teen-talk', { headline: 'Ask about school.', ages: { fromMonths: 144, toMonths: 216 } }),
  ],
  warningSigns: [
    sign('stiffening', { urgency: 'today', headline: 'Short bends.', keywords: ['arches back', 'stiffens', 'rash'] }),
  ],
});
const searchIn = (given: GuidanceCorpus) =>
  createSearch(given, undefined, buildSearchIndex(given, searchIndex.synonyms));
const idsOf = (query: string, ageMonths: number | null = null) =>
  searchIn(corpus)(query, { ageMonths }).map((hit) => hit.point.id);

describe('createSearch', () => {
  it.each([
    ['goodbye', ['short-goodbye']],
    ['goodby', ['short-goodbye']],
    ['goodb', ['short-goodbye']],
    ['bye bye at daycare', ['short-goodbye']],
    ['hug', ['hold-near']],
    ['bicycle chain', []],
    ['', []],
    ['my the and', []],
  ])('finds for %j %j', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('leaves out rows for another age, whether picked or typed', () => {
    expect(idsOf('cuddle', 24)).toEqual(['hold-near']);
    expect(idsOf('cuddle', 60)).toEqual([]);
    expect(idsOf('cuddle 5yo', 24)).toEqual([]);
  });

  it('puts a warning first where one of its keywords is nearly all that the query says', () => {
    expect(idsOf('arches her back')[0]).toBe('stiffening');
  });

  it('does not raise a warning by one word in passing', () => {
    expect(idsOf('rash after nursery goodbye cuddle')[0]).not.toBe('stiffening');
  });

  it('refuses an index of another corpus', () => {
    const other = buildSearchIndex(smallCorpus({ points: [point('one')] }), []);
    expect(() => createSearch(corpus, undefined, other)).toThrow('The search index holds 1 rows, the corpus 4');
  });

  it('gives the words that matched as they are written', () => {
    expect(searchIn(corpus)('hugs')[0]?.terms).toEqual(['cuddle']);
  });
});
