import { takeShared } from '../take-shared.ts';

/** `#corpus/guidance` of the built extension: read from the one copy in the package. */
export const guidanceCorpus = takeShared('guidance');
