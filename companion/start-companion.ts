import { createPorts, type GivenPorts } from './create-ports.ts';
import type { LookResult } from './page-state.ts';
import { watchPage } from './watch-page.ts';

/**
 * Watches this page, or has it looked at again where it is watched already (a second injection by "Check this page").
 * @returns the result of the look.
 */
export function startCompanion(world: Window, given: GivenPorts): Promise<LookResult> {
  if (given.state.companion) return given.state.companion.lookAgain();
  const companion = watchPage(createPorts(world, given));
  given.state.companion = companion;
  return companion.looked;
}
