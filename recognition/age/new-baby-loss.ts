import type { AgeMention } from './age-mention.ts';
import { DISTRESS, IN_PASSING } from './find-focal-child.ts';

/** What the weeks of a new baby lose where an older child's age is told too: the elder is who clings. Above `AS_LIKELY`. */
const NEW_BABY = 3;
const NEW_BABY_TO_MONTHS = 4;
const ELDER_FROM_MONTHS = 11;
/** What "the baby (7 months)" loses beside an elder, where nothing says that it is the baby. Above `AS_LIKELY`. */
const THE_BABY = 1.2;
const BABY_TO_MONTHS = 14;
const BESIDE_BABY_FROM_MONTHS = 16;
/** "My oldest is 3", "2.5 y/o big brother" weigh less than "she is 3", and tell of an elder all the same. */
const ELDER_TOLD = 7;

const BABY = /\b(?:newborn|baby|babies|bub|bubba|infant|lo)\b/i;
/** "so the baby (5 months) can have it", "her baby brother, who's". */
const THE_BABY_BEFORE =
  /\b(?:(?:the|a|our new|new) (?:baby|newborn|bub)|(?:his|her) baby (?:brother|sister))\b[^.!?;]{0,12}$/i;
/** "The baby isn't the trouble", "baby is the easy one". */
const EASY_BABY =
  /\b(?:baby|newborn|bub)(?:['’]s| is|)(?:n['’]t| not)? (?:actually |honestly |really )?(?:the (?:trouble|problem|issue|easy)|fine\b|easy\b|an angel|a dream|gaining|good as gold)/i;
const BEFORE_LENGTH = 32;
/** "Hates sharing with the baby", "jealous of the new baby": a title about the elder. */
const TITLE_BESIDE_BABY =
  /\b(?:since|with|of|from|to|at|by|before|after|and|about|hit\w*|hurt\w*|bit\w*|love\w*|hug\w*|kiss\w*|push\w*|hate\w*|ignor\w*|new|arrival of) (?:(?:the|a|his|her|our|my|new|second) )*(?:baby|newborn|bub)\b(?! (?:who|that|won['’]t|is|will|cr))/i;
const TITLE_OF_ELDER = /\b(?:oldest|eldest|toddler|preschooler|big (?:brother|sister|one|boy|girl))\b/i;
/** "12 days old", in the title: no "two weeks of tears". */
const AS_AGE = /old$|yo$|wo$|mo$/i;
/** "baby screams from 6", "LO won't be put down". */
const BABY_ACTS =
  /\b(?:baby|newborn|bub|lo)(?:['’]s| is)?(?: (?:\d+|[a-z]+) (?:months?|weeks?|mo)(?: old)?,? (?:and|who))?((?: (?!(?:and|so|but|when|while|because|who|then|he|she|i|we|me|him|her|on|if)\b)[\w’']+){0,4})/gi;

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
  if (mention.ageMonths >= BABY_TO_MONTHS) return 0;
  const title = text.slice(0, text.indexOf('\n'));
  const isInTitle = at !== null && at < title.length && AS_AGE.test(text.slice(mention.start, mention.end));
  const isNew = mention.ageMonths < NEW_BABY_TO_MONTHS;
  if (!hasElder(all, isNew ? ELDER_FROM_MONTHS : BESIDE_BABY_FROM_MONTHS)) return 0;
  const isBesideBaby = TITLE_BESIDE_BABY.test(title) || TITLE_OF_ELDER.test(title);
  if (isInTitle && !isBesideBaby) return 0;
  if (isBesideBaby) return isNew ? NEW_BABY : THE_BABY;
  if (isBabyMeant(text, title)) return 0;
  if (isNew) return NEW_BABY;
  return at !== null && THE_BABY_BEFORE.test(text.slice(Math.max(0, at - BEFORE_LENGTH), at)) ? THE_BABY : 0;
}

function hasElder(all: readonly AgeMention[], fromMonths: number): boolean {
  return all.some(({ ageMonths, weight }) => ageMonths >= fromMonths && weight >= ELDER_TOLD);
}

/** A title that names the baby, or a sentence in which it cries. */
function isBabyMeant(text: string, title: string): boolean {
  if (EASY_BABY.test(text)) return false;
  if (BABY.test(title)) return true;
  const plain = text.replace(IN_PASSING, '');
  return [...plain.matchAll(BABY_ACTS)].some((match) => DISTRESS.test(match[1] ?? ''));
}
