import type { Example } from '../example.ts';
import { SiteTable } from './SiteTable.tsx';

/** Two sites, one with a remark. */
export const examples: readonly Example[] = [
  {
    name: 'Two',
    render: () => (
      <SiteTable
        sites={[
          { id: 'one', name: 'mumsnet.com' },
          { id: 'two', name: 'netmums.com', note: 'Quiet for now' },
        ]}
        action="Turn off"
        actionName={(host) => `Turn off on ${host}`}
        onAction={() => {}}
      />
    ),
  },
];
