import type { Example } from '../example.ts';
import { sampleCard } from '../sample-notes.ts';
import { CareCard } from './CareCard.tsx';

/** The card for the parent. */
export const examples: readonly Example[] = [
  { name: 'At the limit', render: () => <CareCard card={sampleCard} level={2} /> },
];
