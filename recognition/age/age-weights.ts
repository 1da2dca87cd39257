/**
 * How surely a form tells the age of the thread's child: the order, gaps of `AS_LIKELY`, and what is above `LEAST_WEIGHT`. Set by reading the
 * misses on the labelled posts.
 */
export const WEIGHTS = {
  /** "my 2 year old", "DD (3)", "she is 18 months", "he's 2½". */
  told: 10,
  /** "she's 7 months now": surer than a title's "for a 1 year old". */
  toldNow: 11.5,
  /** "a 2 year old": a child's age, though whose is not said. */
  anyChild: 9,
  /** "first time away from her, 20 months." */
  aside: 4.2,
  /** "27 months and she climbs": a post or a line that opens so. */
  opening: 8.5,
  /** "22 months." as a sentence. */
  unowned: 7,
  /** "four and a bit": hardly anything but years. */
  fraction: 6,
  /** "I (15f)": a young writer. */
  self: 4.5,
  /** "at 18 months": now, or a milestone long past. */
  at: 4.2,
  /** "18 months" beside words that leave it open: enough in a title only. */
  loose: 3.5,
  /** "when I go back he'll be 10 months": enough where nothing else is told, since parents write in time. */
  willBe: 4.1,
  /** "my friend's 3 year old". */
  otherOwner: -7,
  /** "My sister's babe is five months", where the aunt asks: enough where nothing else is told. */
  charge: -5,
  /** Bare figure in brackets: enough at a title's end only. */
  bracketed: 3.5,
  sibling: -2,
  /** "there's a boy in his class, six": counts where nobody else's age is told, as in a teacher's post. */
  someChild: -4,
  /** "over a year", "around 3". */
  imprecise: -2,
} as const;

/** Ages below this weight are not certain enough to be shown, nor to make a child. */
export const LEAST_WEIGHT = 4;
/** Mentions this close in weight to the best are as likely. */
export const AS_LIKELY = 0.9;
