import { describe, expect, it } from 'vitest';
import { firstScreen } from '#corpus/first-screen';
import { guidanceCorpus } from '#corpus/guidance';

describe('toFirstScreen', () => {
  it('names every situation as the corpus does, and nothing more of it', () => {
    expect(firstScreen.situations).toEqual(guidanceCorpus.situations.map(({ id, name, ages }) => ({ id, name, ages })));
  });

  it('keeps countries for their words, without a line to call', () => {
    expect(firstScreen.countries.map(({ code }) => code)).toEqual(guidanceCorpus.countries.map(({ code }) => code));
    expect(firstScreen.countries.flatMap(({ lines }) => lines)).toEqual([]);
  });

  it('stays small: all that stands before the popup can paint', () => {
    expect(JSON.stringify(firstScreen).length).toBeLessThan(6_000);
  });
});
