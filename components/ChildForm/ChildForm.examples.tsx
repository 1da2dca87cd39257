import type { Example } from '../example.ts';
import { ChildForm } from './ChildForm.tsx';

const form = (isNew: boolean) => (
  <ChildForm
    fields={
      isNew ? { label: '', birthMonth: '', dueMonth: '' } : { label: 'Pip', birthMonth: '2026-03', dueMonth: '2026-05' }
    }
    thisMonth="2026-11"
    onSave={() => {}}
    onCancel={() => {}}
    onRemove={isNew ? undefined : () => {}}
  />
);

/** Adding and changing. */
export const examples: readonly Example[] = [
  { name: 'Adding', render: () => form(true) },
  { name: 'Changing', render: () => form(false) },
];
