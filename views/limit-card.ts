import type { CareCard } from '../corpus/schema.ts';

/** The card behind "I'm at my limit": the one for an overwhelmed parent. Null where the corpus has no card. */
export function limitCard(cards: readonly CareCard[]): CareCard | null {
  return cards.find((card) => card.alerts.includes('parent-overwhelmed')) ?? cards[0] ?? null;
}
