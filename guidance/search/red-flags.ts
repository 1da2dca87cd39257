import type { WarningSign } from '../../corpus/schema.ts';
import type { AlertId } from '../../corpus/vocabulary.ts';
import { WEAK_TERMS } from './coverage.ts';
import { isWarning, type SearchRow } from './rows.ts';
import type { ReadTerms } from './terms.ts';

/** Share of a query that a warning must answer to come first by a single word of it: "rash" alone, but not "nappy rash cream". */
const MIN_COVERAGE_FOR_ONE_WORD = 0.75;

/** Alerts that come first at any urgency: what they are about cannot be tried away. */
const GRAVE_ALERTS: readonly AlertId[] = [
  'regression-or-lost-skills',
  'harms-animals-or-children',
  'urge-to-harm',
  'self-harm',
  'parent-overwhelmed',
];

/** "Going to hurt him" is not told by "won't go to school, tummy hurts". */
const EMPTY_VERBS: ReadonlySet<string> = new Set(['go', 'get', 'on']);

/** What is asked of a row: terms of the query, in its order; alerts read in it; the row's coverage of it, 0 to 1. */
export interface AskedOfRow {
  readonly terms: readonly string[];
  readonly alerts: readonly AlertId[];
  readonly coverage: number;
}

/** How surely a query is a red flag that a row answers; what has more comes first. */
const BY_KEYWORD = 3;
/** A card is written for the alert itself. */
const CARD_BY_ALERT = 2;
const SIGN_BY_ALERT = 1;

/** Says how surely a query is a red flag that the row answers: above 0, or 0 where it is none. */
export type RedFlagIn = (row: SearchRow, asked: AskedOfRow) => number;

/**
 * Makes the test for red flags from the keywords of warning signs and cards: all telling words of one keyword are in the query, in its order.
 *
 * A keyword of one word raises a row only where the query says little else. One with a single telling word, "hit my son",
 * raises it where its words follow each other: "hit his toy" and "throws toys at baby" stay quiet. Besides, the alerts
 * that recognition reads raise the warnings for them: people tell such things in many more words than keywords foresee.
 */
export function makeRedFlags(rows: readonly SearchRow[], readTerms: ReadTerms): RedFlagIn {
  const phrases = new Map(
    rows
      .filter(isGrave)
      .map(({ point }) => [point.id, point.keywords.map((keyword) => readKeyword(keyword, readTerms))]),
  );
  const hasKeyword = ({ point }: SearchRow, { terms, coverage }: AskedOfRow) =>
    (phrases.get(point.id) ?? []).some(({ phrase, isOneWord }) => {
      const telling = phrase.filter((term) => !WEAK_TERMS.has(term) && !EMPTY_VERBS.has(term));
      if (telling.length === 0 || !areInOrder(telling, terms)) return false;
      if (telling.length > 1 || telling.some(isPhrase) || (isOneWord && coverage >= MIN_COVERAGE_FOR_ONE_WORD))
        return true;
      return phrase.length > 1 && ` ${terms.join(' ')} `.includes(` ${phrase.join(' ')} `);
    });
  return (row, asked) => (hasKeyword(row, asked) ? BY_KEYWORD : sureByAlert(row, asked.alerts));
}

function sureByAlert(row: SearchRow, alerts: readonly AlertId[]): number {
  if (!isWarning(row) || !graveAlertsOf(row).some((alert) => alerts.includes(alert))) return 0;
  return row.kind === 'card' ? CARD_BY_ALERT : SIGN_BY_ALERT;
}

function graveAlertsOf({ point }: SearchRow): readonly AlertId[] {
  return (point as WarningSign).alerts.filter((alert) => GRAVE_ALERTS.includes(alert));
}

/** What is left of "smacked her" is "hit", which children do: one word is enough only where the keyword is one word. */
function readKeyword(
  keyword: string,
  readTerms: ReadTerms,
): { readonly phrase: string[]; readonly isOneWord: boolean } {
  return { phrase: readTerms(keyword).map(({ term }) => term), isOneWord: !keyword.includes(' ') };
}

/** "Scared of the babysitter" is one thing, "new sitter, she panics" another: the words come in the keyword's order. */
function areInOrder(telling: readonly string[], terms: readonly string[]): boolean {
  let from = 0;
  return telling.every((term) => {
    const place = terms.indexOf(term, from);
    from = place + 1;
    return place !== -1;
  });
}

/** A synonym of several words, such as "cant cope", tells as much as two words do. */
function isPhrase(term: string): boolean {
  return term.includes('_');
}

function isGrave(row: SearchRow): boolean {
  if (!isWarning(row)) return false;
  const { urgency } = row.point as WarningSign;
  return urgency === 'now' || urgency === 'today' || graveAlertsOf(row).length > 0;
}
