import { describe, expect, it } from 'vitest';
import { topicsExist } from '../../../../corpus/checks/topics-exist.ts';
import { options, smallFiles, topicFile } from '../small-files.ts';

describe('topicsExist', () => {
  it('names the topic that does not exist', () => {
    expect(
      topicsExist.check(smallFiles({ topics: [topicFile('bathroom', { topics: ['separation'] })] }), options),
    ).toEqual([
      {
        file: 'topics/bathroom.yaml',
        field: 'topics',
        message: expect.stringContaining('use one of separation-anxiety'),
      },
    ]);
  });

  it('lets topics of the vocabulary and of files pass', () => {
    expect(
      topicsExist.check(
        smallFiles({
          topics: [
            topicFile('sleep', { kind: 'topic', topics: ['sleep'] }),
            topicFile('bathroom', { topics: ['attachment', 'sleep'] }),
          ],
        }),
        options,
      ),
    ).toEqual([]);
  });
});
