import type { ThreadOnPage } from '../../reading/types.ts';
import type { TopicMatch } from '../../recognition/types.ts';

/** A thread that the companion recognised, as it lies in the page. */
export interface RecognisedThread {
  readonly page: ThreadOnPage;
  readonly topics: readonly TopicMatch[];
  readonly url: string;
  /** Grows with each reading of the page. */
  readonly revision: number;
}

/** What the panel needs of the companion's page state (`companion/page-state.ts`): what is recognised now, and word of a change. */
export interface PanelPage {
  /** Null = nothing recognised: no chip. */
  readonly current: RecognisedThread | null;
  /** @returns a function that ends the watch. */
  subscribe(listener: () => void): () => void;
}
