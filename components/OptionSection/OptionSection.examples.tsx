import type { Example } from '../example.ts';
import { OptionSection } from './OptionSection.tsx';

/** A subject with what it decides. */
export const examples: readonly Example[] = [
  {
    name: 'With a sentence',
    render: () => (
      <OptionSection title="Country" what="Sets the help lines.">
        <p>A field</p>
      </OptionSection>
    ),
  },
];
