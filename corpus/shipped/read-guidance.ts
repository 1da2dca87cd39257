import type { GuidanceCorpus } from '../schema.ts';
import { takeShared } from '../take-shared.ts';

let read: GuidanceCorpus | null = null;

/**
 * `#corpus/read-guidance` of the built extension: reads the one copy in the package, the first time it is asked.
 *
 * @throws Error where `corpus.js` has not run.
 */
export function readGuidance(): GuidanceCorpus {
  read ??= takeShared('guidance');
  return read;
}
