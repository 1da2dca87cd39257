import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Notes } from '../components/notes.ts';
import type { Passing } from '../components/Toast/Toast.tsx';
import { copyWords } from './copy-words.ts';
import type { ReaderCorpus } from './use-corpus.ts';
import type { PinContext, Pins } from './use-pins.ts';

interface Parts {
  readonly reader: ReaderCorpus;
  readonly pins: Pins;
  /** For whom a point is pinned from here. */
  readonly context: PinContext;
  readonly say: (passing: Passing) => void;
  readonly onOpenSource: (sourceId: string) => void;
}

/** Joins sources, pins and the clipboard into what the components of a surface need. */
export function useNotes({ reader, pins, context, say, onOpenSource }: Parts): Notes {
  const { ageMonths, situation, childId } = context;
  return useMemo(
    () => ({
      sources: reader.sources,
      pinnedIds: pins.ids,
      onOpenSource,
      onCopy: (words) =>
        void copyWords(words).then((isDone) => say({ words: i18n.t(isDone ? 'say.copied' : 'say.notCopied') })),
      onTogglePin: (pointId) => {
        const point = reader.corpus.points.find((row) => row.id === pointId);
        pins.toggle(pointId, point ? reader.inWords(point).headline : pointId, { ageMonths, situation, childId });
      },
    }),
    [reader, pins, ageMonths, situation, childId, say, onOpenSource],
  );
}
