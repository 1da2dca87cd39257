import type { Example } from '../example.ts';
import { SearchField } from './SearchField.tsx';

/** Empty and filled. */
export const examples: readonly Example[] = [
  { name: 'Empty', render: () => <SearchField query="" onQuery={() => {}} /> },
  { name: 'Filled', render: () => <SearchField query="screams when i shower" onQuery={() => {}} /> },
];
