import type { AgeMention } from './age-mention.ts';
import { LEAST_WEIGHT } from './age-weights.ts';

/** Girl or boy, as the words of the text give it. */
export type Gender = NonNullable<AgeMention['gender']>;

/** A child whose age is told: the mentions of it, the surest first. */
export interface Child<M> {
  /** Of its surest mention. */
  readonly ageMonths: number;
  readonly mentions: readonly M[];
}

/** A child, and how the text speaks of it. */
export interface KnownChild<M> extends Child<M> {
  readonly gender: Gender | null;
  /** "Etta is three", "Josh (10)", "DD1 is 6", "my stepson (8)": how it is called again, in small letters. Of two called alike neither is. */
  readonly names: readonly string[];
}

/** Where in the text a mention starts; null where it stands elsewhere. */
export type OffsetOf<M> = (mention: M) => number | null;

/** Ages this far apart are two children's: "2" and "2 and a half" are one's; below a year, those more than `SAME_MONTHS` apart. */
const SAME_UNDER_MONTHS = 12;
const SAME_MONTHS = 2;

/** Longest stretches before and after an age that are read for the child's name and gender, in characters. */
const BEFORE_LENGTH = 32;
const AFTER_LENGTH = 40;

/** A girl or boy, by word or pronoun. Group 1 where it is a boy. */
const GENDERED =
  /\b(?:(boy|(?:step|grand)?son|lad|ds|brother|nephew|man|fella|he|his|him)|girl|(?:step|grand)?daughter|lass|dd|sister|niece|lady|she|hers?)\b/gi;
