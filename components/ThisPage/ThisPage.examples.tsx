import type { Example } from '../example.ts';
import { type PageStatus, ThisPage } from './ThisPage.tsx';

const strip = (status: PageStatus) => (
  <ThisPage
    status={status}
    host="netmums.com"
    onOpen={() => {}}
    onCheck={() => {}}
    onTurnOn={() => {}}
    onShowAgain={() => {}}
  />
);

/** What the popup may say of the page under it. */
export const examples: readonly Example[] = [
  { name: 'Notes, age told', render: () => strip({ kind: 'notes', count: 3, ageMonths: 16 }) },
  { name: 'Notes, age not told', render: () => strip({ kind: 'notes', count: 1, ageMonths: null }) },
  { name: 'Site not turned on', render: () => strip({ kind: 'off', wasChecked: false }) },
  { name: 'Checked, nothing found', render: () => strip({ kind: 'off', wasChecked: true }) },
  { name: 'Turned on, nothing found', render: () => strip({ kind: 'nothing' }) },
  { name: 'Never on this site', render: () => strip({ kind: 'quiet', how: 'never' }) },
  { name: 'Site quiet for now', render: () => strip({ kind: 'quiet', how: 'site' }) },
  { name: 'Thread quiet for now', render: () => strip({ kind: 'quiet', how: 'thread' }) },
  { name: 'Cannot be read', render: () => strip({ kind: 'cannot-read' }) },
];
