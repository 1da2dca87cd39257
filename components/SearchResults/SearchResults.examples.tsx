import type { Example } from '../example.ts';
import { sampleNotes, samplePoint, sampleSay, sampleSigns } from '../sample-notes.ts';
import { SearchResults } from './SearchResults.tsx';

const found = [
  ...sampleSigns.map((item) => ({
    ...{ item, canPin: false, isSaid: false, terms: ['matters'] },
    ...{ urgency: item.urgency, href: '#sign' },
  })),
  { item: samplePoint(), canPin: true, isSaid: false, terms: ['short', 'cries'], urgency: null, href: null },
  { item: sampleSay, canPin: true, isSaid: true, terms: ['singing'], urgency: null, href: null },
];

/** Signs of each urgency first, then points, words marked. */
export const examples: readonly Example[] = [
  {
    name: 'Signs, point, words to say',
    render: () => <SearchResults found={found} notes={sampleNotes} />,
  },
];
