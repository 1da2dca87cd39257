import { describe, expect, it } from 'vitest';
import { situationsExist } from '../../../../corpus/checks/situations-exist.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('situationsExist', () => {
  it('names the situation that does not exist', () => {
    expect(
      situationsExist.check(
        smallFiles({
          topics: [topicFile('bathroom', { points: [pointInFile('door', { situations: ['bath-room'] })] })],
        }),
        options,
      ),
    ).toEqual([
      {
        file: 'topics/bathroom.yaml',
        field: 'points.door.situations',
        message: expect.stringContaining('write topics/bath-room.yaml'),
      },
    ]);
  });

  it('lets situations of the vocabulary and of files pass', () => {
    expect(
      situationsExist.check(
        smallFiles({
          topics: [topicFile('the-gate', { points: [pointInFile('door', { situations: ['the-gate', 'school'] })] })],
        }),
        options,
      ),
    ).toEqual([]);
  });
});
