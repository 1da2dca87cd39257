/** Oldest age that is read: the end of the corpus's ages. */
export const MAX_AGE_MONTHS = 216;

/** A child's age somewhere in a text. */
export interface AgeMention {
  /** 0 to 216, not rounded. */
  readonly ageMonths: number;
  readonly start: number;
  readonly end: number;
  /** How surely this is the age, today, of the child whom the text is about: 0 to about 14; see `findAgeMentions`. */
  readonly weight: number;
  /** True where only a month's name dates it and today is not known. */
  readonly isEstimate: boolean;
  /** Of the child whose age it is, where the words right before say so. */
  readonly gender: 'girl' | 'boy' | null;
  /** True for the first of two children named in one breath: "my 2 and 4 year olds". */
  readonly pairedWithNext: boolean;
  /** True for a brother, a cousin, "my other one": seldom the child that the text is about; see `isBeside`. */
  readonly isBeside: boolean;
}
