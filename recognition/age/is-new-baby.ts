/** Beside an elder, so small a child is seldom the one that a text is about, in months. */
const NEW_BABY_TO_MONTHS = 4;

/** Tells whether a child is new: of weeks, not of months. */
export function isNewBaby(child: { readonly ageMonths: number } | undefined): boolean {
  return child !== undefined && child.ageMonths < NEW_BABY_TO_MONTHS;
}
