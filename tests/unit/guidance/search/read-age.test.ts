import { describe, expect, it } from 'vitest';
import { readAgeInQuery } from '../../../../guidance/search/read-age.ts';

describe('readAgeInQuery', () => {
  it.each([
    ['18mo clingy', 18],
    ['18 months clingy', 18],
    ['my 10m wont nap', 10],
    ['2 year old clingy', 24],
    ['2yo clingy', 24],
    ['2.5 yrs', 30],
    ['2½ year old', 30],
    ['three-year-old at nursery', 36],
    ['6 week old temperature 38', 1],
    ['fever newborn', 0],
    ['5 y/o', 60],
    ['cries at nursery aged 3', 36],
    ['aged 18 months', 18],
    ['won’t sleep', null],
    ['wakes 3 times', null],
    ['temperature 38', null],
    ['30 years', null],
  ])('reads %j as %j months', (query, ageMonths) => {
    expect(readAgeInQuery(query)?.ageMonths ?? null).toBe(ageMonths);
  });

  it('takes the age out of the query', () => {
    expect(readAgeInQuery('cries at 18 months old loudly')?.rest.split(/\s+/)).toEqual(['cries', 'at', 'loudly']);
  });
});
