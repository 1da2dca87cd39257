import type { Point as CorpusPoint } from '../../corpus/schema.ts';
import type { Notes } from '../notes.ts';
import { PinButton } from '../PinButton/PinButton.tsx';
import { Point } from '../Point/Point.tsx';

interface Props {
  /** At most three are meant; they are numbered in order. */
  readonly points: readonly CorpusPoint[];
  readonly notes: Notes;
  /** Says the ages that each is for. Default false. */
  readonly saysAges?: boolean;
}

/** What to do now: numbered, verb first. */
export function Steps({ points, notes, saysAges = false }: Props) {
  return (
    <ol class="sb-steps">
      {points.map((point) => (
        <li class="sb-step" key={point.id}>
          <Point point={point} notes={notes} saysAges={saysAges} />
          <PinButton
            headline={point.headline}
            isPinned={notes.pinnedIds.has(point.id)}
            onToggle={() => notes.onTogglePin(point.id)}
          />
        </li>
      ))}
    </ol>
  );
}
