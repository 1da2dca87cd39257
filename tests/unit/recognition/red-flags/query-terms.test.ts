import { describe, expect, it } from 'vitest';
import { makeQueryTermReader } from '../../../../recognition/red-flags/query-terms.ts';

const read = makeQueryTermReader({ not: ['no', 'wont'], nappy: ['wet nappy', 'pee'], things: ['cup'] });

describe('makeQueryTermReader', () => {
  it('reads words, letters, groups and what stands beside them, apostrophes or none', () => {
    expect(read("won't pee")).toEqual(
      new Set([
        'wont',
        'pee',
        '#_won',
        '#wont',
        '#ont_',
        '#_pee',
        '#pee_',
        '@not',
        '@nappy @not',
        '@nappy',
        '@not ~ pee',
        'wont ~ @nappy',
        '@others 0',
        '@length 2',
        '@groups 2',
      ]),
    );
  });

  it('reads a group of several words, in any form', () => {
    expect(read('no wet nappies')).toContain('@nappy @not');
  });

  it('reads words as they are meant', () => {
    expect(read('wen he crys')).toContain('when');
  });

  it('reads ages and spans of time', () => {
    expect(read('no pee 9 hrs')).toContain('@for-hours @nappy');
  });

  it.each([
    ['39.5 since noon', true],
    ['102 all day', true],
    ['2 cups', false],
  ])('reads a figure in %j as a fever: %j', (query, isFever) => {
    expect(read(query).has('fever')).toBe(isFever);
  });

  it.each([
    ['6 week old', true],
    ['newborn', true],
    ['2 month old', true],
    ['6 months old', false],
    ['crying for 6 weeks', false],
  ])('reads an age below three months in %j: %j', (query, isTiny) => {
    expect(read(query).has('@tiny')).toBe(isTiny);
  });

  it('counts words that no group of danger has', () => {
    expect(read('no blue cup here today')).toContain('@others 4');
  });

  it('reads a bounded number of words', () => {
    expect(read('pee '.repeat(5_000)).size).toBeLessThan(25);
  });
});
