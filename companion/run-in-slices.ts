import type { InSlices } from '../reading/types.ts';
import type { CompanionPorts, Stop } from './companion-ports.ts';

/**
 * Runs work that rests now and then, each slice in a task of its own: between two, the page has its turn.
 *
 * The first slice runs at once; work that needs no rest is done when this returns.
 * @param onDone - called once, unless it is stopped before.
 */
export function runInSlices<Result>(
  work: InSlices<Result>,
  { after }: Pick<CompanionPorts, 'after'>,
  onDone: (result: Result) => void,
): Stop {
  let stop: Stop = () => {};
  const run = (): void => {
    const step = work.next();
    if (step.done) onDone(step.value);
    else stop = after(0, run);
  };
  run();
  return () => stop();
}
