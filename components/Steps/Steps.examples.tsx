import type { Example } from '../example.ts';
import { sampleNotes, samplePoints } from '../sample-notes.ts';
import { Steps } from './Steps.tsx';

/** Three steps, one of them pinned; a single one; each with its ages. */
export const examples: readonly Example[] = [
  { name: 'Three, one pinned', render: () => <Steps points={samplePoints} notes={sampleNotes} /> },
  { name: 'Age not known', render: () => <Steps points={samplePoints} notes={sampleNotes} saysAges /> },
  { name: 'One', render: () => <Steps points={samplePoints.slice(0, 1)} notes={sampleNotes} /> },
];
