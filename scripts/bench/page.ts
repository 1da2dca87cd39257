/** What the benchmark runs inside the page; built as one script by bench-reading.ts. */
export { readThread, readThreadInSlices } from '../../reading/read-thread.ts';
export { scoreTopics } from '../../recognition/score-topics.ts';
