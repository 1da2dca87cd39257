/**
 * What a reading may still spend. Pages are hostile or huge: every walk pays here and stops when it is spent.
 * Mutable on purpose; one a reading.
 */
export interface Budget {
  /** Nodes that may still be visited. */
  nodes: number;
  /** Characters of text that may still be kept. */
  characters: number;
  /** True once nothing more may be visited. */
  isSpent: boolean;
  /** True once words were left out. */
  isCut: boolean;
  readonly isLate: () => boolean;
}

/** Nodes visited in one reading. 10,000 short comments have about 100,000 nodes in their bodies; more is not a thread for people. */
export const MAX_NODES = 200_000;
/** Characters kept of one thread: about 60,000 words, ten times a long thread of 100 posts. */
export const MAX_THREAD_CHARACTERS = 400_000;
/** Characters kept of one post: about 4,000 words. Forums cap posts at 10,000 to 60,000 characters; articles may be longer. */
export const MAX_POST_CHARACTERS = 24_000;
/** Posts kept of one thread. Engines show 10 to 50 a page, Reddit up to 500. */
export const MAX_POSTS = 1_000;
/** Milliseconds for the walks of one reading: with the queries before them, less than the 50 ms that are felt as a stutter. */
export const BUDGET_MS = 20;

/** Asks the clock every so many nodes; a power of two. 64 nodes take about 10 µs. */
const NODES_PER_CLOCK = 64;

/**
 * A fresh budget. Its time begins with the first payment: the queries that find the posts cannot be interrupted, and on a page so huge that they take the
 * whole time, the first posts are to be read all the same.
 * @param now - a clock in milliseconds.
 */
export function createBudget(budgetMs = BUDGET_MS, now: () => number = () => performance.now()): Budget {
  let deadline: number | null = null;
  const isLate = (): boolean => {
    deadline ??= now() + budgetMs;
    return now() > deadline;
  };
  return { nodes: MAX_NODES, characters: MAX_THREAD_CHARACTERS, isSpent: false, isCut: false, isLate };
}

/** Pays for one node; false, for good, when nothing is left. */
export function payNode(budget: Budget): boolean {
  if (budget.isSpent) return false;
  budget.nodes -= 1;
  if (budget.nodes < 0 || (budget.nodes % NODES_PER_CLOCK === 0 && budget.isLate())) budget.isSpent = true;
  return !budget.isSpent;
}
