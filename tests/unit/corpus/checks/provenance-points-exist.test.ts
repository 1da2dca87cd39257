import { describe, expect, it } from 'vitest';
import { provenancePointsExist } from '../../../../corpus/checks/provenance-points-exist.ts';
import { options, smallFiles, topicFile } from '../small-files.ts';

describe('provenancePointsExist', () => {
  it('names the item whose point is missing', () => {
    expect(
      provenancePointsExist.check(
        smallFiles({
          topics: [topicFile('bathroom')],
          provenance: {
            'S0.1': { points: ['bathroom-point'] },
            'S0.2': { points: ['gone'] },
            'S0.3': { leftOut: 'contradicted' },
          },
        }),
        options,
      ),
    ).toEqual([{ file: 'provenance.yaml', field: 'S0.2', message: expect.stringContaining('"gone" does not exist') }]);
  });
});
