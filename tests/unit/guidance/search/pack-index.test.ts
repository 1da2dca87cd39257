import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { packIndex, unpackIndex } from '../../../../guidance/search/pack-index.ts';

const texts = [
  { id: 'a', headline: 'wave goodbye', text: 'wave and wave again' },
  { id: 'b', headline: 'goodbye', text: 'come back soon' },
  { id: 'c', headline: 'a hug', text: '' },
];
const index = new MiniSearch({ fields: ['headline', 'text'] });
index.addAll(texts);

describe('packIndex', () => {
  it('is unpacked to the same index', () => {
    const unpacked = unpackIndex(
      packIndex(index.toJSON()),
      texts.map(({ id }) => id),
    );
    const asMap = ({ index: terms, ...rest }: ReturnType<typeof index.toJSON>) => ({ ...rest, terms: new Map(terms) });
    expect(asMap(unpacked)).toEqual(asMap(index.toJSON()));
  });

  it('finds what it found, as well', () => {
    const unpacked = unpackIndex(
      packIndex(index.toJSON()),
      texts.map(({ id }) => id),
    );
    const again = MiniSearch.loadJS(unpacked, { fields: ['headline', 'text'] });
    expect(again.search('wave goodbye')).toEqual(index.search('wave goodbye'));
  });
});
