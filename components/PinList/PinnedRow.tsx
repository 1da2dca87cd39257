import { i18n } from '#i18n';
import { asTitle } from '../as-title.ts';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { type KeptChild, PinChild } from './PinChild.tsx';
import { PinNote } from './PinNote.tsx';
import type { Pinned } from './pinned.ts';
import { TriedTick } from './TriedTick.tsx';

/** What a row of the pin list needs. */
export interface PinnedRowProps {
  readonly pinned: Pinned;
  /** Level of the pin's title. */
  readonly level: 2 | 3;
  readonly index: number;
  readonly count: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isDragged: boolean;
  readonly onMove: (pointId: string, toIndex: number) => void;
  /** Children to choose from; [] offers no choice. */
  readonly childrenKept: readonly KeptChild[];
  readonly onAssign: (pointId: string, childId: string | null) => void;
  readonly onNote: (pointId: string, note: string) => void;
  readonly onTick: (pointId: string, day: string, isTried: boolean) => void;
  readonly onUnpin: (pointId: string) => void;
  readonly onDragStart: () => void;
  readonly onDropHere: () => void;
}

/** One pinned point: order, words, note, what was tried, and the way out. */
export function PinnedRow(props: PinnedRowProps) {
  const { pinned, index, isDragged, onMove, onUnpin } = props;
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(pinned.pointId, event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  return (
    <li
      class="sb-pinned"
      data-dragged={isDragged}
      draggable
      onDragStart={props.onDragStart}
      onDragOver={(event) => event.preventDefault()}
      onDrop={props.onDropHere}
      onKeyDown={moveByKey}
    >
      <Order {...props} />
      <div>
        <Heading level={props.level} class="sb-pin-title">
          {asTitle(pinned.headline)}
        </Heading>
        <p>{pinned.text}</p>
        {pinned.where !== '' && <p class="sb-small sb-pin-where">{pinned.where}</p>}
        {props.childrenKept.length > 0 && (
          <PinChild
            headline={pinned.headline}
            childId={pinned.childId}
            childrenKept={props.childrenKept}
            onAssign={(childId) => props.onAssign(pinned.pointId, childId)}
          />
        )}
        <div class="sb-pin-ways">
          <PinNote
            headline={pinned.headline}
            note={pinned.note}
            onNote={(note) => props.onNote(pinned.pointId, note)}
          />
          <TriedTick
            headline={pinned.headline}
            triedOn={pinned.triedOn}
            today={props.today}
            onTick={(day, isTried) => props.onTick(pinned.pointId, day, isTried)}
          />
        </div>
      </div>
      <button
        type="button"
        class="sb-round"
        aria-label={i18n.t('pins.unpin', { headline: pinned.headline })}
        onClick={() => onUnpin(pinned.pointId)}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
}

/** Buttons that cannot act stay focusable, so that focus is not lost when a pin reaches the end of the list. */
function Order({ pinned, index, count, onMove }: PinnedRowProps) {
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    <div class="sb-pinned-order">
      <button
        type="button"
        class="sb-round"
        aria-disabled={isFirst}
        aria-label={i18n.t('pins.up', { headline: pinned.headline })}
        onClick={() => !isFirst && onMove(pinned.pointId, index - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="sb-round"
        aria-disabled={isLast}
        aria-label={i18n.t('pins.down', { headline: pinned.headline })}
        onClick={() => !isLast && onMove(pinned.pointId, index + 1)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
