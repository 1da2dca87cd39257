import { describe, expect, it } from 'vitest';
import { joinSynonyms } from '../../../corpus/build-search-index.ts';

describe('joinSynonyms', () => {
  it('adds the American word to the line of the British one, or a line of its own', () => {
    expect(joinSynonyms([['nappy', 'nappies']], { nappy: 'diaper', practise: 'practice' })).toEqual([
      ['nappy', 'nappies', 'diaper'],
      ['practise', 'practice'],
    ]);
  });

  it('leaves alone what a line says already', () => {
    expect(joinSynonyms([['mum', 'mom']], { mum: 'mom' })).toEqual([['mum', 'mom']]);
  });
});
