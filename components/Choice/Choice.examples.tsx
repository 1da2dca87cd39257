import type { Example } from '../example.ts';
import { Choice } from './Choice.tsx';

/** Two values; sizes. */
export const examples: readonly Example[] = [
  {
    name: 'Two',
    render: () => (
      <Choice
        legend="Panel side"
        value="end"
        onChange={() => {}}
        options={[
          { value: 'start', words: 'Left' },
          { value: 'end', words: 'Right' },
        ]}
      />
    ),
  },
  {
    name: 'Sizes',
    render: () => (
      <Choice
        legend="Text size"
        value={18}
        onChange={() => {}}
        options={[
          { value: 16, words: 'Standard', sizePx: 16 },
          { value: 18, words: 'Large', sizePx: 18 },
        ]}
      />
    ),
  },
];
