import type { Example } from '../example.ts';
import { sampleSources } from '../sample-notes.ts';
import { SourceList } from './SourceList.tsx';

/** Sources with and without a year. */
export const examples: readonly Example[] = [
  { name: 'Three', render: () => <SourceList sources={sampleSources} rowId={(id) => `row-${id}`} /> },
];
