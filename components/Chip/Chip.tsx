import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { productName } from '../../corpus/product.ts';
import { Mark } from '../Mark/Mark.tsx';

interface Props {
  /** Number of notes; at least 1. */
  readonly count: number;
  /** "around 16 months", or what the thread is about where no age was told. */
  readonly detail: string;
  /** A parent seems near their limit: "First, you" comes before the count. Warm, never red. */
  readonly isCare: boolean;
  readonly side: 'start' | 'end';
  /** Distance from the bottom edge, in px; where the page needs the usual place for itself. */
  readonly bottomPx?: number;
  readonly onOpen: (event: MouseEvent) => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A small tab at the edge of the page. It says how much there is, and promises nothing more; one press opens the panel. */
export function Chip({ count, detail, isCare, side, bottomPx, onOpen, buttonRef }: Props) {
  const notes = i18n.t('chip.notes', count);
  const head = isCare ? i18n.t('chip.firstYou') : notes;
  const tail = isCare ? i18n.t('chip.then', { notes }) : detail;
  return (
    <button
      type="button"
      class={isCare ? 'sb-chip sb-chip--you' : 'sb-chip'}
      data-side={side}
      style={bottomPx === undefined ? undefined : { bottom: `${bottomPx}px` }}
      aria-expanded="false"
      onClick={onOpen}
      {...(buttonRef && { ref: buttonRef })}
    >
      <Mark />
      <span class="sb-hidden">{productName}: </span>
      <span class="sb-chip-words">
        <b>{head}</b> <span>{tail}</span>
      </span>
      <b class="sb-chip-count" aria-hidden="true">
        {count}
      </b>
    </button>
  );
}
