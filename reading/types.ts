/** A post as it reads: no quotes, no signature, no markup. */
export interface Post {
  /** The engine's own id where there is one ("t1_abc", "123"), else "post-N" by position: the key by which re-readings merge. */
  readonly id: string;
  /** The `id` attribute of the element in the page, or null; never trusted to be unique. */
  readonly elementId: string | null;
  /** As displayed; null for deleted or nameless posts. */
  readonly author: string | null;
  /** True for the post that opens the thread (at most one). */
  readonly isOpeningPost: boolean;
  /** Plain text; block elements end in "\n"; runs of blanks are one blank; trimmed. */
  readonly text: string;
}

/** What a reader found in a page. */
export interface Thread {
  /** Id of the reader that read it: "discourse", "phpbb", "generic", or "text" for plain text. */
  readonly engine: string;
  readonly title: string;
  /** In page order; the opening post is first where the page shows it. At most MAX_POSTS. */
  readonly posts: readonly Post[];
  /** How many posts the page says the thread has, or null where it does not say. Never below `posts.length`. */
  readonly totalPosts: number | null;
  /** False where the time budget or a size limit ended the reading early. */
  readonly isComplete: boolean;
}

/** A thread with its place in the page: the elements that hold each post's words, by post id. Never leaves the page. */
export interface ThreadOnPage {
  readonly thread: Thread;
  readonly elements: ReadonlyMap<string, Element>;
}

/** Work that can be interrupted: it yields where it may rest, and goes on with the next call. */
export type InSlices<Result> = Generator<undefined, Result, undefined>;
