import { describe, expect, it } from 'vitest';
import { vocabularyHasFiles } from '../../../../corpus/checks/vocabulary-has-files.ts';
import { options, smallFiles, topicFile } from '../small-files.ts';

describe('vocabularyHasFiles', () => {
  it('names each topic and situation that has no point', () => {
    const files = smallFiles({ topics: [topicFile('bathroom'), topicFile('school', { points: [] })] });
    const names = vocabularyHasFiles.check(files, options).map(({ file }) => file);
    expect(names).toContain('topics/school.yaml');
    expect(names).toContain('topics/separation-anxiety.yaml');
    expect(names).not.toContain('topics/bathroom.yaml');
  });
});
