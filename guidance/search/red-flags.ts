import type { WarningSign } from '../../corpus/schema.ts';
import { isWarning, type SearchRow } from './rows.ts';
import type { ReadTerms } from './terms.ts';

/** Share of a query that a warning must answer to come first by a single word of it: "rash" alone, but not "nappy rash cream". */
const MIN_COVERAGE_FOR_ONE_WORD = 0.6;

/** Alerts that come first at any urgency: what they are about cannot be tried away. */
const GRAVE_ALERTS: readonly string[] = [
  'regression-or-lost-skills',
  'harms-animals-or-children',
  'urge-to-harm',
  'self-harm',
  'parent-overwhelmed',
];

/** Says whether a query, of which a row matched these terms, is a red flag that this row answers. */
export type IsRaised = (row: SearchRow, matched: ReadonlySet<string>, coverage: number) => boolean;

/**
 * Makes the test for red flags from the keywords of warning signs and cards: all words of one keyword are in the query.
 *
 * A keyword of one word raises a row only where the query says little else.
 */
export function makeRedFlags(rows: readonly SearchRow[], readTerms: ReadTerms): IsRaised {
  const phrases = new Map(
    rows.filter(isGrave).map(({ point }) => [point.id, point.keywords.map((keyword) => readTerms(keyword))]),
  );
  return ({ point }, matched, coverage) =>
    (phrases.get(point.id) ?? []).some((phrase) => {
      if (phrase.length === 0 || !phrase.every((term) => matched.has(term))) return false;
      return phrase.length > 1 || coverage >= MIN_COVERAGE_FOR_ONE_WORD;
    });
}

function isGrave(row: SearchRow): boolean {
  if (!isWarning(row)) return false;
  const { urgency, alerts } = row.point as WarningSign;
  return urgency === 'now' || urgency === 'today' || alerts.some((alert) => GRAVE_ALERTS.includes(alert));
}
