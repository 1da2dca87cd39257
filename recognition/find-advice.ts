import type { AdviceId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { type AdviceNamed, judgeAdvice, nameByPhrase } from './advice/judge-advice.ts';
import { judgeStance } from './advice/judge-stance.ts';
import { readStance } from './advice/read-stance.ts';
import { atOneGo } from './at-one-go.ts';
import { openerPosts } from './opener-posts.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import type { AdviceFound } from './types.ts';

/** Fewest characters of a quotation that are looked for in earlier posts: two short words repeat by chance. */
const MIN_QUOTATION_LENGTH = 12;

/**
 * Finds the advice that a thread's posts give, argue against or tell of having done.
 *
 * Replies are judged by the words of each sentence, the opener's posts by phrases alone: most of what an opener tells is no
 * advice. A phrase quoted from an earlier post counts as argued against. Advice is given out once a post.
 * @returns In reading order, with the sentence that names it.
 */
export function findAdvice(thread: Thread): AdviceFound[] {
  return atOneGo(findAdviceInSlices(thread));
}

/** The same, with a rest after each sentence. */
export function* findAdviceInSlices(thread: Thread): InSlices<AdviceFound[]> {
  const openers = new Set(openerPosts(thread));
  const earlier: string[] = [];
  const all: AdviceFound[] = [];
  for (const [index, post] of thread.posts.entries()) {
    const sentences = splitSentences(post.text, index);
    const texts = sentences.map(({ text }) => text);
    const found: AdviceFound[] = [];
    for (const [at, sentence] of sentences.entries()) {
      found.push(...(openers.has(index) ? told(sentence, texts, at) : advised(sentence, texts, at, earlier)));
      yield;
    }
    earlier.push(...texts);
    all.push(...firstOfEach(found));
  }
  return all;
}

/** What an opener tells of having done; what an opener asks or refuses is left out. */
function told(sentence: Sentence, texts: readonly string[], at: number): AdviceFound[] {
  const { text } = sentence;
  const later = texts.slice(at + 1).join('\n');
  return nameByPhrase(text).flatMap(({ id, match }) => {
    if (match.kind === 'against') return [];
    const { start, end } = match;
    const stance = readStance({ id, text, later, start, end, isOpeners: true, isQuotedBack: false });
    return stance === null ? [] : [{ id, stance, evidence: sentence.evidence() }];
  });
}

function advised(
  sentence: Sentence,
  sentences: readonly string[],
  at: number,
  earlier: readonly string[],
): AdviceFound[] {
  // A line that mail and forum habits mark as another's words.
  if (sentence.text.startsWith('>')) return [];
  return judgeAdvice(sentence.text).map((named) => ({
    id: named.id,
    stance: isQuotedBack(sentence.text, named, earlier)
      ? 'warns-against'
      : judgeStance({ id: named.id, match: named.match, sentences, at }),
    evidence: sentence.evidence(),
  }));
}

/** True where the words stand in quotation marks, and an earlier post holds the same quotation. */
function isQuotedBack(text: string, { match }: AdviceNamed, earlier: readonly string[]): boolean {
  const from = match?.start ?? text.length;
  const open = text.lastIndexOf('"', from);
  const close = text.indexOf('"', Math.max(from, open + 1));
  if (open < 0 || close < 0) return false;
  const quotation = text.slice(open + 1, close).replace(/[.,!?]+$/, '');
  return quotation.length >= MIN_QUOTATION_LENGTH && earlier.some((sentence) => sentence.includes(quotation));
}

/** Arguing against wins over naming again in the same post. */
function firstOfEach(found: readonly AdviceFound[]): AdviceFound[] {
  const byId = new Map<AdviceId, AdviceFound>();
  for (const advice of found) {
    const known = byId.get(advice.id);
    if (known === undefined || (known.stance !== 'warns-against' && advice.stance === 'warns-against'))
      byId.set(advice.id, advice);
  }
  return [...byId.values()];
}
