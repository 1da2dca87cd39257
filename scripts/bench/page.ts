/** What the benchmark runs inside the page; built as one script by bench-reading.ts. */
export { isEnglish } from '../../reading/is-english.ts';
export { readThread } from '../../reading/read-thread.ts';
