/** A post to be dressed in an engine's markup. Every word is invented. */
export interface InventedPost {
  /** Digits, as most engines count. */
  readonly id: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
  readonly quote?: { readonly author: string; readonly text: string };
  readonly signature?: string;
  readonly isDeleted?: boolean;
  readonly replies?: readonly InventedPost[];
}

/** A thread to be dressed; the first post opens it. */
export interface InventedThread {
  readonly title: string;
  readonly posts: readonly InventedPost[];
}

/** One thread with all that engines have: a quote, signatures, a nested reply, a deleted post. */
export const inventedThread: InventedThread = {
  title: '14 month old screams the second I leave the room',
  posts: [
    {
      id: '101',
      author: 'willowandbean',
      paragraphs: [
        'My daughter is 14 months old. For three weeks she has screamed whenever I leave the room, even for the bathroom.',
        'She clings to my leg and cries until I am back. Is this separation anxiety, and does it pass?',
      ],
      signature: 'One girl, two cats, too much tea',
    },
    {
      id: '102',
      author: 'northernlass',
      quote: { author: 'willowandbean', text: 'She clings to my leg and cries until I am back.' },
      paragraphs: [
        'Ours did the same at that age. Peekaboo behind the door became our game, and it eased within a month.',
      ],
      signature: 'Sleep is for other people',
      replies: [
        { id: '103', author: 'willowandbean', paragraphs: ['Thank you, that is good to hear. We will try the game.'] },
      ],
    },
    { id: '104', author: 'gone_fishing', paragraphs: ['These words were taken back.'], isDeleted: true },
    {
      id: '105',
      author: 'hazel_k',
      paragraphs: ['Just slip out while she is busy with her toys, she will soon forget that you left.'],
    },
    {
      id: '106',
      author: 'otterdad',
      quote: { author: 'hazel_k', text: 'Just slip out while she is busy' },
      paragraphs: [
        'I would not, ours watched us like a hawk after that.',
        'A short goodbye, the same each time, worked “better” here.',
      ],
    },
  ],
};

/** All posts in page order, nested ones after the post they answer. */
export function flatten(posts: readonly InventedPost[]): InventedPost[] {
  return posts.flatMap((post) => [post, ...flatten(post.replies ?? [])]);
}

/** The posts that a reader is to find: no deleted ones. */
export function readablePosts(thread: InventedThread): InventedPost[] {
  return flatten(thread.posts).filter((post) => !post.isDeleted);
}

/** Their words: no quotes, no signatures. */
export function readableTexts(thread: InventedThread): string[] {
  return readablePosts(thread).map((post) => post.paragraphs.join('\n'));
}

/** The thread grown to `count` posts by repeating its replies with new ids. */
export function growThread(thread: InventedThread, count: number): InventedThread {
  const [opening, ...replies] = flatten(thread.posts).filter((post) => !post.isDeleted);
  if (!opening) return thread;
  const more = Array.from({ length: count - 1 }, (_, index) => {
    const { replies: _nested, ...post } = replies[index % replies.length] ?? opening;
    return { ...post, id: String(1000 + index) };
  });
  const { replies: _nested, ...first } = opening;
  return { title: thread.title, posts: [first, ...more] };
}
