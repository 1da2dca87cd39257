import { describe, expect, it } from 'vitest';
import { sourcesExist } from '../../../../corpus/checks/sources-exist.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('sourcesExist', () => {
  it('names the point and the source that is missing', () => {
    expect(
      sourcesExist.check(
        smallFiles({ topics: [topicFile('bathroom', { points: [pointInFile('door', { sources: ['nhs', 'nhz'] })] })] }),
        options,
      ),
    ).toEqual([
      {
        file: 'topics/bathroom.yaml',
        field: 'points.door.sources',
        message: expect.stringContaining('"nhz" is not in sources.yaml'),
      },
    ]);
  });

  it('lets a known source pass', () => {
    expect(sourcesExist.check(smallFiles({ topics: [topicFile('bathroom')] }), options)).toEqual([]);
  });
});
