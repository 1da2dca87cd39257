import { describe, expect, it } from 'vitest';
import { placesAreKnown } from '../../../../corpus/checks/places-are-known.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('placesAreKnown', () => {
  it('names a place that nobody fills', () => {
    expect(
      placesAreKnown.check(
        smallFiles({
          topics: [topicFile('bathroom', { points: [pointInFile('door', { text: 'Ask {doctor} or {gp}.' })] })],
        }),
        options,
      ),
    ).toEqual([
      { file: 'topics/bathroom.yaml', field: 'points.door', message: expect.stringContaining('{gp} is never filled') },
    ]);
  });
});
