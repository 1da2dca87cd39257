import type { Example } from '../example.ts';
import { Section } from './Section.tsx';

const section = (isOpen: boolean, count?: string) => (
  <Section id="section" title="Why this happens" count={count} level={2} isOpen={isOpen} onToggle={() => {}}>
    <p>Because he has learned that you go on being somewhere.</p>
  </Section>
);

/** Closed, open, with a count. */
export const examples: readonly Example[] = [
  { name: 'Closed', render: () => section(false) },
  { name: 'Open', render: () => section(true) },
  { name: 'With a count', render: () => section(false, '2 replies') },
];
