import { describe, expect, it } from 'vitest';
import { exceptionsAreUsed } from '../../../../corpus/checks/exceptions-are-used.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('exceptionsAreUsed', () => {
  it('names exceptions for rows and words that are gone', () => {
    const files = smallFiles({
      topics: [topicFile('bathroom', { points: [pointInFile('door', { text: 'Never shake.' })] })],
      exceptions: [
        { check: 'tone', id: 'door', words: 'never', because: 'safety' },
        { check: 'tone', id: 'door', words: 'always', because: 'safety' },
        { check: 'tone', id: 'gone', because: 'safety' },
      ],
    });
    expect(exceptionsAreUsed.check(files, options).map(({ field, message }) => [field, message])).toEqual([
      ['door', 'no text of "door" says "always" any more: remove the exception'],
      ['gone', '"gone" does not exist: remove the exception'],
    ]);
  });
});
