import type { Example } from '../example.ts';
import { SituationIcon } from './SituationIcon.tsx';
import { situationPictures } from './situation-pictures.tsx';

/** Every picture, and the one for a situation without its own. */
export const examples: readonly Example[] = [
  {
    name: 'All pictures',
    render: () => (
      <ul class="sb-icon-set">
        {Object.keys(situationPictures).map((id) => (
          <li key={id}>
            <SituationIcon situationId={id} />
            <span class="sb-small">{id}</span>
          </li>
        ))}
      </ul>
    ),
  },
  { name: 'None of its own', render: () => <SituationIcon situationId="nowhere" /> },
];
