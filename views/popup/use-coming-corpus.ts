import { useEffect, useMemo, useState } from 'preact/hooks';
import { bringGuidance } from '#corpus/bring-guidance';
import type { Settings } from '../../storage/settings.ts';
import { corpusFor, type ReaderCorpus } from '../use-corpus.ts';

/**
 * The corpus for a reader; null while it is on its way, which it is from the first paint on: ages and situations do not wait for it.
 *
 * @throws Error, while drawing, where it cannot be loaded: for the `Failsafe` around the view.
 */
export function useComingCorpus({ country }: Pick<Settings, 'country'>): ReaderCorpus | null {
  const [state, setState] = useState<'coming' | 'here' | Error>('coming');
  // `useEffect`, because that waits for the paint.
  useEffect(() => {
    let isCurrent = true;
    bringGuidance().then(
      () => isCurrent && setState('here'),
      (error: unknown) => isCurrent && setState(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const reader = useMemo(() => (state === 'here' ? corpusFor(country) : null), [state, country]);
  if (state instanceof Error) throw state;
  return reader;
}
