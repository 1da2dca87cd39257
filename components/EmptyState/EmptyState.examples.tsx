import type { Example } from '../example.ts';
import { EmptyState } from './EmptyState.tsx';

/** Nothing here yet. */
export const examples: readonly Example[] = [
  { name: 'No pins', render: () => <EmptyState title="Nothing pinned yet">Press the pin beside anything.</EmptyState> },
];
