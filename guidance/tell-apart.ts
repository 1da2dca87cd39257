import type { Point } from '../corpus/schema.ts';

/** Share of words that two points may have in common before they count as saying the same; 0.4 to 0.6 is sensible. */
const MAX_SHARED_WORDS = 0.4;

/** Words that say nothing of what a point is about. */
const COMMON = new Set(
  'a an and are as at be but by can do for from give go has have he her him his if in is it let me more my no not of off on one or out say she so that the their them then they this to too up use was what when with you your'.split(
    ' ',
  ),
);

/** Says whether two points say the same: by their idea where editors named one, else by the words that they share. */
export function isSame(one: Point, other: Point): boolean {
  if (one.idea !== undefined && one.idea === other.idea) return true;
  return sharedWords(one, other) > MAX_SHARED_WORDS;
}

/** Words that both use, as a share of the words of the shorter one: 0 to 1. */
function sharedWords(one: Point, other: Point): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size));
}

function wordsOf(point: Point): ReadonlySet<string> {
  const words = `${point.headline} ${point.text}`.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
