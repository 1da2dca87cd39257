import type { AlertId } from '../corpus/vocabulary.ts';
import type { Thread } from '../reading/types.ts';
import { raiseAlerts } from './raise-alerts.ts';

/**
 * Finds reasons to put help first in a few words that a parent types; most urgent first, [] for most texts.
 *
 * A query leaves out the "I": what "I smacked her" raises, "smacked her" raises too.
 */
export function alertsInText(text: string): readonly AlertId[] {
  return [...new Set([...alertsIn(text), ...alertsIn(`I ${text}`)])];
}

function alertsIn(title: string): readonly AlertId[] {
  const thread: Thread = { engine: 'text', title, posts: [], totalPosts: null, isComplete: true };
  return raiseAlerts(thread, null).map(({ id }) => id);
}
