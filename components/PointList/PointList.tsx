import type { Point as CorpusPoint } from '../../corpus/schema.ts';
import type { Notes } from '../notes.ts';
import { PinButton } from '../PinButton/PinButton.tsx';
import { Point } from '../Point/Point.tsx';

interface Props {
  readonly points: readonly CorpusPoint[];
  readonly notes: Notes;
  /** Explanations are read, not done: without pins. Default true. */
  readonly canPin?: boolean;
  /** Says the ages that each is for. Default false. */
  readonly saysAges?: boolean;
}

/** Points in a section, in the corpus's order. */
export function PointList({ points, notes, canPin = true, saysAges = false }: Props) {
  return (
    <ul class="sb-list">
      {points.map((point) => (
        <li key={point.id}>
          <Point point={point} notes={notes} saysAges={saysAges} />
          {canPin && (
            <PinButton
              headline={point.headline}
              isPinned={notes.pinnedIds.has(point.id)}
              onToggle={() => notes.onTogglePin(point.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
