import { ADVICE_IDS, type AdviceId } from '../../corpus/vocabulary.ts';
import { type AdviceHeard, LEAST_LIKELY, TAKEN_BACK } from './judge-advice.ts';
import { readStance } from './read-stance.ts';

/**
 * What an opener tells of having done, of all that a sentence speaks of: what an opener asks, fears or refuses is taken back.
 *
 * @param sentences - the post's, normalised.
 * @param at - which of them was heard.
 */
export function judgeTold(heard: AdviceHeard, sentences: readonly string[], at: number): AdviceHeard {
  const refused = ADVICE_IDS.filter((id, row) => {
    const isSaid = heard.phrases.has(id) || (heard.logOdds[row] ?? TAKEN_BACK) >= LEAST_LIKELY;
    return isSaid && !isTold(heard, id, sentences, at);
  });
  if (refused.length === 0) return heard;
  return {
    ...heard,
    logOdds: heard.logOdds.map((value, row) => (refused.some((id) => id === ADVICE_IDS[row]) ? TAKEN_BACK : value)),
    phrases: new Map([...heard.phrases].filter(([id]) => !refused.includes(id))),
  };
}

function isTold({ phrases }: AdviceHeard, id: AdviceId, sentences: readonly string[], at: number): boolean {
  const text = sentences[at] ?? '';
  const match = phrases.get(id);
  if (match?.kind === 'against') return false;
  const { start, end } = match ?? { start: text.length, end: text.length };
  const later = sentences.slice(at + 1).join('\n');
  return readStance({ id, text, later, start, end, isOpeners: true, isQuotedBack: false }) !== null;
}
