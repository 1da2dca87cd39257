/** The companion as the build names it; see entrypoints/companion.ts. */
export const COMPANION_FILE = '/companion.js';
/** The recogniser as the build names it; see entrypoints/recogniser.ts. */
export const RECOGNISER_FILE = '/recogniser.js';
/** What the panel script reads the corpus from, brought in before it; see corpus/corpus-script.ts. */
export const CORPUS_FILE = '/corpus.js';
/** The panel script as the build names it; see entrypoints/panel.tsx. */
export const PANEL_FILE = '/panel.js';
/** Under which the companion is registered with the browser. */
export const COMPANION_ID = 'companion';
