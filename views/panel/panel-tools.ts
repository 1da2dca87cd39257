import type { Thread, ThreadOnPage } from '../../reading/types.ts';
import type { Evidence, Recognition, TopicMatch } from '../../recognition/types.ts';
import type { Month } from '../today.ts';

/** What the panel borrows from reading and recognition: handed in, so that the view itself stays free of both. */
export interface PanelTools {
  /** `recognition/recognise-details.ts`, in slices. @returns a function that gives it up before `onDone` is called. */
  readonly recogniseDetails: (
    thread: Thread,
    topics: readonly TopicMatch[],
    today: Month,
    onDone: (details: Omit<Recognition, 'topics'>) => void,
  ) => () => void;
  /** `reading/find-words.ts`: null where the words are no longer there, and for the title. */
  readonly findWords: (page: ThreadOnPage, evidence: Evidence) => Range | null;
}
