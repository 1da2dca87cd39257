import type { Example } from '../example.ts';
import { sampleNotes, sampleSay } from '../sample-notes.ts';
import { SayThis } from './SayThis.tsx';

/** Words to say. */
export const examples: readonly Example[] = [
  { name: 'Words to say', render: () => <SayThis point={sampleSay} notes={sampleNotes} level={2} /> },
];
