import type { Example } from '../example.ts';
import { sampleNotes, sampleSigns } from '../sample-notes.ts';
import { UrgentSigns } from './UrgentSigns.tsx';

/** What the thread itself says that needs help. */
export const examples: readonly Example[] = [
  { name: 'Two signs', render: () => <UrgentSigns signs={sampleSigns.slice(0, 2)} notes={sampleNotes} level={2} /> },
];
