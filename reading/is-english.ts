import type { Thread } from './types.ts';

/** The commonest English words that are no words, or rare ones, in German, French, Dutch, Spanish and the Nordic languages. */
const STOP_WORDS = new Set(
  'the and to of my is it that she he her for was with you they have but this not when are what we his your if all been so him just has'.split(
    ' ',
  ),
);
/** Share of stop words that makes a text English: parents' posts have 0.3 to 0.45, other languages below 0.08. */
const MIN_SHARE = 0.16;
/** Fewer words say nothing; then the page's own word counts. */
const MIN_WORDS = 12;
/** Words looked at: enough for a share that is right within a few per cent. */
const MAX_WORDS = 400;

/**
 * Whether a thread is in English. Its own words decide, because forums often declare the language of their buttons, not of their members.
 * @param declared - the page's `lang`, or null; asked only where there are too few words. None declared counts as English then.
 */
export function isEnglish(thread: Thread, declared: string | null): boolean {
  const words = someWords(thread);
  if (words.length < MIN_WORDS) return !declared || /^en\b/i.test(declared);
  return words.filter((word) => STOP_WORDS.has(word)).length >= words.length * MIN_SHARE;
}

function someWords(thread: Thread): string[] {
  let sample = thread.title;
  for (const post of thread.posts) {
    if (sample.length > MAX_WORDS * 6) break;
    sample += ` ${post.text.slice(0, MAX_WORDS * 6)}`;
  }
  return (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MAX_WORDS);
}
