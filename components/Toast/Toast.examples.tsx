import type { Example } from '../example.ts';
import { Toast } from './Toast.tsx';

/** Nothing to say, a word, a word with a way back. */
export const examples: readonly Example[] = [
  { name: 'Silent', render: () => <Toast passing={null} /> },
  { name: 'A word', render: () => <Toast passing={{ words: 'Copied' }} /> },
  { name: 'With undo', render: () => <Toast passing={{ words: 'Unpinned “Play peekaboo”', onUndo: () => {} }} /> },
];
