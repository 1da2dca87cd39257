import type { Example } from '../example.ts';
import { FailureNotice } from './FailureNotice.tsx';

/** Something broke. */
export const examples: readonly Example[] = [{ name: 'Broken', render: () => <FailureNotice /> }];
