import type { Example } from '../example.ts';
import { sampleAdvice, sampleNotes } from '../sample-notes.ts';
import { AdviceVerdict } from './AdviceVerdict.tsx';

const verdict = (checked: Parameters<typeof AdviceVerdict>[0]['checked']) => (
  <AdviceVerdict checked={checked} notes={sampleNotes} level={3} onShow={() => {}} />
);

/** Each verdict, and a reply that warns against bad advice. */
export const examples: readonly Example[] = [
  { name: 'Against', below: 2, render: () => verdict(sampleAdvice('against')) },
  { name: 'Supported', below: 2, render: () => verdict(sampleAdvice('supported')) },
  { name: 'Mixed', below: 2, render: () => verdict(sampleAdvice('mixed')) },
  { name: 'Not tested', below: 2, render: () => verdict(sampleAdvice('not-tested')) },
  { name: 'Warned against: right', below: 2, render: () => verdict(sampleAdvice('unsafe', 'warns-against')) },
  { name: 'In the first post', below: 2, render: () => verdict(sampleAdvice('against', 'reports-doing', 0)) },
];
