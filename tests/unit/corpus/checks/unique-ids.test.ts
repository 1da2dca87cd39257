import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../../corpus/checks/unique-ids.ts';
import { options, pointInFile, signInFile, smallFiles, topicFile } from '../small-files.ts';

describe('uniqueIds', () => {
  const answer = {
    ages: { fromMonths: 6, toMonths: 12 },
    title: 'Yes.',
    lead: 'Common.',
    sources: ['nhs'],
    grade: 'C',
  } as const;
  const answers = [answer, answer].map((row) => ({ ...row, sources: [...row.sources] }));

  it('names both places of a doubled point, though in two files', () => {
    expect(
      uniqueIds.check(
        smallFiles({
          topics: [
            topicFile('one', { points: [pointInFile('door')] }),
            topicFile('two', { points: [pointInFile('door')] }),
          ],
        }),
        options,
      ),
    ).toEqual([
      {
        file: 'topics/two.yaml',
        field: 'points.door.id',
        message: expect.stringContaining('topics/one.yaml · points.door'),
      },
    ]);
  });
  it('finds a sign with the id of a point', () => {
    expect(
      uniqueIds.check(
        smallFiles({
          topics: [topicFile('one', { points: [pointInFile('door')] })],
          help: { ...smallFiles().help, warningSigns: [signInFile('door')] },
        }),
        options,
      ),
    ).toEqual([
      { file: 'help.yaml', field: 'warningSigns.door.id', message: expect.stringContaining('choose another') },
    ]);
  });

  it('lets answers share the id of their file', () => {
    expect(uniqueIds.check(smallFiles({ topics: [topicFile('one', { answers })] }), options)).toEqual([]);
  });
});
