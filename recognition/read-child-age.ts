import type { Post, Thread } from '../reading/types.ts';
import { MAX_AGE_MONTHS } from './age/age-mention.ts';
import type { Today } from './age/birthday.ts';
import { chooseFocalAge } from './age/choose-focal-age.ts';
import { findAgeMentions } from './age/find-age-mentions.ts';
import { findBirthdays } from './age/find-birthdays.ts';
import { findSchoolStages } from './age/find-school-stages.ts';
import { isAboutAnimals } from './age/people.ts';
import { readToday } from './age/read-today.ts';
import { reckonAges } from './age/reckon-age.ts';
import type { ChildAge } from './types.ts';

export type { Today };

/** Where the title stands in `Evidence.post`. */
const TITLE = -1;
/** Longest text of one post that is read, in characters; a long post is about 5,000. */
const MAX_TEXT_LENGTH = 20_000;
/** Most ages that are weighed against each other, the first told: a real opener tells a dozen, and the work grows by the square of them. */
const MAX_MENTIONS = 200;

/**
 * Reads how old the focal child is today, from the title and the opening poster's posts.
 *
 * @param thread - replies by others are not read: they tell of other children.
 * @param today - the month in which the page is read, for "will be 4 in March"; without it such ages are estimates.
 * @returns Whole months, 0 to 216, with the words that told it; null where none are told.
 */
export function readChildAge(thread: Thread, today: Today | null = null): ChildAge | null {
  const places = [
    { post: TITLE, text: thread.title },
    ...thread.posts.flatMap((post, index) => (isByOpener(post, thread) ? [{ post: index, text: post.text }] : [])),
  ];
  const opening = `${thread.title}\n${places[1]?.text.slice(0, MAX_TEXT_LENGTH) ?? ''}`;
  const written = readToday(opening, today);
  const told = places.flatMap(({ post, text }) => {
    const short = text.slice(0, MAX_TEXT_LENGTH);
    const reckoned = reckonAges(short);
    const parts = reckoned.flatMap((each) => each.parts);
    return [...findAgeMentions(short, written, opening), ...findSchoolStages(short), ...findBirthdays(short)]
      .filter((mention) => !parts.some(({ start, end }) => mention.start >= start && mention.start < end))
      .concat(reckoned)
      .map((mention) => ({ ...mention, weight: mention.weight + placeWeight(post), post }));
  });
  const focal = chooseFocalAge(told.slice(0, MAX_MENTIONS), opening, ({ post, start }) =>
    post === TITLE ? start : post === places[1]?.post ? thread.title.length + 1 + start : null,
  );
  if (focal === null || isAboutAnimals(opening)) return null;
  const { start, end, post } = focal;
  const text = (places.find((place) => place.post === post)?.text ?? '').slice(start, end);
  return {
    ageMonths: Math.min(MAX_AGE_MONTHS, Math.max(0, Math.floor(focal.ageMonths + 0.05))),
    evidence: { post, start, end, text },
  };
}

/** The title speaks of the focal child; later posts of the opener mostly repeat or compare. */
function placeWeight(post: number): number {
  if (post === TITLE) return 1.5;
  return post === 0 ? 0 : -1.5;
}

function isByOpener(post: Post, thread: Thread): boolean {
  if (post.isOpeningPost) return true;
  const opener = thread.posts.find((each) => each.isOpeningPost);
  return opener !== undefined && opener.author !== null && post.author === opener.author;
}
