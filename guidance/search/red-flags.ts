import type { WarningSign } from '../../corpus/schema.ts';
import { WEAK_TERMS } from './coverage.ts';
import { isWarning, type SearchRow } from './rows.ts';
import type { ReadTerms } from './terms.ts';

/** Share of a query that a warning must answer to come first by a single word of it: "rash" alone, but not "nappy rash cream". */
const MIN_COVERAGE_FOR_ONE_WORD = 0.75;

/** Alerts that come first at any urgency: what they are about cannot be tried away. */
const GRAVE_ALERTS: readonly string[] = [
  'regression-or-lost-skills',
  'harms-animals-or-children',
  'urge-to-harm',
  'self-harm',
  'parent-overwhelmed',
];

/** Says whether a query with these terms, in its order, is a red flag that the row answers; `coverage` is the row's, 0 to 1. */
export type IsRaised = (row: SearchRow, terms: readonly string[], coverage: number) => boolean;

/**
 * Makes the test for red flags from the keywords of warning signs and cards: all words of one keyword are in the query.
 *
 * A keyword of one word raises a row only where the query says little else. One with a single telling word, "hit my son",
 * raises it where its words follow each other: "hit his toy" and "throws toys at baby" stay quiet.
 */
export function makeRedFlags(rows: readonly SearchRow[], readTerms: ReadTerms): IsRaised {
  const phrases = new Map(
    rows
      .filter(isGrave)
      .map(({ point }) => [point.id, point.keywords.map((keyword) => readTerms(keyword).map(({ term }) => term))]),
  );
  return ({ point }, terms, coverage) =>
    (phrases.get(point.id) ?? []).some((phrase) => {
      const telling = phrase.filter((term) => !WEAK_TERMS.has(term));
      if (telling.length === 0 || !telling.every((term) => terms.includes(term))) return false;
      if (telling.length > 1 || telling.some(isPhrase) || coverage >= MIN_COVERAGE_FOR_ONE_WORD) return true;
      return phrase.length > 1 && ` ${terms.join(' ')} `.includes(` ${phrase.join(' ')} `);
    });
}

/** A synonym of several words, such as "cant cope", tells as much as two words do. */
function isPhrase(term: string): boolean {
  return term.includes('_');
}

function isGrave(row: SearchRow): boolean {
  if (!isWarning(row)) return false;
  const { urgency, alerts } = row.point as WarningSign;
  return urgency === 'now' || urgency === 'today' || alerts.some((alert) => GRAVE_ALERTS.includes(alert));
}
