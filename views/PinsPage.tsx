import { i18n } from '#i18n';
import { EmptyState } from '../components/EmptyState/EmptyState.tsx';
import { LoadingState } from '../components/LoadingState/LoadingState.tsx';
import { PinList } from '../components/PinList/PinList.tsx';
import { showPins } from './show-pins.ts';
import { dayOf } from './today.ts';
import type { ReaderCorpus } from './use-corpus.ts';
import type { Pins } from './use-pins.ts';

interface Props {
  readonly pins: Pins;
  readonly reader: ReaderCorpus;
}

/** The pins, with what can be done to each; the same list in the popup and beside a page. */
export function PinsPage({ pins, reader }: Props) {
  if (pins.list === null) return <LoadingState />;
  if (pins.list.length === 0) {
    return <EmptyState title={i18n.t('pins.emptyTitle')}>{i18n.t('pins.emptyWhat')}</EmptyState>;
  }
  const shown = reader.inWords(showPins(pins.list, reader.corpus));
  const headlineOf = (pointId: string) => shown.find((pinned) => pinned.pointId === pointId)?.headline ?? pointId;
  return (
    <PinList
      pins={shown}
      today={dayOf(new Date())}
      onMove={pins.move}
      onNote={pins.note}
      onTick={pins.tick}
      onUnpin={(pointId) => pins.unpin(pointId, headlineOf(pointId))}
    />
  );
}
