import type { InSlices } from '../reading/types.ts';

/** Does work that could be interrupted without interrupting it. */
export function atOneGo<Result>(work: InSlices<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
