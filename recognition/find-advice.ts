import { details } from '#corpus/details';
import { ADVICE_IDS, type AdviceId, type Stance } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { readStance } from './advice/read-stance.ts';
import { atOneGo } from './at-one-go.ts';
import { openerPosts } from './opener-posts.ts';
import { createPhraseFinder, type PhraseMatch } from './phrase-finder.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import type { AdviceFound } from './types.ts';

/** Fewest characters of a quotation that are looked for in earlier posts: two short words repeat by chance. */
const MIN_QUOTATION_LENGTH = 12;

/** What names the one in so many words names the other in passing: holding until the fight is gone is more than a hug. */
const INCLUDED: ReadonlyMap<string, AdviceId> = new Map([
  ['holding-therapy', 'force-hug'],
  ['distract-and-go', 'sneak-out'],
]);

const findPhrases = createPhraseFinder(details.advice);

/**
 * Finds the advice that a thread's posts give, argue against or tell of having done.
 *
 * A phrase quoted from an earlier post counts as argued against. Advice is given out once a post.
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
    const found: AdviceFound[] = [];
    for (const [at, sentence] of sentences.entries()) {
      found.push(...adviceIn(sentence, textAfter(sentences, at), openers.has(index), earlier));
      yield;
    }
    earlier.push(...sentences.map(({ text }) => text));
    all.push(...firstOfEach(found));
  }
  return all;
}

function textAfter(sentences: readonly Sentence[], at: number): string {
  return sentences
    .slice(at + 1)
    .map(({ text }) => text)
    .join('\n');
}

function adviceIn(sentence: Sentence, later: string, isOpeners: boolean, earlier: readonly string[]): AdviceFound[] {
  // A line that mail and forum habits mark as another's words.
  if (sentence.text.startsWith('>')) return [];
  const matches = findPhrases(sentence.text);
  return ADVICE_IDS.flatMap((id) => {
    if (matches.some((match) => INCLUDED.get(match.id) === id)) return [];
    const match = decisiveMatch(matches.filter((each) => each.id === id));
    const stance = match === null ? null : stanceOf(match, id, sentence, later, isOpeners, earlier);
    return stance === null ? [] : [{ id, stance, evidence: sentence.evidence() }];
  });
}

/** A phrase that argues against; else the one that begins first, since what comes before it may turn it round. */
function decisiveMatch(matches: readonly PhraseMatch[]): PhraseMatch | null {
  if (matches.some(({ kind }) => kind === 'not')) return null;
  const inOrder = [...matches].sort((one, other) => one.start - other.start);
  return inOrder.find(({ kind }) => kind === 'against') ?? inOrder[0] ?? null;
}

function stanceOf(
  match: PhraseMatch,
  id: AdviceId,
  { text }: Sentence,
  later: string,
  isOpeners: boolean,
  earlier: readonly string[],
): Stance | null {
  if (match.kind === 'against') return isOpeners ? null : 'warns-against';
  const { start, end } = match;
  return readStance({ id, text, later, start, end, isOpeners, isQuotedBack: isQuotedBack(text, start, earlier) });
}

/** True where the words stand in quotation marks, and an earlier post holds the same quotation. */
function isQuotedBack(text: string, start: number, earlier: readonly string[]): boolean {
  const open = text.lastIndexOf('"', start);
  const close = text.indexOf('"', Math.max(start, open + 1));
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
