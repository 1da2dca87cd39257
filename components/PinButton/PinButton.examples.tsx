import type { Example } from '../example.ts';
import { PinButton } from './PinButton.tsx';

/** Pinned and not. */
export const examples: readonly Example[] = [
  { name: 'Not pinned', render: () => <PinButton headline="Play peekaboo" isPinned={false} onToggle={() => {}} /> },
  { name: 'Pinned', render: () => <PinButton headline="Play peekaboo" isPinned onToggle={() => {}} /> },
];
