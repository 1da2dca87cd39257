import type { AdviceId, Stance } from '../../corpus/vocabulary.ts';
import { markWords } from '../detail-terms.ts';
import type { PhraseMatch } from '../phrase-finder.ts';
import { wordStems } from '../word-model/sentence-terms.ts';
import { isNegated, readStance } from './read-stance.ts';
import { CLAIMS, DENIAL, JUDGEMENT, REGRET, REPORT } from './stance-cues.ts';

/** A sentence that names a piece of advice, among the sentences of its post. */
export interface AdvisingSentence {
  readonly id: AdviceId;
  /** The post's sentences, normalised. */
  readonly sentences: readonly string[];
  readonly at: number;
  /** The phrase that names the advice; null where only its words do. */
  readonly match: PhraseMatch | null;
}

const NEGATIVE_WORD =
  /(?<![a-z])(?:don't|not|never|no|wouldn't|shouldn't|won't|avoid|stop|isn't|aren't|doesn't|didn't|can't|nobody|without|instead)(?![a-z])/;
const OUR_WORD = /(?<![a-z])(?:my|our|mine|ours|we|us|i|i've|we've|i'd|we'd)(?![a-z])/;
const YOUR_WORD = /(?<![a-z])(?:you|your|you're|you've|you'll)(?![a-z])/;
/** Words of the next sentence that count: what is said first about the advice. */
const MOST_NEXT_WORDS = 12;

/**
 * The terms by which a stance is known: the sentence's words, its first words (`^`), classes (`@`), cues of stance (`~`), the
 * advice itself (`#`), and the sentences before (`<`) and after (`>`).
 */
export function stanceTerms(place: AdvisingSentence): Set<string> {
  const text = place.sentences[place.at] ?? '';
  const before = place.sentences[place.at - 1];
  const after = place.sentences[place.at + 1];
  const stems = wordStems(text);
  return new Set([
    ...wordTerms(stems),
    ...markWords(stems).map((name) => `@${name}`),
    ...cues(place, text),
    `#${place.id}`,
    ...(before === undefined ? ['<none'] : aroundTerms(before, '<')),
    ...(after === undefined ? ['>none'] : aroundTerms(after, '>')),
  ]);
}

function wordTerms(stems: readonly string[]): string[] {
  const [first = '', second = ''] = stems;
  return [`^${first}`, `^${first} ${second}`, ...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)];
}

function aroundTerms(text: string, sign: '<' | '>'): string[] {
  const stems = wordStems(text);
  return [
    ...(sign === '>' ? stems.slice(0, MOST_NEXT_WORDS) : stems),
    ...markWords(stems).map((name) => `@${name}`),
    ...(JUDGEMENT.test(text) ? ['judged'] : []),
    ...(REPORT.test(text) ? ['told'] : []),
  ].map((name) => sign + name);
}

function cues({ id, sentences, at, match }: AdvisingSentence, text: string): string[] {
  const start = match?.start ?? text.length;
  const end = match?.end ?? text.length;
  const later = sentences.slice(at + 1).join('\n');
  const around = `${text.slice(0, start)} … ${text.slice(end)}`;
  const claim = CLAIMS.has(id) ? ' claim' : '';
  const byRule: Stance | null =
    match?.kind === 'against'
      ? 'warns-against'
      : readStance({ id, text, later, start, end, isOpeners: false, isQuotedBack: false });
  return [
    `~${match === null ? 'guess' : 'rule'} ${byRule}`,
    ...(match === null ? [] : ['~named']),
    ...(match?.kind === 'against' ? ['~against'] : []),
    ...(match !== null && isNegated({ text, start }) ? [`~negated${claim}`] : []),
    ...(NEGATIVE_WORD.test(text) ? [`~negative${claim}`] : []),
    ...(JUDGEMENT.test(around) ? [`~judged${claim}`] : []),
    ...(DENIAL.test(around) ? [`~denied${claim}`] : []),
    ...(REGRET.test(later) ? ['~regret'] : []),
    ...(REPORT.test(text.slice(0, end)) ? ['~told'] : []),
    ...(OUR_WORD.test(text) ? ['~ours'] : []),
    ...(YOUR_WORD.test(text) ? ['~yours'] : []),
    ...(claim === '' ? [] : ['~claim']),
  ];
}
