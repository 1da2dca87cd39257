/** What is hidden without a style sheet. */
export const HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"]';
/** Quotes of any engine (a spoiler of Stack Exchange is none), what is hidden, and what only screen readers are told. */
const ALWAYS = `blockquote:not(.spoiler),${HIDDEN},.sr-only,.visually-hidden,.screen-reader-text`;

/** Elements that a walk leaves out. */
export type Skip = Pick<ReadonlySet<Node>, 'has'>;

/** Leaves nothing out. */
export const SKIP_NOTHING: Skip = new Set<Node>();

/**
 * The elements in a body whose words are not the author's own: one query is cheaper than asking each element.
 * @param remove - the engine's own selector list.
 */
export function skipSet(body: Element, remove?: string): Skip {
  if (!body.firstElementChild) return SKIP_NOTHING;
  return new Set<Node>(body.querySelectorAll(remove ? `${ALWAYS},${remove}` : ALWAYS));
}

/** Leaves out what either leaves out. */
export function skipBoth(one: Skip, other: Skip): Skip {
  return { has: (node) => one.has(node) || other.has(node) };
}
