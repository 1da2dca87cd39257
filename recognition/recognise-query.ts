import type { AlertId, SituationId } from '../corpus/vocabulary.ts';
import type { Thread } from '../reading/types.ts';
import { findSituations } from './find-situations.ts';
import { raiseAlerts } from './raise-alerts.ts';

/** What a few typed words tell by the phrases that recognition knows. */
export interface RecognisedQuery {
  /** Most urgent first; none for most queries. */
  readonly alerts: readonly AlertId[];
  /** Likeliest first. */
  readonly situations: readonly SituationId[];
}

/** It is told of nearly every query: any child who cries. */
const TELLS_LITTLE: SituationId = 'in-the-moment-upset';

/**
 * Recognises alerts and situations in a few words that a parent types.
 *
 * A query leaves out the "I": "smacked her" is read as "I smacked her". Of other alerts that does not hold: who sobs every
 * morning is the child.
 */
export function recogniseQuery(text: string): RecognisedQuery {
  const asTyped = raiseAlerts(asThread(text), null);
  const byWriter = raiseAlerts(asThread(`I ${text}`), null).filter(({ id }) => id === 'urge-to-harm');
  const alerts = (asTyped.length > 0 ? asTyped : byWriter).map(({ id }) => id);
  const situations = findSituations(asThread(text), []).filter((id) => id !== TELLS_LITTLE);
  return { alerts, situations };
}

function asThread(title: string): Thread {
  return { engine: 'text', title, posts: [], totalPosts: null, isComplete: true };
}
