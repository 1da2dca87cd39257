import { useCallback, useState } from 'preact/hooks';

/** What the reader has asked to be left alone with, until the page is loaded anew. Nothing of it is stored: no record of threads is kept. */
export interface Quiet {
  isQuiet(url: string): boolean;
  /** Quiets one thread, or everything on the site where `url` is null. */
  quiet(url: string | null): void;
  /** Takes it all back. */
  wake(): void;
}

/** Keeps which threads of this page are quiet. A single-page site keeps them across its own navigation. */
export function useQuiet(): Quiet {
  const [threads, setThreads] = useState<ReadonlySet<string>>(new Set());
  const [isAllQuiet, setAllQuiet] = useState(false);
  const quiet = useCallback((url: string | null) => {
    if (url === null) setAllQuiet(true);
    else setThreads((before) => new Set(before).add(threadKey(url)));
  }, []);
  const wake = useCallback(() => {
    setAllQuiet(false);
    setThreads(new Set());
  }, []);
  return { quiet, wake, isQuiet: (url) => isAllQuiet || threads.has(threadKey(url)) };
}

/** A thread stays the same thread when only the place in it changes. */
function threadKey(url: string): string {
  return url.replace(/#.*$/, '');
}
