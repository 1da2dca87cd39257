import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoredItem } from '../storage/stored-item.ts';

/** The value of a stored item, kept up to date whoever writes it; null until it has been read. */
export function useStored<Value>(item: StoredItem<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  // Not `useEffect`: that waits for a paint, and there is nothing worth painting before the value.
  useLayoutEffect(() => {
    let isCurrent = true;
    const take = (next: Value) => {
      if (isCurrent) setValue(next);
    };
    const unwatch = item.watch(take);
    item.read().then(take, (error: unknown) => console.error(`Could not read "${item.name}"`, error));
    return () => {
      isCurrent = false;
      unwatch();
    };
  }, [item]);
  return value;
}
