import type { Recognition } from '../recognition/types.ts';
import type { GuidanceQuestion } from './types.ts';

/**
 * Turns what was recognised in a thread into a question to the corpus.
 *
 * @param recognition - one without topics gives a question without topics: its alerts are still answered.
 */
export function toQuestion(recognition: Recognition): GuidanceQuestion {
  return {
    topics: recognition.topics.map((topic) => topic.id),
    ageMonths: recognition.age?.ageMonths ?? null,
    situations: recognition.situations,
    alerts: [...new Set(recognition.alerts.map((alert) => alert.id))],
    advice: recognition.advice,
  };
}
