import type { Post, Thread } from '../reading/types.ts';
import type { AgeMention } from './age/age-mention.ts';
import type { Today } from './age/birthday.ts';
import { chooseFocalAge } from './age/choose-focal-age.ts';
import { findAgeMentions } from './age/find-age-mentions.ts';
import { findBirthdays } from './age/find-birthdays.ts';
import { findReckonedAges, isReckonedFrom } from './age/find-reckoned-ages.ts';
import { findRelativeAges } from './age/find-relative-ages.ts';
import { findSchoolStages } from './age/find-school-stages.ts';
import { isAboutAnimals } from './age/people.ts';
import { readToday } from './age/read-today.ts';
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
    const ages = findAgeMentions(short, written, opening);
    return [
      ...ages,
      ...findRelativeAges(short, ages),
      ...findSchoolStages(short, written, opening),
      ...findBirthdays(short),
    ].map((mention) => ({
      ...mention,
      weight: mention.weight + placeWeight(post),
      post,
    }));
  });
  const reckoned = findReckonedAges(opening);
  const placed = reckoned.map((mention) => place(mention, thread.title.length, places[1]?.post ?? 0));
  const offsetOf = ({ post, start }: { post: number; start: number }): number | null =>
    post === TITLE ? start : post === places[1]?.post ? thread.title.length + 1 + start : null;
  const ofToday = told.filter((mention) => !isReckonedFrom(mention.ageMonths, offsetOf(mention), reckoned));
  const mentions = [...ofToday.slice(0, MAX_MENTIONS), ...placed];
  const focal = chooseFocalAge(mentions, opening, offsetOf);
  if (focal === null || isAboutAnimals(opening)) return null;
  const { start, end, post } = focal;
  const text = (places.find((place) => place.post === post)?.text ?? '').slice(start, end);
  return {
    ageMonths: Math.min(216, Math.max(0, Math.floor(focal.ageMonths + 0.05))),
    evidence: { post, start, end, text },
  };
}

/** From where it stands in the title and opening post together to where it stands in one of them. */
function place(mention: AgeMention, titleLength: number, openingPost: number): AgeMention & { post: number } {
  if (mention.start < titleLength) return { ...mention, end: Math.min(mention.end, titleLength), post: TITLE };
  const shift = titleLength + 1;
  return { ...mention, start: mention.start - shift, end: mention.end - shift, post: openingPost };
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
