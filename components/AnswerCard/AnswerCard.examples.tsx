import type { Example } from '../example.ts';
import { sampleCountry, sampleGuidance, sampleNotes } from '../sample-notes.ts';
import { AnswerCard } from './AnswerCard.tsx';

const card = (guidance = sampleGuidance) => (
  <AnswerCard guidance={guidance} notes={sampleNotes} country={sampleCountry} level={2} onAllSigns={() => {}} />
);

/** A whole answer, and one where the corpus has little. */
export const examples: readonly Example[] = [
  { name: 'Four answers', render: () => card() },
  { name: 'Age not known', render: () => card({ ...sampleGuidance, ageMonths: null }) },
  { name: 'No answer for this age', render: () => card({ ...sampleGuidance, answer: null }) },
  { name: 'Signs only', render: () => card({ ...sampleGuidance, answer: null, first: [], say: null }) },
];
