import type { Example } from '../example.ts';
import { sampleNotes, samplePoint, sampleSay } from '../sample-notes.ts';
import { Sayings } from './Sayings.tsx';

const points = [
  sampleSay,
  samplePoint({ id: 'back', kind: 'say-this', headline: 'On your return', text: 'Here I am.' }),
];

/** More to say. */
export const examples: readonly Example[] = [
  { name: 'Two', render: () => <Sayings points={points} notes={sampleNotes} /> },
];
