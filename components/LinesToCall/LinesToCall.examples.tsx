import type { Example } from '../example.ts';
import { sampleCountry } from '../sample-notes.ts';
import { LinesToCall } from './LinesToCall.tsx';

const lines = (shown = sampleCountry.lines) => (
  <LinesToCall country={sampleCountry} lines={shown} level={2} onChangeCountry={() => {}} />
);

/** Lines to call, and a country without any. */
export const examples: readonly Example[] = [
  { name: 'Emergency first', render: () => lines() },
  { name: 'No lines known', render: () => lines([]) },
];
