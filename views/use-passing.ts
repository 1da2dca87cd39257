import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Passing } from '../components/Toast/Toast.tsx';

/** How long a passing word stays, in milliseconds. Long enough to read it and reach Undo by keyboard; it never goes while it has focus. */
const STAY_MS = 12_000;

/** A passing word and the way to say one; each new one replaces the last, and goes by itself. */
export function usePassing(): readonly [Passing | null, (passing: Passing | null) => void] {
  const [passing, setPassing] = useState<Passing | null>(null);
  useEffect(() => {
    if (passing === null) return;
    const timer = setTimeout(() => setPassing(null), STAY_MS);
    return () => clearTimeout(timer);
  }, [passing]);
  const say = useCallback((next: Passing | null) => setPassing(next && withdrawing(next, () => setPassing(null))), []);
  return [passing, say];
}

/** Undoing takes the word away as well. */
function withdrawing(passing: Passing, withdraw: () => void): Passing {
  const { onUndo } = passing;
  if (onUndo === undefined) return passing;
  return {
    ...passing,
    onUndo: () => {
      withdraw();
      onUndo();
    },
  };
}
