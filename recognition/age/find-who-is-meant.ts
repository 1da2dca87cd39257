import { DISTRESS } from './find-focal-child.ts';
import { findStatement } from './is-in-focus.ts';

/** A child's place among its brothers and sisters, as parents name it. "My second" may be the middle one or the last. */
export type Rank = 'first' | 'second' | 'middle' | 'last';

/** Whom the writer names as the one that the post is about. */
export interface Meant {
  /** Where the words stand that say so. */
  readonly at: number;
  /** True where it is said in so many words: "the one I'm writing about". */
  readonly isStated: boolean;
  readonly gender: 'girl' | 'boy' | null;
  readonly rank: Rank | null;
}

const RANKS: readonly (readonly [Rank, string])[] = [
  [
    'first',
    'eldest|oldest|elder|first(?:-?born)?(?= (?:is|was|one|child|kid|boy|girl|baby|son|daughter|two|had|never|slept|who)|[.,:]|$)|(?:older|big|bigger|biggest) one',
  ],
  [
    'middle',
    'middle(?: one| child| boy| girl| son| daughter| kid)?|fourth|fifth|sixth|second from the end|second (?:youngest|last)',
  ],
  [
    'second',
    'second(?= (?:is|was|one|child|kid|boy|girl|baby|son|daughter|had|has)|[.,:]|$)|third(?= (?:is|was|one|child|kid|boy|girl|baby|son|daughter|had|has)|[.,:]|$)|(?:kid|baby|child|number) ?(?:#|no.? ?|number )?(?:2|two|3|three)',
  ],
  ['last', 'youngest|littlest|last (?:one|baby|born)|my last|little one|small one|tail[- ]ender|(?:our|the) surprise'],
];
const RANK = new RegExp(RANKS.map(([name, words]) => `(?<${name}>\\b(?:${words})\\b)`).join('|'), 'gi');
/** Trouble beyond distress, told of a child that has no age. */
const TROUBLE =
  /\b(?:stopped (?:going|sleeping|eating|talking)|gets? lost|stuck to|oh boy|nothing like|extreme|the crier|can['’]t|losing sleep|the worry|panic\w*|struggl\w*|desperate|different)\b/i;
const GIRL = /\b(?:girl|daughter|lass|sister|her)\b/i;
const BOY = /\b(?:boy|son|lad|brother|him)\b/i;
/** "With my first …", "unlike the eldest": held against the one that is meant. */
const BESIDE = /\bfirst\b|\b(?:with|unlike|than|like|as|for|from|after|until) (?:my|our|the|his|her)\b/i;
/** Sentences after the one that names a child that may still tell of its trouble. */
const NEXT_SENTENCES = 1;
/** Longest stretch before an age that is read for the child's place, in characters. */
const RANK_LENGTH = 64;
/** "My first was so easy. She's 4 now": of the one before. */
const GOES_ON = /^s?he(?:['’]s| is) (?:(?:now|only|just|almost|nearly) )*$/i;
/** Where the child is the sentence's subject: "My middle boy …", "The youngest …". */
const SUBJECT_LENGTH = 16;

/**
 * Finds whom the writer names as the one that the post is about: in so many words ("it's the boy I'm writing about"), or by
 * telling trouble of "my middle one", whose age is not told there.
 *
 * @param text - title, a line break, and the opening post.
 */
export function findWhoIsMeant(text: string): Meant | null {
  const sentences = toSentences(text);
  for (const { words, at } of sentences) {
    const stated = findStatement(words);
    if (stated === null) continue;
    const gender = genderOf(stated.words) ?? genderOf(words.slice(Math.max(0, stated.at - SUBJECT_LENGTH), stated.at));
    return { at: at + stated.at, isStated: true, gender: gender ?? genderOf(words), rank: rankIn(words) };
  }
  for (const [index, { words, at }] of sentences.entries()) {
    const subject = words.slice(0, SUBJECT_LENGTH);
    const rank = rankIn(subject);
    const told = sentences
      .slice(index, index + 1 + NEXT_SENTENCES)
      .filter((each, next) => next === 0 || rankIn(each.words) === null);
    if (
      rank === null ||
      BESIDE.test(subject) ||
      /\d|\bis (?:one|two|three|four|five|six|seven|eight|nine|ten)\b/.test(words)
    )
      continue;
    if (told.some((each) => DISTRESS.test(each.words) || TROUBLE.test(each.words)))
      return { at, isStated: false, gender: genderOf(subject), rank };
  }
  return null;
}

/** Tells the child's place among the others by the words right before its age: "my eldest is", "the little one,". */
export function rankBefore(text: string, at: number): Rank | null {
  const clauses = text.slice(Math.max(0, at - RANK_LENGTH), at).split(/[.!?]\s|\n|;/);
  const before = clauses.at(-1) ?? '';
  return rankIn(GOES_ON.test(before) ? `${clauses.at(-2) ?? ''} ${before}` : before);
}

/** Tells whether two words for a child's place can not be the same child's. */
export function areApart(one: Rank, other: Rank): boolean {
  if (one === other) return false;
  const pair = new Set([one, other]);
  return pair.has('first') || (pair.has('middle') && pair.has('last'));
}

function rankIn(words: string): Rank | null {
  const groups = [...words.matchAll(RANK)].at(-1)?.groups ?? {};
  return RANKS.find(([name]) => groups[name] !== undefined)?.[0] ?? null;
}

function genderOf(words: string): 'girl' | 'boy' | null {
  const isGirl = GIRL.test(words);
  return isGirl === BOY.test(words) ? null : isGirl ? 'girl' : 'boy';
}

function toSentences(text: string): { words: string; at: number }[] {
  let at = 0;
  return text.split(/(?<=[.!?\n])/).map((words) => {
    const sentence = { words: words.trimStart(), at };
    at += words.length;
    return sentence;
  });
}
