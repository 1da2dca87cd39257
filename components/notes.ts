import type { Source } from '../corpus/schema.ts';

/** Finds a source by its id; undefined where there is none. */
export type SourcesById = Pick<ReadonlyMap<string, Source>, 'get'>;

/** What every claim on a surface needs: its sources, what is pinned, and what happens when something is pressed. */
export interface Notes {
  readonly sources: SourcesById;
  /** Ids of pinned points. */
  readonly pinnedIds: ReadonlySet<string>;
  /** Pins or unpins the point of that id. */
  readonly onTogglePin: (pointId: string) => void;
  /** Copies words to say. */
  readonly onCopy: (words: string) => void;
  /** Shows the source of that id where the surface lists its sources. */
  readonly onOpenSource: (sourceId: string) => void;
}
