/** A stop of the age line: `fromMonths` inclusive, `toMonths` exclusive. */
export interface AgeStop {
  readonly fromMonths: number;
  readonly toMonths: number;
  /** The age that stands for the stop when it is picked, in months: its middle, or 8 years for the last. */
  readonly ageMonths: number;
  /** As it stands on the line. */
  readonly short: string;
  readonly unit: 'months' | 'years';
}

/** The stops of the age line. They only pick an age; points and bands apply by month. */
export const AGE_STOPS: readonly AgeStop[] = [
  { fromMonths: 0, toMonths: 6, ageMonths: 3, short: '0–6', unit: 'months' },
  { fromMonths: 6, toMonths: 12, ageMonths: 9, short: '6–12', unit: 'months' },
  { fromMonths: 12, toMonths: 18, ageMonths: 15, short: '12–18', unit: 'months' },
  { fromMonths: 18, toMonths: 24, ageMonths: 21, short: '18–24', unit: 'months' },
  { fromMonths: 24, toMonths: 36, ageMonths: 30, short: '2–3', unit: 'years' },
  { fromMonths: 36, toMonths: 72, ageMonths: 54, short: '3–5', unit: 'years' },
  { fromMonths: 72, toMonths: 217, ageMonths: 96, short: '6+', unit: 'years' },
];

/** The stop that an age belongs to; null for no age. */
export function stopOf(ageMonths: number | null): AgeStop | null {
  if (ageMonths === null) return null;
  return AGE_STOPS.find((stop) => stop.fromMonths <= ageMonths && ageMonths < stop.toMonths) ?? null;
}
