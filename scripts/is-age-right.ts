/** An age is right within a month below 2 years, within 3 above. */
const NARROW_BELOW_MONTHS = 24;
const NARROW_MONTHS = 1;
const WIDE_MONTHS = 3;

/** Tells whether an age that was read is that of the label. */
export function isAgeRight(readMonths: number, labelMonths: number): boolean {
  return Math.abs(readMonths - labelMonths) <= (labelMonths < NARROW_BELOW_MONTHS ? NARROW_MONTHS : WIDE_MONTHS);
}
