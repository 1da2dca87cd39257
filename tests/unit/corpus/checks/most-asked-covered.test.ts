import { describe, expect, it } from 'vitest';
import { mostAskedCovered } from '../../../../corpus/checks/most-asked-covered.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('mostAskedCovered', () => {
  it('names the months at which a most asked situation is empty', () => {
    const strategy = pointInFile('door', { ages: { fromMonths: 6, toMonths: 10 } });
    const say = pointInFile('say', { kind: 'say-this' });
    const files = smallFiles({ topics: [topicFile('bathroom', { points: [strategy, say] })] });
    expect(mostAskedCovered.check(files, options).map(({ message }) => message)).toEqual([
      expect.stringContaining('has no strategy at 10–59 months'),
      expect.stringContaining('has no answer at 6–59 months'),
    ]);
  });

  it('says nothing of situations that are asked about less', () => {
    expect(mostAskedCovered.check(smallFiles({ topics: [topicFile('party')] }), options)).toEqual([]);
  });
});
