import type { Example } from '../example.ts';
import { TypedAge } from './TypedAge.tsx';

/** The field for a typed age. What is understood shows while typing. */
export const examples: readonly Example[] = [
  { name: 'Empty', render: () => <TypedAge read={(typed) => Number(typed) || null} onPick={() => {}} /> },
];
