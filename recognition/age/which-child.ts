import type { Gender, KnownChild } from './children.ts';

/** What is asked of a child here. */
type Spoken = Pick<KnownChild<unknown>, 'ageMonths' | 'gender' | 'names'>;

/** Whom parents call baby, and toddler, in months. */
const BABY_TO_MONTHS = 20;
const TODDLER_FROM_MONTHS = 12;
const TODDLER_TO_MONTHS = 48;
const YOUNGEST =
  /\b(?:youngest|younger|littlest|smallest|smaller one|(?:little|small|wee) (?:one|guy|man|boy|girl|fella|lad|lass|brother|sister))\b/i;
const ELDEST =
  /\b(?:oldest|eldest|elder|older|biggest|big(?:ger)? (?:one|boy|girl|kid|brother|sister|fella|lad|lass))\b/i;
const MIDDLE = /\bmiddle (?:one|child|kid|boy|girl)\b/i;
const BABY = /\b(?:baby|newborn|infant)\b/i;
/** Group 1 where it is a boy. */
const GENDER = /\b(?:(boy|(?:step|grand)?son|lad|ds)|girl|(?:step|grand)?daughter|lass|dd)\b/gi;
const PRONOUN = /\b(?:(he|him|his)|she|hers?)\b/gi;
const TODDLER = /\btoddler\b/i;

/**
 * Finds the one girl or boy among the children, where a sentence's last word for a child is "boy", "daughter" and the like.
 *
 * @returns Its place in `children`; null where no such word stands there, or two children are so.
 */
export function byGender(children: readonly Spoken[], sentence: string): number | null {
  const last = [...sentence.matchAll(GENDER)].at(-1);
  return last === undefined ? null : onlyOne(children, last[1] === undefined ? 'girl' : 'boy');
}

/** Finds the one girl or boy among the children, where a sentence names none of the other: "DD screams until nine". */
export function byActor(children: readonly Spoken[], sentence: string): number | null {
  const gender = onlyGender(sentence, GENDER);
  return gender === null ? null : onlyOne(children, gender);
}

/** Finds the one girl or boy among the children whose pronouns a sentence has, and none of the other's. */
export function byPronoun(children: readonly Spoken[], sentence: string): number | null {
  const gender = onlyGender(sentence, PRONOUN);
  return gender === null ? null : onlyOne(children, gender);
}

/** How many pronouns of a text are a girl's and a boy's, or a woman's and a man's. */
export function countPronouns(text: string): { girls: number; boys: number } {
  const all = [...text.matchAll(PRONOUN)];
  const boys = all.filter(([, boy]) => boy !== undefined).length;
  return { girls: all.length - boys, boys };
}

/** Tells whether a sentence's pronouns are another's than the child's: "he" after "a girl of 6"; it may be the father. */
export function isOfAnother(child: Spoken, sentence: string): boolean {
  const gender = onlyGender(sentence, PRONOUN);
  return gender !== null && child.gender !== null && child.gender !== gender;
}

function onlyGender(sentence: string, words: RegExp): Gender | null {
  const genders = new Set([...sentence.matchAll(words)].map((match) => (match[1] === undefined ? 'girl' : 'boy')));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
}

function onlyOne(children: readonly Spoken[], gender: Gender): number | null {
  const same = children.flatMap((child, at) => (child.gender === gender ? [at] : []));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Finds the child whose name a sentence says first. */
export function byOwnName(children: readonly Spoken[], sentence: string): number | null {
  const found = children
    .flatMap(({ names }, child) => names.map((name) => ({ child, at: placeOf(name, sentence) })))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return found[0]?.child ?? null;
}

function placeOf(name: string, sentence: string): number {
  const small = sentence.toLowerCase();
  if (!small.includes(name)) return -1;
  return small.search(new RegExp(String.raw`(?<![\p{L}\d])${name}(?![\p{L}\d])`, 'u'));
}

/**
 * Finds the one child that a sentence calls by its place among the others: "the youngest", "the toddler", "the big one".
 *
 * @param children - from the youngest to the eldest.
 * @param but - the place of a child that is not asked for.
 * @returns Its place in `children`; null where it calls none, or two.
 */
export function byName(children: readonly Spoken[], sentence: string, but?: number): number | null {
  const found = new Set<number>();
  if (YOUNGEST.test(sentence)) found.add(0);
  if (ELDEST.test(sentence)) found.add(children.length - 1);
  if (MIDDLE.test(sentence) && children.length === 3) found.add(1);
  if (BABY.test(sentence) && (children[0]?.ageMonths ?? BABY_TO_MONTHS) < BABY_TO_MONTHS) found.add(0);
  const toddlers = children.flatMap(({ ageMonths }, at) =>
    ageMonths >= TODDLER_FROM_MONTHS && ageMonths < TODDLER_TO_MONTHS ? [at] : [],
  );
  if (TODDLER.test(sentence) && toddlers.length === 1) found.add(toddlers[0] ?? 0);
  if (but !== undefined) found.delete(but);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