/** Where the words for one child end: the sentence's end, and the next child. */
const ANOTHER_BEFORE = /[.!?\n]|\b(?:and|\d+|one|two|three|four|five|six|seven|eight|nine|ten|months?|weeks?|years?)\b/;
const ANOTHER_AFTER = /\d|\b(?:my|our|and (?:an?|my|our|one|two))\b/i;
const NAME = String.raw`(\p{Lu}\p{Ll}{2,})`;
const NAME_BEFORE = new RegExp(
  String.raw`${NAME}(?:['’]s)?(?:,? (?:who(?:['’]s| is| has)|is|has|turned|just|nearly|almost|only|now|at))*,?[ ]?\(?$`,
  'u',
);
const NAME_AFTER = new RegExp(
  String.raw`^(?:[- ]?(?:year|yr|month|mo|week|wk)s?[- ]?old|yo|mo)?,? \(?${NAME}(?!\p{L})`,
  'u',
);
/** "LO is 14 months", "DD1 is 6", "my stepson (9)". */
const LABEL_BEFORE =
  /\b(d[sdc]\d?|lo|(?:step|grand)(?:son|daughter)|nephew|niece)(?:['’]s)?(?:,? (?:who(?:['’]s| is)|is|has|turned|just|nearly|almost|only|now|at|aged?))*,?[ ]?\(?$/i;
/** Words that a sentence opens with, which are no names. Most others stand in lower case elsewhere in the text. */
const NO_NAME =
  /^(?:She|They|The|Our|His|Her|Their|This|That|These|Those|And|But|Also|When|Then|Now|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|One|First|Second|Third|Baby|Mum|Mom|Dad|Mummy|Mommy|Daddy|Nan|Nana|Nanny|Granny|Gran|Grandma|Grandpa|Grandad|Husband|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Years?|Months?|Weeks?|Days?|Ages?|Aged|January|February|March|April|May|June|July|August|September|October|November|December|Nursery|School|Reception|Daycare|Kindergarten|Since|Because|After|Before|With|For|Just|Only|Even|Still|What|How|Why|Who|Are|Was|Were|Eldest|Oldest|Youngest|Middle|Elder|Older|Younger|Toddler|Brother|Sister|Boys?|Girls?|Son|Daughter|Lad|Mine|Kids?|Twins?)$/;

/** Gathers the mentions of each child, the youngest child first. */
export function toChildren<M extends AgeMention>(mentions: readonly M[]): Child<M>[] {
  const children: { ageMonths: number; mentions: M[] }[] = [];
  const surestFirst = [...mentions].sort((one, other) => other.weight - one.weight);
  const isPaired = (mention: M): boolean => partnersOf(mention, mentions).length > 0;
  // Two named in one breath are two children, and later ages are of the nearer.
  for (const mention of [...surestFirst.filter(isPaired), ...surestFirst.filter((each) => !isPaired(each))]) {
    if (mention.weight < LEAST_WEIGHT) continue;
    const partners = partnersOf(mention, mentions);
    const [same] = children
      .filter(
        (child) =>
          isSame(child.ageMonths, mention.ageMonths) && !partners.some((each) => child.mentions.includes(each)),
      )
      .sort(
        (one, other) => Math.abs(one.ageMonths - mention.ageMonths) - Math.abs(other.ageMonths - mention.ageMonths),
      );
    if (same === undefined) children.push({ ageMonths: mention.ageMonths, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return children
    .map((child) => {
      const own = surestFirst.filter((mention) => child.mentions.includes(mention));
      return { ageMonths: own[0]?.ageMonths ?? child.ageMonths, mentions: own };
    })
    .sort((one, other) => one.ageMonths - other.ageMonths);
}

/** "A 2 year old and a 15 month old": the other of the two. */
function partnersOf<M extends AgeMention>(mention: M, all: readonly M[]): M[] {
  const at = all.indexOf(mention);
  const [before, after] = [all[at - 1], all[at + 1]];
  return [
    ...(before?.pairedWithNext === true ? [before] : []),
    ...(mention.pairedWithNext && after !== undefined ? [after] : []),
  ];
}

/** Adds each child's gender and names, as the words round its ages give them. */
export function toKnown<M extends AgeMention>(
  children: readonly Child<M>[],
  text: string,
  offsetOf: OffsetOf<M>,
): KnownChild<M>[] {
  const known = children.map((child) => {
    const around = child.mentions.flatMap((mention) => {
      const at = offsetOf(mention);
      const end = (at ?? 0) + mention.end - mention.start;
      return at === null
        ? []
        : [{ before: text.slice(Math.max(0, at - BEFORE_LENGTH), at), after: text.slice(end, end + AFTER_LENGTH) }];
    });
    const told = child.mentions.find(({ gender }) => gender !== null)?.gender;
    return {
      ...child,
      gender: told ?? around.map(genderOf).find((gender) => gender !== null) ?? null,
      names: [...new Set(around.flatMap((each) => [...nameOf(each, text), ...labelOf(each)]))],
    };
  });
  const isOfOne = (name: string): boolean => known.filter(({ names }) => names.includes(name)).length === 1;
  return known.map((child) => ({ ...child, names: child.names.filter(isOfOne) }));
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function genderOf({ before, after }: Around): Gender | null {
  const nearest = [...(before.split(ANOTHER_BEFORE).at(-1) ?? '').matchAll(GENDERED)].at(-1);
  // "Our 4 year old copies her" is of another.
  const found =
    nearest ??
    [...(after.split(ANOTHER_AFTER, 1)[0] ?? '').matchAll(GENDERED)].find(([word]) => !/^h(?:er|im)$/i.test(word));
  if (found === undefined) return null;
  return found[1] === undefined ? 'girl' : 'boy';
}

function nameOf({ before, after }: Around, text: string): string[] {
  const name = NAME_BEFORE.exec(before)?.[1] ?? NAME_AFTER.exec(after)?.[1];
  if (name === undefined || NO_NAME.test(name)) return [];
  return new RegExp(String.raw`(?<!\p{L})${name.toLowerCase()}(?!\p{L})`, 'u').test(text) ? [] : [name.toLowerCase()];
}

function labelOf({ before }: Around): string[] {
  const label = LABEL_BEFORE.exec(before)?.[1];
  return label === undefined ? [] : [label.toLowerCase()];
}

function isSame(one: number, other: number): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return high - low <= SAME_MONTHS || (low >= SAME_UNDER_MONTHS && high - low < SAME_UNDER_MONTHS);
}
