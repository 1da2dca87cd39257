import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../corpus/compile.ts';

describe('compileCorpus', () => {
  it('finds no problem in content/', () => {
    expect(compileCorpus('content', { buildDate: new Date() }).problems).toEqual([]);
  });
});
