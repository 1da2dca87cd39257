import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../corpus/compile.ts';

const { sources } = compileCorpus('content').guidance;

describe('content/sources.yaml', () => {
  it('gives each source one way to find it, or the reason why there is none', () => {
    const waysOf = ({ url, doi, unlinked }: (typeof sources)[number]) =>
      [url, doi, unlinked].filter((way) => way !== undefined).length;
    expect(sources.filter((source) => waysOf(source) !== 1).map((source) => source.id)).toEqual([]);
  });

  it('writes a DOI bare', () => {
    const wrong = sources.filter(({ doi }) => doi !== undefined && !/^10\.\d{4,9}\/\S+$/.test(doi));
    expect(wrong.map((source) => source.id)).toEqual([]);
  });

  it('does not list sources that nobody has read', () => {
    const fromMemory = ['kopp89', 'brummelman14', 'mcleod07', 'lying-lee', 'wiki-at'];
    expect(sources.filter((source) => fromMemory.includes(source.id))).toEqual([]);
  });
});
