import { describe, expect, it } from 'vitest';
import { readingLevelFits } from '../../../../corpus/checks/reading-level.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('readingLevelFits', () => {
  const filesOf = (text: string) =>
    smallFiles({ topics: [topicFile('bathroom', { points: [pointInFile('door', { text })] })] });

  it('names the formula, the value and the long words', () => {
    const text = 'Emotional availability facilitates developmental regulation.';
    const messages = readingLevelFits.check(filesOf(text), options).map(({ message }) => message);
    expect(messages[0]).toMatch(/^Flesch-Kincaid \d/);
    expect(messages[1]).toContain('replace long words (Emotional, availability, facilitates');
  });

  it('lets plain words pass', () => {
    expect(
      readingLevelFits.check(filesOf('Sit down near him. Say little. Wait with him until it is over.'), options),
    ).toEqual([]);
  });

  it('measures what opens on demand too', () => {
    const more = 'Considerable individual differences characterise separation reactions internationally.';
    const files = smallFiles({ topics: [topicFile('bathroom', { points: [pointInFile('door', { more })] })] });
    expect(readingLevelFits.check(files, options)).not.toEqual([]);
  });
});
