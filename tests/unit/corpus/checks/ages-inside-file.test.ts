import { describe, expect, it } from 'vitest';
import { agesInsideFile } from '../../../../corpus/checks/ages-inside-file.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('agesInsideFile', () => {
  it('finds a point for ages that its file is not for', () => {
    expect(
      agesInsideFile.check(
        smallFiles({
          topics: [topicFile('bathroom', { points: [pointInFile('door', { ages: { fromMonths: 3, toMonths: 12 } })] })],
        }),
        options,
      ),
    ).toEqual([
      {
        file: 'topics/bathroom.yaml',
        field: 'points.door.ages',
        message: expect.stringContaining('outside 6 to 60 months'),
      },
    ]);
  });

  it('lets the same ages pass', () => {
    expect(
      agesInsideFile.check(
        smallFiles({
          topics: [topicFile('bathroom', { points: [pointInFile('door', { ages: { fromMonths: 6, toMonths: 60 } })] })],
        }),
        options,
      ),
    ).toEqual([]);
  });
});
