import type { Point as CorpusPoint } from '../../corpus/schema.ts';
import type { Notes } from '../notes.ts';
import { PinButton } from '../PinButton/PinButton.tsx';
import { Point } from '../Point/Point.tsx';

interface Props {
  /** At most three are meant; they are numbered in order. */
  readonly points: readonly CorpusPoint[];
  readonly notes: Notes;
}

/** What to do now: numbered, verb first. */
export function Steps({ points, notes }: Props) {
  return (
    <ol class="sb-steps">
      {points.map((point) => (
        <li class="sb-step" key={point.id}>
          <Point point={point} notes={notes} />
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
