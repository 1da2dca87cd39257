import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { toQuestion } from '../../guidance/ask.ts';
import { chooseGuidance } from '../../guidance/choose-guidance.ts';
import type { Guidance } from '../../guidance/types.ts';
import type { Recognition } from '../../recognition/types.ts';
import { monthOf } from '../today.ts';
import type { ReaderCorpus } from '../use-corpus.ts';
import type { RecognisedThread } from './panel-page.ts';
import type { PanelTools } from './panel-tools.ts';
import { type PartRead, partRead } from './part-read.ts';

/** What the reader put right in the panel: null = as it was read. */
export interface Corrections {
  readonly ageMonths: number | null;
  readonly situation: string | null;
}

/** What the panel shows for a thread. */
export interface PanelGuidance {
  readonly recognition: Recognition;
  readonly guidance: Guidance;
  readonly partRead: PartRead | null;
  /** The age that the notes are for: corrected, or read, or null. */
  readonly ageMonths: number | null;
  /** The situation that the notes are for, likeliest first read, or corrected. */
  readonly situation: string | null;
}

/** What was recognised, and in how much of the thread. */
type Known = Pick<PanelGuidance, 'recognition' | 'partRead'>;

/** Recognises the rest of a thread and chooses what to say; null without a thread. Done again only when the thread or a correction changes. */
export function useGuidance(
  thread: RecognisedThread | null,
  corrections: Corrections,
  reader: ReaderCorpus,
  tools: PanelTools,
): PanelGuidance | null {
  const known = useRecognition(thread, tools);
  return useMemo(() => {
    if (known === null) return null;
    const { recognition } = known;
    const read = toQuestion(recognition);
    const ageMonths = corrections.ageMonths ?? read.ageMonths;
    const picked = corrections.situation === null ? {} : { situations: [corrections.situation], doubtful: [] };
    const guidance = reader.inWords(chooseGuidance(reader.corpus, { ...read, ...picked, ageMonths }));
    const situation = corrections.situation ?? guidance.situations[0] ?? null;
    return { recognition, guidance, partRead: known.partRead, ageMonths, situation };
  }, [known, corrections, reader]);
}

/** What is recognised in a thread; null until that is known. When the same thread has grown, what was known of it stays until the new is known. */
function useRecognition(thread: RecognisedThread | null, tools: PanelTools): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useLayoutEffect(() => {
    // Between two threads of a single-page site there is a moment without any (`companion/create-looker.ts`).
    if (thread === null) return setKnown(null);
    const { page, topics } = thread;
    return tools.recogniseDetails(page.thread, topics, monthOf(new Date()), (details) =>
      setKnown({ recognition: { topics, ...details }, partRead: partRead(page.thread) }),
    );
  }, [thread, tools]);
  return thread && known;
}
