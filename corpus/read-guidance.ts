import { guidanceCorpus } from '#corpus/guidance';
import type { GuidanceCorpus } from './schema.ts';

/** `#corpus/read-guidance` where nothing is built (tests, Node, the development server): the plain module. */
export function readGuidance(): GuidanceCorpus {
  return guidanceCorpus;
}
