import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../corpus/compile-phrases.ts';
import { normalise } from '../../../recognition/normalise.ts';
import { phrasePattern } from '../../../recognition/phrase-pattern.ts';

const finds = (phrase: string, text: string, lists = {}) =>
  [...normalise(text).text.matchAll(phrasePattern(compilePhrases([phrase], lists).source))].map(([words]) => words);

describe('compilePhrases', () => {
  it.each([
    ['scream*', 'She screamed.', ['screamed']],
    ['mum', 'Her MOM’s there', ['mom']],
    ['can', "can't, cannot, can", ['can']],
    ['leave the room', 'I leave, the room is empty', ['leave, the room']],
    ['(put|set|lay) [her] down', 'put down, set her down', ['put down', 'set her down']],
    ['[very] [much] sad', 'very sad', ['very sad']],
    ['cry* ~2 leave*', 'crying when I leave', ['crying when i leave']],
    ['cry* ~2 leave*', 'crying all day until we leave', []],
    ['# months', '18 months', ['18 months']],
    ['no [no] (kiss|hug)[s] please', 'no hugs please', ['no hugs please']],
  ])('finds %j in %j', (phrase, text, found) => {
    expect(finds(phrase, text)).toEqual(found);
  });

  it('finds the phrases of a list', () => {
    expect(finds('<parent> only', 'daddy only', { parent: ['mummy', 'daddy'] })).toEqual(['daddy only']);
  });

  it.each([
    ['“”', 'normalising leaves nothing'],
    ['', 'is empty'],
    ['~', 'is empty'],
    ['(a|)', 'empty alternative'],
    ['[]', 'empty alternative'],
    ['(a', 'not closed'],
    ['a]', 'without its ['],
    ['a | b', 'outside brackets'],
    ['<who>', 'there is no list'],
    ['a > b', 'a list is named'],
    ['a ~12 b', '1 to 9 words'],
  ])('refuses %j: %s', (phrase, message) => {
    expect(compilePhrases([phrase]).problems[0]?.message).toContain(message);
  });

  it('refuses a phrase that reads the same as an earlier one', () => {
    expect(compilePhrases(['I can’t leave mum', 'i cannot leave mom']).problems).toEqual([
      { index: 1, message: expect.stringContaining('the same as phrase 0') },
    ]);
  });
});
