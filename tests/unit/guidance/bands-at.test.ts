import { describe, expect, it } from 'vitest';
import { bandsAt } from '../../../guidance/bands-at.ts';

describe('bandsAt', () => {
  const bands = [
    { id: 'first', name: 'Birth to 9 months', ages: { fromMonths: 0, toMonths: 9 }, pointIds: [] },
    { id: 'second', name: '7 to 18 months', ages: { fromMonths: 7, toMonths: 18 }, pointIds: [] },
  ];

  it.each([
    [6, ['first']],
    [8, ['first', 'second']],
    [9, ['second']],
    [18, []],
    [null, []],
  ])('gives for %j months %j', (ageMonths, ids) => {
    expect(bandsAt(bands, ageMonths).map((band) => band.id)).toEqual(ids);
  });
});
