import { describe, expect, it } from 'vitest';
import { shortBeforeMore } from '../../../../corpus/checks/short-before-more.ts';
import type { Exception } from '../../../../corpus/schema.ts';
import { options, pointInFile, smallFiles, topicFile } from '../small-files.ts';

describe('shortBeforeMore', () => {
  const files = (words: number, exceptions: Exception[] = []) => {
    const text = Array.from({ length: words }, () => 'go').join(' ');
    return smallFiles({
      topics: [topicFile('bathroom', { points: [pointInFile('door', { headline: 'Go now.', text })] })],
      exceptions,
    });
  };

  it('counts headline and text together', () => {
    expect(shortBeforeMore.check(files(68), options)).toEqual([]);
    expect(shortBeforeMore.check(files(69), options)).toEqual([
      { file: 'topics/bathroom.yaml', field: 'points.door', message: expect.stringContaining('71 words') },
    ]);
  });

  it('lets an exception pass', () => {
    expect(
      shortBeforeMore.check(files(99, [{ check: 'short-before-more', id: 'door', because: 'a list' }]), options),
    ).toEqual([]);
  });
});
