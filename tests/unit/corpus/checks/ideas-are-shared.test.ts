import { describe, expect, it } from 'vitest';
import { ideasAreShared } from '../../../../corpus/checks/ideas-are-shared.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('ideasAreShared', () => {
  it('names an idea that one point alone has', () => {
    const points = [pointInFile('door', { idea: 'say-it-then-go' }), pointInFile('gate')];
    expect(ideasAreShared.check(smallFiles({ topics: [topicFile('bathroom', { points })] }), options)).toEqual([
      {
        file: 'topics/bathroom.yaml',
        field: 'points.door.idea',
        message: expect.stringContaining('no other point has the idea "say-it-then-go"'),
      },
    ]);
  });

  it('lets an idea of two points pass, in whichever files they are', () => {
    const topics = ['bathroom', 'drop-off'].map((id) =>
      topicFile(id, { points: [pointInFile(`${id}-go`, { idea: 'say-it-then-go' })] }),
    );
    expect(ideasAreShared.check(smallFiles({ topics }), options)).toEqual([]);
  });
});
