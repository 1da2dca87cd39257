import type { Example } from '../example.ts';
import { LoadingState } from './LoadingState.tsx';

/** While stored things are read. */
export const examples: readonly Example[] = [{ name: 'Reading', render: () => <LoadingState /> }];
