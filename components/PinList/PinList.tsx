import { useState } from 'preact/hooks';
import { PinnedRow, type PinnedRowProps } from './PinnedRow.tsx';
import type { Pinned } from './pinned.ts';

type Actions = Omit<
  PinnedRowProps,
  'pinned' | 'index' | 'count' | 'onDragStart' | 'onDropHere' | 'isDragged' | 'today'
>;

interface Props extends Actions {
  readonly pins: readonly Pinned[];
  /** Today, `YYYY-MM-DD`: the day that "Tried today" ticks. */
  readonly today: string;
}

/** Pinned points in the reader's own order: by buttons, by Alt and arrow keys, or by dragging. */
export function PinList({ pins, onMove, ...actions }: Props) {
  const [dragged, setDragged] = useState<string | null>(null);
  const drop = (toIndex: number) => {
    if (dragged !== null) onMove(dragged, toIndex);
    setDragged(null);
  };
  return (
    <ol class="sb-pins">
      {pins.map((pinned, index) => (
        <PinnedRow
          key={pinned.pointId}
          {...actions}
          pinned={pinned}
          index={index}
          count={pins.length}
          isDragged={dragged === pinned.pointId}
          onMove={onMove}
          onDragStart={() => setDragged(pinned.pointId)}
          onDropHere={() => drop(index)}
        />
      ))}
    </ol>
  );
}
