import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '../../../corpus/checks/index.ts';
import { loadCorpus } from '../../../corpus/load.ts';
import { topicFileSchema } from '../../../corpus/schema.ts';
import { topicSkeleton } from '../../../corpus/topic-skeleton.ts';
import { options } from './small-files.ts';

describe('topicSkeleton', () => {
  it('is a file that passes every check beside the others', () => {
    const content = topicFileSchema.parse(parse(topicSkeleton('swimming-lesson')));
    const { files } = loadCorpus('content');
    const topics = [...files.topics, { file: 'topics/swimming-lesson.yaml', content }];
    const problems = CHECKS.flatMap(({ check }) => check({ ...files, topics }, options));
    expect(problems.filter(({ file }) => file === 'topics/swimming-lesson.yaml')).toEqual([]);
  });
});
