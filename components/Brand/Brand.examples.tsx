import type { Example } from '../example.ts';
import { Brand } from './Brand.tsx';

/** Mark and name. */
export const examples: readonly Example[] = [{ name: 'Mark and name', render: () => <Brand /> }];
