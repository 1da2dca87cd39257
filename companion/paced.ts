import type { InSlices } from '../reading/types.ts';

/** Milliseconds of work before a rest: with the longest step on top (a large pattern is made), no 50 ms on a slow machine. */
const SLICE_MS = 6;

/**
 * Work that offers many places to rest, resting only where some milliseconds have passed.
 * @param now - a clock in milliseconds.
 */
export function* paced<Result>(work: InSlices<Result>, now: () => number): InSlices<Result> {
  let wentOnAt = now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - wentOnAt < SLICE_MS) continue;
    yield;
    wentOnAt = now();
  }
}
