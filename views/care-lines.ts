import type { CareCard, Country, SupportLine } from '../corpus/schema.ts';

/** Most lines beside a card: a parent at their limit should not have to choose. */
const MAX_LINES = 4;

/**
 * Chooses the lines to call beside a card.
 *
 * @param card - its `needs` decide; null gives the lines for an emergency and for a parent who cannot cope.
 * @returns Emergency first, then in the order of the needs; each line once; at most four.
 */
export function careLines(card: CareCard | null, country: Country): readonly SupportLine[] {
  const needs: readonly string[] =
    card && card.needs.length > 0 ? card.needs : ['emergency', 'overwhelmed', 'perinatal'];
  const inOrder = ['emergency', ...needs].flatMap((need) =>
    country.lines.filter((line) => line.needs.some((id) => id === need)),
  );
  return [...new Set(inOrder)].slice(0, MAX_LINES);
}
