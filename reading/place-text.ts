import { type Budget, MAX_POST_CHARACTERS } from './budget.ts';
import { INVISIBLE } from './read-block-text.ts';
import type { Skip } from './skip-set.ts';
import { walkText } from './walk-text.ts';

/** A run of characters that stand together in one text node: `length` of them from `at` in the text, from `from` in the node. */
export interface Place {
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/**
 * The same text as `readBlockText` gives, with the place in the page of every run of it.
 *
 * Slower, so that reading need not pay for it: only for the few posts whose words are shown.
 */
export function placeText(root: Element, skip: Skip, budget: Budget): { text: string; places: Place[] } {
  const places: Place[] = [];
  let text = '';
  let gap = '';
  walkText(
    root,
    skip,
    budget,
    (node) => {
      const { data } = node;
      // Runs of visible characters; what lies between two runs is a gap only if there is a blank among it.
      for (const match of data.matchAll(VISIBLE_RUN)) {
        if (hasBlank(match[1] ?? '')) gap ||= ' ';
        const run = match[2] ?? '';
        if (run) {
          if (text) text += gap;
          gap = '';
          places.push({ at: text.length, length: run.length, node, from: match.index + (match[1]?.length ?? 0) });
          text += run;
        }
        if (text.length >= MAX_POST_CHARACTERS) return false;
      }
      return true;
    },
    () => {
      gap = '\n';
    },
  );
  return { text: text.slice(0, MAX_POST_CHARACTERS), places };
}

/** What cannot be seen or is blank, then what can be seen; see INVISIBLE. */
const UNSEEN = `\\s${INVISIBLE.source.slice(1, -1)}`;
const VISIBLE_RUN = new RegExp(`([${UNSEEN}]*)([^${UNSEEN}]*)`, 'g');

function hasBlank(between: string): boolean {
  return /\s/.test(between.replace(INVISIBLE, ''));
}
