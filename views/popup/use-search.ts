import { useEffect, useState } from 'preact/hooks';
import type { GuidanceCorpus } from '../../corpus/schema.ts';
import type { Search } from '../../guidance/search.ts';

/** The search; null until its index is there. It is a file of its own, so that a popup opened for the tiles does not read it. */
export function useSearch(corpus: GuidanceCorpus): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    let isCurrent = true;
    Promise.all([import('../../guidance/search.ts'), import('../../recognition/recognise-query.ts')]).then(
      ([{ createSearch }, { recogniseQuery }]) => isCurrent && setSearch(() => createSearch(corpus, recogniseQuery)),
      (error: unknown) => console.error('The search could not be loaded', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [corpus]);
  return search;
}
