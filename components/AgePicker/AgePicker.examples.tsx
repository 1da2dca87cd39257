import type { Example } from '../example.ts';
import { AgePicker } from './AgePicker.tsx';

/** Every state of the age line. */
export const examples: readonly Example[] = [
  { name: 'Nothing picked', render: () => <AgePicker ageMonths={null} onPick={() => {}} /> },
  { name: 'A stop picked', render: () => <AgePicker ageMonths={15} onPick={() => {}} /> },
  { name: 'An exact age within a stop', render: () => <AgePicker ageMonths={22} onPick={() => {}} /> },
  { name: 'The last stop', render: () => <AgePicker ageMonths={180} onPick={() => {}} /> },
];
