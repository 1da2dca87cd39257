import { describe, expect, it } from 'vitest';
import { INVENTORY_COUNTS, provenanceComplete } from '../../../../corpus/checks/provenance-complete.ts';
import type { Provenance } from '../../../../corpus/schema.ts';
import { options, smallFiles } from '../small-files.ts';

describe('provenanceComplete', () => {
  const whole: Provenance = Object.fromEntries(
    Object.entries(INVENTORY_COUNTS).flatMap(([document, count]) =>
      Array.from({ length: count }, (_, index) => [`${document}.${index + 1}`, { leftOut: 'outdated' }]),
    ),
  );

  it('lets a whole record of 285 items pass', () => {
    expect(Object.keys(whole)).toHaveLength(285);
    expect(provenanceComplete.check(smallFiles({ provenance: whole }), options)).toEqual([]);
  });

  it('names the items that are missing, and those that are none', () => {
    const { 'S1.47': _, ...others } = whole;
    const provenance = { ...others, 'S1.48': { leftOut: 'outdated' } };
    expect(provenanceComplete.check(smallFiles({ provenance }), options)).toEqual([
      {
        file: 'provenance.yaml',
        field: 'S1',
        message: expect.stringContaining('1 items are not accounted for (S1.47)'),
      },
      { file: 'provenance.yaml', field: 'S1.48', message: 'is no item of the inventory: remove it' },
    ]);
  });
});
