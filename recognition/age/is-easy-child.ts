import { DISTRESS } from './distress.ts';

/** Longest stretch after an age that belongs to it, in characters. */
const SENTENCE_LENGTH = 120;
/** "skips in", "never did this", "was easy": told of the other child, whom the one that is meant is held against. */
const EASY =
  /^[\w ]{1,12}\)?[,:;]? (?:fine|grand|happy|easy|no (?:bother|problem|trouble))\b|\b(?:(?:is|was|been|are|were|does|s) (?:\w+ )?(?:fine|easy|great|grand|an angel|a (?:dream|breeze|doddle|delight)|no (?:bother|problem|trouble))|lov(?:es|ed) (?:it|school|nursery|daycare|preschool|creche|kinder|going)|skip(?:s|ped)|trot(?:s|ted)|run(?:s)? (?:in|off)|walk(?:s|ed) (?:straight |right )?in|never (?:did|had|was|cried|minded|looked)|no (?:bother|problem|issues?|trouble)|couldn['’]?t care less|breez\w+|sleeps (?:well|through|fine)|like (?:an angel|a dream|a lamb|a log|clockwork))\b/i;

/**
 * Tells whether the words after an age, to the clause's end, say of the child that all is well: "my 6yo skips in".
 *
 * @param text - title and opening post.
 * @param at - where the age stands in it; null = elsewhere, which tells nothing.
 */
export function isEasyChild(text: string, at: number | null): boolean {
  if (at === null) return false;
  const rest = text.slice(at, at + SENTENCE_LENGTH);
  const to = rest.search(/[.!?;](?:\s|$)|\n|\(|, (?:we|i)\b|\b(?:but|while|whereas|and (?:it|my|our|an?|the|then))\b/);
  const clause = to < 0 ? rest : rest.slice(0, to);
  return EASY.test(clause) && !DISTRESS.test(clause);
}
