import type { Example } from '../example.ts';
import { sampleCountry, sampleNotes, sampleSigns } from '../sample-notes.ts';
import { Signs } from './Signs.tsx';

/** All urgencies; only the gentlest. */
export const examples: readonly Example[] = [
  { name: 'Every urgency', render: () => <Signs signs={sampleSigns} country={sampleCountry} notes={sampleNotes} /> },
  {
    name: 'Next visit only',
    render: () => <Signs signs={sampleSigns.slice(3)} country={sampleCountry} notes={sampleNotes} />,
  },
];
