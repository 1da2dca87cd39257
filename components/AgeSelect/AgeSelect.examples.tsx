import type { Example } from '../example.ts';
import { AgeSelect } from './AgeSelect.tsx';

/** An age; any. */
export const examples: readonly Example[] = [
  { name: 'An age', render: () => <AgeSelect ageMonths={16} onPick={() => {}} /> },
  { name: 'Any age', render: () => <AgeSelect ageMonths={null} onPick={() => {}} /> },
];
