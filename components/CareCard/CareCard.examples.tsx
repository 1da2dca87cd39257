import type { Example } from '../example.ts';
import { sampleCard } from '../sample-notes.ts';
import { CareCard } from './CareCard.tsx';

/** The cards that come before all else: the parent's own, and one about the child. */
export const examples: readonly Example[] = [
  { name: 'At the limit', render: () => <CareCard card={sampleCard} level={2} /> },
  { name: 'About the child', render: () => <CareCard card={sampleCard} level={2} isForChild /> },
];
