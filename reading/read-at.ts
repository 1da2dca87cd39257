import type { Budget } from './budget.ts';
import { readBlockText } from './read-block-text.ts';
import { SKIP_NOTHING } from './skip-set.ts';

/** Names and numbers are short; what is longer is cut. */
const MAX_CHARACTERS = 300;

/** A short value at an element: the attribute if one is named, else its words; null where there is none. */
export function readAt(element: Element | null, attribute: string | undefined, budget: Budget): string | null {
  if (!element) return null;
  const value = attribute ? element.getAttribute(attribute) : readBlockText(element, SKIP_NOTHING, budget);
  return value?.trim().slice(0, MAX_CHARACTERS) || null;
}
