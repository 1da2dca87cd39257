import { z } from 'zod';
import { isWarning } from '../../guidance/search/rows.ts';
import type { Search } from '../../guidance/search.ts';

const labelledSchema = z.strictObject({ id: z.string(), query: z.string(), red: z.array(z.string()) });

/** What a parent may type, and the warning signs and cards that answer it first; none for what is no red flag. */
export type LabelledQuery = z.infer<typeof labelledSchema>;

/** How a search treats labelled queries. */
export interface RedFlagMeasures {
  readonly queries: number;
  /** Share of red flags at which a warning comes first, any and a right one. */
  readonly warningFirst: number;
  readonly rightWarningFirst: number;
  /** Red flags that give no hit at all. */
  readonly empty: number;
  /** Share of the other queries at which a warning comes first. */
  readonly falseAlarms: number;
}

/** Reads labelled queries, one JSON object a line. */
export function readLabelledQueries(lines: string): readonly LabelledQuery[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)));
}

/** Measures how surely warnings come first, and only then. */
export function measureRedFlags(search: Search, queries: readonly LabelledQuery[]): RedFlagMeasures {
  const results = queries.map(({ query, red }) => ({ red, hits: search(query) }));
  const flags = results.filter(({ red }) => red.length > 0);
  const others = results.filter(({ red }) => red.length === 0);
  const isFirst = ({ hits: [first] }: (typeof results)[number]) => first !== undefined && isWarning(first);
  const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);
  return {
    queries: queries.length,
    warningFirst: share(flags.filter(isFirst).length, flags.length),
    rightWarningFirst: share(
      flags.filter(({ red, hits: [first] }) => red.includes(first?.point.id ?? '')).length,
      flags.length,
    ),
    empty: flags.filter(({ hits }) => hits.length === 0).length,
    falseAlarms: share(others.filter(isFirst).length, others.length),
  };
}
