import type { Thread } from '../reading/types.ts';

/** A child, a parent, an age, or simply somebody: in a short post a child is often no more than "she". */
const CHILD =
  /\b(?:s?he|child|kid|son|daughter|bab(?:y|ies)|toddler|infant|newborn|lo|d[sd]|bub|h(?:er|im)|boy|girl|twins?|niece|nephew|grand\w+|mum|mom|mam|mum?my|mommy|mama|dad|daddy|nursery|day ?care|preschool|kind[ey]\w*|creche|reception|peg|gr(?:an|ade)|\d+[- ]?(?:mos?|m|mths?|months?|weeks?|wks?|yo|y|yrs?|years?))(?:\b|\d)/i;
/** Distress, closeness, comfort or parting: some word of it stands in every thread that we want. */
const SCENE =
  /\b(?:cr(?:y|ie)|scream|sob|wail|bawl|howl|shriek|screech|yell|shout|weep|wept|whimper|whin|tear|tantrum|meltdown|melt|hyster|inconsol|upset|flood|door|stair|arms|gate|grip|grab|wrap|boneless|moan|roar|look at|distress|panic|separat|cling|clung|velcro|koala|limpet|barnacle|shadow|despair|on me\b|put (?:him|her)|lap\b|attach|glued|hug|cuddl|comfort|consol|sooth|snuggl|kiss|hold|held|carry|carried|push|shov|arch|stiff|rigid|alone|away|leav|left|without me|drop|goodbye|bye|prefer|only wants?|refus|reject|won.?t|hides?|hit|bites?|touch|peel|pick(?:s|ed|ing)? (?:him |her |them )?up|fists?\b|neck\b|in bits|heels?\b|settl|needed me|needs me|worried|blood|hurt|fell|wake|woke|stuck to|inseparable|anxi|sad\b|window|snot|sniff|murder|end of the world|(?:to|turn) go\b|c[ao]mes? back|came back|stand(?:s|ing)? up|sleepover|no mam|mam(?:a|m?y) (?:no|went)|child ?care|under (?:my|the)\b|behind (?:it|the)\b|squeez)/i;
/** Longest part of a post that is looked at, in characters. */
const MAX_TEXT = 8_000;

/**
 * Whether a thread may be on topic: cheap, and wrong only on the generous side, so that the recogniser need not be in every page.
 *
 * Looks at title and opening post, or the first post where none opens the thread.
 */
export function mayBeOnTopic({ title, posts }: Thread): boolean {
  const opening = posts.find(({ isOpeningPost }) => isOpeningPost) ?? posts[0];
  const text = `${title}\n${(opening?.text ?? '').slice(0, MAX_TEXT)}`.replace(UNSEEN, '');
  return CHILD.test(text) && SCENE.test(text);
}

/** Zero-width and direction characters, which would split a word. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
