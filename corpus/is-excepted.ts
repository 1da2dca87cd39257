import type { Exception } from './schema.ts';

/** Says whether content/exceptions.yaml lets a row through a check: as a whole, or for these words (in small letters). */
export function isExcepted(exceptions: readonly Exception[], check: string, id: string, words?: string): boolean {
  return exceptions.some(
    (row) => row.check === check && row.id === id && (row.words === undefined || row.words.toLowerCase() === words),
  );
}
