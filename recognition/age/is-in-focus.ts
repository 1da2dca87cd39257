/** "it's the 2 year old", "this is about our 4yo": the words right before a child's age. */
const FOCUS_BEFORE =
  /\b(?:it(?:['’]s| is| was)|about|worried for|problem is|issue is) (?:(?:really|just|only|mostly|always) )?(?:the|my|our|with the|with my|with our) (?:\w+ )?$/i;
/** "the boy being the post", "is the one I'm writing about", "is where I need help". */
const STATED =
  /(?:\b(?:is|being)|['’]s) (?:the (?:one (?:i(?:['’]m| am|['’]ve| have)|this|that|who)|post|problem|issue|trouble|subject|question)|who (?:i|this)|what (?:i|this)|where i)\b|\bit(?:['’]s| is) (?:the|my|our) (?:[\w-]+ ){1,2}i(?:['’]m| am)\b|\b(?:writing|posting|asking|worried|worry|here|post is|question is|this is|it['’]s) (?:\w+ )?about (?:the|my|our)\b/i;

/**
 * Tells whether the writer says that this is the child meant: "it's the 2 year old who cries".
 *
 * @param before - the words before the child's age, from the sentence's start.
 */
export function isInFocus(before: string): boolean {
  return FOCUS_BEFORE.test(before);
}

/** Tells whether a sentence says of a child that it is the one the post is about: "the boy being the post". */
export function saysWhoIsMeant(sentence: string): boolean {
  return STATED.test(sentence);
}
