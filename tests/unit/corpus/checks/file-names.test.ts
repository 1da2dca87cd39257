import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../../corpus/checks/file-names.ts';
import { options, smallFiles, topicFile } from '../small-files.ts';

describe('fileNames', () => {
  it('says what the file has to be called', () => {
    expect(
      fileNames.check(
        smallFiles({ topics: [{ file: 'topics/loo.yaml', content: topicFile('bathroom').content }] }),
        options,
      ),
    ).toEqual([{ file: 'topics/loo.yaml', field: 'id', message: expect.stringContaining('topics/bathroom.yaml') }]);
  });
});
