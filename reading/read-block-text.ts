import { type Budget, MAX_POST_CHARACTERS } from './budget.ts';
import type { Skip } from './skip-set.ts';
import { walkText } from './walk-text.ts';

/** Characters that cannot be seen: soft hyphen, zero-width, bidirectional controls and their like. Go before blanks: U+FEFF is both. */
export const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * The words under an element as a person sees them: blocks end in "\n", runs of blanks are one blank, trimmed.
 *
 * Typographic quotes stay. At most MAX_POST_CHARACTERS; a longer text is cut and the budget says so. `place-text.ts` counts the same way.
 * @param skip - elements left out, see `walkText`.
 */
export function readBlockText(root: Element, skip: Skip, budget: Budget): string {
  const limit = Math.min(MAX_POST_CHARACTERS, budget.characters);
  let text = '';
  let gap = '';
  walkText(
    root,
    skip,
    budget,
    (node) => {
      // Twice the room: enough to fill it, however many blanks there are in prose, and never all of a 5 MB node.
      const words = tidy(node.data.slice(0, (limit - text.length) * 2));
      if (words.startsWith(' ')) gap ||= ' ';
      const kept = words.trim();
      if (kept) {
        text += (text && gap) + kept;
        gap = words.endsWith(' ') ? ' ' : '';
      }
      return text.length < limit;
    },
    () => {
      gap = '\n';
    },
  );
  if (text.length >= limit) {
    text = text.slice(0, limit);
    budget.isCut = true;
  }
  budget.characters -= text.length;
  return text;
}

function tidy(data: string): string {
  return data.replace(INVISIBLE, '').replace(/\s+/g, ' ');
}
