import type { Example } from '../example.ts';
import { Scene } from './Scene.tsx';

/** The picture of the welcome page. */
export const examples: readonly Example[] = [
  { name: 'The hall', render: () => <Scene label="A dark hall with an open door" /> },
];
