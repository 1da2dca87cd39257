/** A pin with the words to show for it. */
export interface Pinned {
  readonly pointId: string;
  readonly headline: string;
  readonly text: string;
  /** "Drop-off, around 16 months"; '' where neither is known. */
  readonly where: string;
  /** Id of the child it is for; null = not said. */
  readonly childId: string | null;
  /** The parent's own words; '' = none. */
  readonly note: string;
  /** Days on which it was tried, `YYYY-MM-DD`, oldest first. */
  readonly triedOn: readonly string[];
}
