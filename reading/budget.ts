import type { InSlices } from './types.ts';

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
  /** Whether the time for walks is over, since the reading began or went on after a rest. */
  readonly isLate: () => boolean;
  /** Whether this slice has lasted so long that the page is to have its turn; never in a reading at one go. */
  readonly needsRest: (sliceMs: number) => boolean;
  /** To be called after a rest: the time begins anew, a limited number of times. */
  readonly goOn: () => void;
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

/** Milliseconds after which a reading in slices rests. */
const SLICE_MS = 8;
/** … and before a query that takes long on a huge page: 10 ms over 290,000 elements, 40 ms on a slow machine. */
const SLICE_BEFORE_QUERY_MS = 1;
/** Milliseconds for the walk of one post in a slice, where the machine is busy with something else as well. */
const BUDGET_OF_SLICE_MS = 30;
/** Slices of one reading: half a second's work, ten times what 1,000 posts take on a slow machine. */
const MAX_SLICES = 60;

/** Asks the clock every so many nodes; a power of two. 64 nodes take about 10 µs. */
const NODES_PER_CLOCK = 64;

/**
 * A fresh budget. Its time begins with the first payment: the queries that find the posts cannot be interrupted, and on a page so huge that they take the
 * whole time, the first posts are to be read all the same.
 * @param now - a clock in milliseconds.
 */
export function createBudget(budgetMs = BUDGET_MS, now: () => number = () => performance.now()): Budget {
  return create(budgetMs, now, false);
}

/** A fresh budget for a reading in slices. @param now - a clock in milliseconds. */
export function createSlicedBudget(now: () => number): Budget {
  return create(BUDGET_OF_SLICE_MS, now, true);
}

function create(budgetMs: number, now: () => number, isSliced: boolean): Budget {
  let deadline: number | null = null;
  let wentOnAt = now();
  let slices = 1;
  return {
    nodes: MAX_NODES,
    characters: MAX_THREAD_CHARACTERS,
    isSpent: false,
    isCut: false,
    isLate() {
      deadline ??= now() + budgetMs;
      return now() > deadline;
    },
    needsRest: (sliceMs) => isSliced && now() > wentOnAt + sliceMs,
    goOn() {
      deadline = null;
      wentOnAt = now();
      slices += 1;
      if (slices > MAX_SLICES) this.isSpent = true;
    },
  };
}

/** Rests where it is time to. @param sliceMs - how long a slice may have lasted. */
export function* rest(budget: Budget, sliceMs = SLICE_MS): InSlices<void> {
  if (!budget.needsRest(sliceMs)) return;
  yield;
  budget.goOn();
}

/** Pays for one node; false, for good, when nothing is left. */
export function payNode(budget: Budget): boolean {
  if (budget.isSpent) return false;
  budget.nodes -= 1;
  if (budget.nodes < 0 || (budget.nodes % NODES_PER_CLOCK === 0 && budget.isLate())) budget.isSpent = true;
  return !budget.isSpent;
}

/** Rests before a query over the whole page, which nothing can interrupt. */
export function restBeforeQuery(budget: Budget): InSlices<void> {
  return rest(budget, SLICE_BEFORE_QUERY_MS);
}
