import { useCallback, useEffect, useState } from 'preact/hooks';
import { isQuietHere } from '../../messages/guards.ts';
import { send } from '../../messages/send.ts';
import type { QuietHere, QuietScope } from '../../storage/quiet.ts';
import { threadOf } from '../../storage/thread-of.ts';

/** What the reader has asked to be left alone with, until the browser is closed or they take it back. */
export interface Quiet {
  /** Null until it is known: nothing is drawn before. */
  readonly here: QuietHere | null;
  quiet(scope: QuietScope): void;
  /** Takes it back for this thread and its site. */
  wake(): void;
}

const AWAKE: QuietHere = { isQuiet: false, isClosed: false };

/** Keeps what is quiet at an address. The background remembers it: a page's script may not read the browser's session storage. */
export function useQuiet(address: string | null): Quiet {
  const url = address === null ? null : threadOf(address);
  const [known, setKnown] = useState<{ readonly url: string; readonly here: QuietHere } | null>(null);
  useEffect(() => {
    if (url === null) return;
    let isCurrent = true;
    const ask = () =>
      void askQuiet(url).then((here) => {
        if (isCurrent) setKnown({ url, here });
      });
    // It may have been taken back on the options page meanwhile.
    const askWhenSeen = () => {
      if (document.visibilityState === 'visible') ask();
    };
    ask();
    document.addEventListener('visibilitychange', askWhenSeen);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', askWhenSeen);
    };
  }, [url]);
  const here = known !== null && known.url === url ? known.here : null;
  const quiet = useCallback(
    (scope: QuietScope) => {
      if (url === null) return;
      setKnown((before) => {
        const now = before?.url === url ? before.here : AWAKE;
        return { url, here: scope === 'opening' ? { ...now, isClosed: true } : { ...now, isQuiet: true } };
      });
      tell({ kind: 'quiet-for-now', scope, url });
    },
    [url],
  );
  const wake = useCallback(() => {
    if (url === null) return;
    setKnown({ url, here: AWAKE });
    tell({ kind: 'wake', url });
  }, [url]);
  return { here, quiet, wake };
}

async function askQuiet(url: string): Promise<QuietHere> {
  const answer: unknown = await send({ kind: 'ask-quiet', url }).catch(() => null);
  return isQuietHere(answer) ? answer : AWAKE;
}

function tell(message: Parameters<typeof send>[0]): void {
  send(message).catch(() => {
    // The extension was updated or removed under this page: then it holds until the page is loaded anew.
  });
}
