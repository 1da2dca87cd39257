import { forums } from '#corpus/forums';

/** Match patterns of all well-known forums: what one click on the welcome page asks the browser for. */
export const WELL_KNOWN_PATTERNS: readonly string[] = [...new Set(forums.flatMap((forum) => forum.origins))];
