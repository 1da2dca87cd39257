import { takeShared } from '../take-shared.ts';

/** `#corpus/details` of the built extension: read from the one copy in the package. */
export const details = takeShared('details');
