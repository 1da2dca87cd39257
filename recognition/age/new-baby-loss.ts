import type { AgeMention } from './age-mention.ts';
import { DISTRESS } from './find-focal-child.ts';
import { sentenceAfter } from './sentence-before.ts';

/** What the weeks of a new baby lose where an older child's age is told too: the elder is who clings. Above `AS_LIKELY`. */
const NEW_BABY = 3;
const NEW_BABY_TO_MONTHS = 4;
const ELDER_FROM_MONTHS = 11;
/** What "the baby (7 months)" loses beside an elder. Above `AS_LIKELY`. */
const THE_BABY = 1.2;
const BABY_TO_MONTHS = 14;
const BESIDE_BABY_FROM_MONTHS = 16;
/** "so the baby (5 months) can have it", "her baby brother, who's". */
const THE_BABY_BEFORE = /\b(?:(?:the|a|new) (?:baby|newborn|bub)|(?:his|her) baby (?:brother|sister))\b[^.!?;]{0,12}$/i;
/** A title about the elder: "New baby is six days old and my oldest won't let me go". */
const OF_ELDER = /\b(?:oldest|eldest|toddler|big|older|new)\b/i;
/** "Baby screams from 5 till 9". */
const BABY_CRIES = /(?:^|[.!?\n] ?)(?:(?:the|my|our) )?(?:baby|newborn|lo) (?:\w+ )?(?:cries|screams|won['’]t)\b/i;
/** "My oldest is 3", "2.5 y/o big brother" weigh less than "she is 3", and tell of an elder all the same. */
const ELDER_TOLD = 7;
/** Longest stretch before an age that is read for whose it is, in characters. */
const BEFORE_LENGTH = 32;
/** … and from it on, for how the child is. */
const SENTENCE_LENGTH = 160;

/**
 * Tells what an age loses as that of a baby in passing, in a post about an elder child: "the baby is 6 weeks" beside "she's 3".
 *
 * @param mention - its age and words.
 * @param all - the ages told.
 * @param text - title, a line break, and the opening post.
 * @param at - where the mention stands in it; null = elsewhere.
 * @returns 0 where the baby is the one that is meant, or no elder is told.
 */
export function newBabyLoss(mention: AgeMention, all: readonly AgeMention[], text: string, at: number | null): number {
  const hasElder = (fromMonths: number): boolean =>
    all.some(({ ageMonths, weight }) => ageMonths >= fromMonths && weight >= ELDER_TOLD);
  if (isTitleOfBaby(mention, text, at) || BABY_CRIES.test(text)) return 0;
  if (mention.ageMonths < NEW_BABY_TO_MONTHS) return hasElder(ELDER_FROM_MONTHS) ? NEW_BABY : 0;
  if (mention.ageMonths >= BABY_TO_MONTHS || at === null || !hasElder(BESIDE_BABY_FROM_MONTHS)) return 0;
  if (!THE_BABY_BEFORE.test(text.slice(Math.max(0, at - BEFORE_LENGTH), at))) return 0;
  return DISTRESS.test(sentenceAfter(text, at, SENTENCE_LENGTH)) ? 0 : THE_BABY;
}

/** "10 days old and won't be put down", as title. */
function isTitleOfBaby({ start, end }: AgeMention, text: string, at: number | null): boolean {
  const title = text.slice(0, text.indexOf('\n'));
  return at !== null && at < title.length && /(?:old|[ymw]o)$/i.test(title.slice(start, end)) && !OF_ELDER.test(title);
}
