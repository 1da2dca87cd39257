import { describe, expect, it } from 'vitest';
import { wordingFollowsGrade } from '../../../../corpus/checks/wording-follows-grade.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('wordingFollowsGrade', () => {
  it.each([
    ['Studies suggest that it helps.', 'C', 1],
    ['In a trial it helped.', 'D', 1],
    ['Studies suggest that it helps.', 'A', 0],
    ['In a study of 50 it helped.', 'B', 0],
    ['Health services advise it.', 'C', 0],
    ['Ask to see the study.', 'D', 0],
  ] as const)('judges %j of grade %s: %d faults', (text, grade, count) => {
    const files = smallFiles({ topics: [topicFile('bathroom', { points: [pointInFile('door', { text, grade })] })] });
    expect(wordingFollowsGrade.check(files, options)).toHaveLength(count);
  });
});
