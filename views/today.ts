/** A month of the calendar; `month` is 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The month of a moment, in the reader's own calendar. */
export function monthOf(now: Date): Month {
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}

/** The day of a moment in the reader's own calendar, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
