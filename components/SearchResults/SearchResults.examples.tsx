import type { Example } from '../example.ts';
import { sampleNotes, samplePoint, sampleSay, sampleSigns } from '../sample-notes.ts';
import { SearchResults } from './SearchResults.tsx';

const found = [
  ...sampleSigns.slice(0, 1).map((item) => ({ item, canPin: false, isSaid: false, terms: ['matters'], href: '#sign' })),
  { item: samplePoint(), canPin: true, isSaid: false, terms: ['short', 'cries'], href: null },
  { item: sampleSay, canPin: true, isSaid: true, terms: ['singing'], href: null },
];

/** A sign first, then points, words marked. */
export const examples: readonly Example[] = [
  { name: 'Sign, point, words to say', render: () => <SearchResults found={found} notes={sampleNotes} /> },
];
