import type { Thread } from '../../reading/types.ts';
import { openerPosts } from '../opener-posts.ts';
import type { AgeMention } from './age-mention.ts';
import type { Today } from './birthday.ts';
import type { OffsetOf } from './children.ts';
import { findAgeMentions } from './find-age-mentions.ts';
import { findBirthdays } from './find-birthdays.ts';
import { findSchoolStages } from './find-school-stages.ts';
import { readToday } from './read-today.ts';
import { reckonAges } from './reckon-age.ts';

/** Where the title stands in `Evidence.post`. */
export const TITLE = -1;
/** Longest text of one post that is read, in characters; a long post is about 5,000. */
const MAX_TEXT_LENGTH = 20_000;
/** Most ages that are weighed against each other, the first told: a real opener tells a dozen, and the work grows by the square of them. */
const MAX_MENTIONS = 200;

/** What an age gains in a thread whose title names its stage; above `AS_LIKELY`. */
const STAGE_NAMED = 1.2;
/** Whom parents call toddler or preschooler: about 10 months to 5 years. */
const STAGE_FROM_MONTHS = 10;
const STAGE_TO_MONTHS = 66;

/** An age, and the post that tells it; `TITLE` for the title. */
export interface PlacedMention extends AgeMention {
  readonly post: number;
}

/** The ages that the opener of a thread tells. */
export interface ToldAges {
  /** In reading order, the title first. */
  readonly mentions: readonly PlacedMention[];
  /** The title, a line break, and the opening post. */
  readonly opening: string;
  /** Where in `opening` an age stands. */
  readonly offsetOf: OffsetOf<PlacedMention>;
}

/** Finds the ages of children that the title and the opener's posts tell. Replies by others are not read: they tell of other children. */
export function findToldAges(thread: Thread, today: Today | null): ToldAges {
  const posts = openerPosts(thread).map((post) => ({ post, text: thread.posts[post]?.text ?? '' }));
  const title = thread.title.slice(0, MAX_TEXT_LENGTH);
  const opening = `${title}\n${posts[0]?.text.slice(0, MAX_TEXT_LENGTH) ?? ''}`;
  const written = readToday(opening, today);
  const mentions = [{ post: TITLE, text: title }, ...posts].flatMap(({ post, text }) =>
    findIn(text.slice(0, MAX_TEXT_LENGTH), written, opening).map((mention) => ({
      ...mention,
      weight: mention.weight + placeWeight(post, posts[0]?.post) + stageFit(mention, title),
      post,
    })),
  );
  return {
    mentions: mentions.slice(0, MAX_MENTIONS),
    opening,
    offsetOf: ({ post, start }) => (post === TITLE ? start : post === posts[0]?.post ? title.length + 1 + start : null),
  };
}

function findIn(text: string, written: Today | null, opening: string): AgeMention[] {
  const reckoned = reckonAges(text);
  const parts = reckoned.flatMap((each) => each.parts);
  return [...findAgeMentions(text, written, opening), ...findSchoolStages(text), ...findBirthdays(text)]
    .filter((mention) => !parts.some(({ start, end }) => mention.start >= start && mention.start < end))
    .concat(reckoned)
    .sort((one, other) => one.start - other.start);
}

/** A title about a toddler is not about the baby's weeks. */
function stageFit({ ageMonths }: AgeMention, title: string): number {
  if (!/\b(?:toddlers?|pre-?schoolers?)\b/i.test(title)) return 0;
  return ageMonths >= STAGE_FROM_MONTHS && ageMonths < STAGE_TO_MONTHS ? STAGE_NAMED : 0;
}

/** The title speaks of the focal child; later posts of the opener mostly repeat or compare. */
function placeWeight(post: number, openingPost: number | undefined): number {
  if (post === TITLE) return 1.5;
  return post === openingPost ? 0 : -1.5;
}
