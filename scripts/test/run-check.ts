import { runNode } from '../build-extension.ts';
import type { Outcome } from './outcome.ts';

/** Runs a tool that says by its exit status whether all is well. It counts as one test. */
export async function runCheck(args: readonly string[]): Promise<Outcome> {
  const { status, output } = await runNode(args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, notes: [], output };
}
