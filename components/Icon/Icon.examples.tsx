import type { Example } from '../example.ts';
import { Icon } from './Icon.tsx';
import { icons } from './icons.tsx';

/** Every picture of the interface. */
export const examples: readonly Example[] = [
  {
    name: 'All pictures',
    render: () => (
      <ul class="sb-icon-set">
        {Object.keys(icons).map((name) => (
          <li key={name}>
            <Icon name={name as keyof typeof icons} />
            <span class="sb-small">{name}</span>
          </li>
        ))}
      </ul>
    ),
  },
];
