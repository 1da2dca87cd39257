import type { Situation } from '../../corpus/schema.ts';
import type { Example } from '../example.ts';
import { situationPictures } from '../SituationIcon/situation-pictures.tsx';
import { SituationPicker } from './SituationPicker.tsx';

const situations: readonly Situation[] = Object.keys(situationPictures).map((id) => ({
  id,
  name: id.replaceAll('-', ' '),
  about: id,
  topics: ['separation-anxiety'],
  ages: { fromMonths: 0, toMonths: 72 },
  keywords: [],
  answers: [],
}));

/** Tiles: a few, and more than fit. */
export const examples: readonly Example[] = [
  {
    name: 'Four, one picked',
    render: () => <SituationPicker situations={situations.slice(0, 4)} pickedId="bedtime" onPick={() => {}} />,
  },
  {
    name: 'More than fit',
    render: () => <SituationPicker situations={situations} pickedId={null} onPick={() => {}} />,
  },
];
