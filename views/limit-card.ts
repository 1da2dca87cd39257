import type { CareCard } from '../corpus/schema.ts';

/** Alerts about the parent; the others are about the child. */
const PARENT_ALERTS: readonly string[] = ['parent-overwhelmed', 'urge-to-harm', 'self-harm'];

/** The card behind "I'm at my limit": the one for an overwhelmed parent. Null where the corpus has no card. */
export function limitCard(cards: readonly CareCard[]): CareCard | null {
  return cards.find((card) => card.alerts.includes('parent-overwhelmed')) ?? cards[0] ?? null;
}

/** Whether a card is for the parent ("First, you"): then the notes wait until the parent is ready. */
export function isForParent(card: CareCard | null): boolean {
  return card?.alerts.some((alert) => PARENT_ALERTS.includes(alert)) ?? false;
}
