import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../corpus/compile.ts';
import { bandsAt } from '../../../guidance/bands-at.ts';

const { ageBands } = compileCorpus('content').guidance;

describe('content/age-bands.yaml', () => {
  it.each([
    [0, ['months-0-9']],
    [6, ['months-0-9']],
    [8, ['months-0-9', 'months-7-18']],
    [9, ['months-0-9', 'months-7-18']],
    [10, ['months-7-18']],
    [17, ['months-7-18', 'months-16-24']],
    [22, ['months-16-24', 'months-21-36']],
    [24, ['months-16-24', 'months-21-36']],
    [35, ['months-21-36']],
    [36, ['years-3-5']],
    [71, ['years-3-5']],
    [72, ['years-6-and-over']],
  ])('at %i months: %j', (ageMonths, ids) => {
    expect(bandsAt(ageBands, ageMonths).map((band) => band.id)).toEqual(ids);
  });
});
