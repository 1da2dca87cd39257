import { describe, expect, it } from 'vitest';
import { type CatalogueFilter, catalogue, corrections, filterCatalogue } from '../../../guidance/catalogue.ts';
import { point, sign, smallCorpus } from './small-corpus.ts';

const source = {
  id: 'one',
  kind: 'page',
  year: null,
  title: 'Partings',
  by: 'NHS',
  tag: 'health',
  unlinked: 'a leaflet',
  evidence: 'N',
};
const corpus = smallCorpus({
  points: [
    point('door', { situations: ['bathroom'], grade: 'A' }),
    point('near', { kind: 'avoid', topics: ['comfort-refusal'], ages: { fromMonths: 0, toMonths: 12 } }),
    point('spoil', { corrects: { said: 'Comfort spoils.', because: 'Studies found none of it.' } }),
  ],
  warningSigns: [sign('fits')],
  sources: [source],
});
const ALL: CatalogueFilter = { kind: null, topic: null, situation: null, grade: null, ageMonths: null };
const idsFor = (filter: Partial<CatalogueFilter>) =>
  filterCatalogue(catalogue(corpus), { ...ALL, ...filter }).map((row) => row.point.id);

describe('filterCatalogue', () => {
  it.each([
    [{}, ['fits', 'door', 'near', 'spoil']],
    [{ kind: 'avoid' }, ['near']],
    [{ topic: 'comfort-refusal' }, ['fits', 'near']],
    [{ situation: 'bathroom' }, ['door']],
    [{ grade: 'A' }, ['door']],
    [{ ageMonths: 12 }, ['fits', 'door', 'spoil']],
  ] as const)('keeps for %j %j', (filter, ids) => {
    expect(idsFor(filter)).toEqual(ids);
  });

  it('gives the whole of each source', () => {
    expect(catalogue(corpus)[0]?.sources).toEqual([source]);
  });
});

describe('corrections', () => {
  it('lists what is often said, and what evidence says', () => {
    expect(corrections(corpus)).toEqual([
      {
        said: 'Comfort spoils.',
        because: 'Studies found none of it.',
        point: expect.objectContaining({ id: 'spoil' }),
        sources: [source],
      },
    ]);
  });
});
