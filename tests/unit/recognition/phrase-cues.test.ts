import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../corpus/compile-phrases.ts';
import { cueSets, cuesOf } from '../../../recognition/phrase-cues.ts';
import { createPhraseFinder } from '../../../recognition/phrase-finder.ts';
import { phrasePattern } from '../../../recognition/phrase-pattern.ts';

const LISTS = { they: ['(he|she|they)'] };

describe('cueSets', () => {
  it.each([
    ['leave the room', [['leav'], ['the'], ['room']]],
    ['scream*', [['scre']]],
    ['cry* (out|off)', [['cry-'], ['out', 'off']]],
    ['put [her] down', [['put'], ['down']]],
    ['go ~4 away', [['go'], ['away']]],
    ["don't go", [['don'], ['t'], ['go']]],
    ['# months', [['mont']]],
    ['<they> cried', [['he', 'she', 'they'], ['crie']]],
    ['(a*|big) dog', [['dog']]],
  ])('of %j are %j', (phrase, sets) => {
    expect(cueSets(compilePhrases([phrase], LISTS).source)).toEqual(sets);
  });
});

describe('createPhraseFinder', () => {
  const phrases = [
    'leave the room',
    'cry* (out|off)',
    'put [her] down',
    "don't ~2 go",
    '<they> cried',
    '# months',
    '(a*|big) dog',
  ];
  const sources = phrases.map((phrase) => compilePhrases([phrase], LISTS).source);
  const find = createPhraseFinder([{ id: 'all', kind: 'k', phrases: sources }]);

  it('finds whatever the patterns alone would find', () => {
    const word = fc.constantFrom(
      'leave',
      'the',
      'room',
      'crying',
      'out',
      'put',
      'her',
      'down',
      "don't",
      'please',
      'go',
      'she',
      'cried',
      '12',
      'months',
      'big',
      'dog',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const alone = sources.filter((source) => phrasePattern(source).test(text)).length;
        expect(find(text)).toHaveLength(alone);
      }),
    );
  });

  it('knows words by their first letters', () => {
    expect([...cuesOf('she cried a lot')]).toEqual(['she', 'she-', 'crie', 'cri-', 'a', 'lot', 'lot-']);
  });
});
