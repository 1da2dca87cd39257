import { useCallback } from 'preact/hooks';
import type { Passing } from '../../components/Toast/Toast.tsx';
import type { ReaderCorpus } from '../use-corpus.ts';

/** Says who found something, in passing: for pages without a list of sources. */
export function useSaySource(reader: ReaderCorpus, say: (passing: Passing) => void): (sourceId: string) => void {
  return useCallback(
    (id: string) => {
      const source = reader.sources.get(id);
      if (source) say({ words: `${source.by}${source.year === null ? '' : `, ${source.year}`}. ${source.title}.` });
    },
    [reader, say],
  );
}
