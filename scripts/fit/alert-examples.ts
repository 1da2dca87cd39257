import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ALERT_IDS } from '../../corpus/vocabulary.ts';
import { joinTerms } from '../../recognition/alerts/join-terms.ts';
import { sentenceValues } from '../../recognition/alerts/sentence-values.ts';
import { openerPosts } from '../../recognition/opener-posts.ts';
import { alertTerms } from '../../recognition/raise-alerts.ts';
import { splitSentences, splitThread } from '../../recognition/split-sentences.ts';
import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { readLabelled } from '../read-labelled.ts';
import { alertsOfSigns } from './alerts-of-signs.ts';
import { collectTerms } from './collect-terms.ts';
import { fitJoint } from './fit-joint.ts';
import { toValues } from './fit-rows.ts';
import type { FittedRow } from './write-word-model.ts';

/** What one opener writes, sentence by sentence, and the alerts that a reader saw in it. */
export interface AlertingPost {
  readonly alerts: readonly string[];
  /** Alerts of which nobody said whether it raises them. */
  readonly unsure: readonly string[];
  readonly sentences: readonly TermValues[];
  /** True where the alerts are of its only sentence. */
  readonly isLine: boolean;
  /** How much it counts; 1 is usual. */
  readonly importance: number;
}

const THREAD = 1;
/** By authors left out flat around it; with less, plain sentences that stand alone fall silent. */
const LINE = 1;
/** People type otherwise into a search box than into a forum, and there are many of them: they teach emergencies that posts seldom tell, and at 0.3 cost posts 0.01. */
const QUERY = 0.1;

/** The threads of a file that are labelled for alerts; those held back are left out. */
export function readAlertThreads(file: string): AlertingPost[] {
  return readLabelled(file).threads.flatMap(({ thread, alerts, isHeld }) => {
    if (alerts === null || isHeld === true) return [];
    const sentences = splitThread(thread, openerPosts(thread)).map(({ text }) => toValues(alertTerms(text).terms));
    return [{ alerts, unsure: [], sentences, isLine: false, importance: THREAD }];
  });
}

/** Lines of an alert or "none", a tab, and a sentence. */
export function readAlertLines(file: string): AlertingPost[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [id = '', text = ''] = line.split('\t');
    const alerts = id === 'none' ? [] : [z.enum(ALERT_IDS).parse(id)];
    return { alerts, unsure: [], sentences: toSentences(text), isLine: true, importance: LINE };
  });
}

const querySchema = z.object({ id: z.string(), query: z.string(), red: z.array(z.string()) });

/**
 * Queries whose red flags are known, as lines. A query that names a sign of no alert is left out; one that names some says nothing of
 * the other alerts.
 *
 * @param leftOut - how the ids of those begin that take no part.
 */
export function readAlertQueries(file: string, leftOut: string): AlertingPost[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { id, query, red } = querySchema.parse(JSON.parse(line));
    const alerts = alertsOfSigns(red);
    if (id.startsWith(leftOut) || (red.length > 0 && alerts.length === 0)) return [];
    const unsure = red.length === 0 ? [] : ALERT_IDS.filter((each) => !alerts.includes(each));
    return [{ alerts, unsure, sentences: toSentences(query), isLine: true, importance: QUERY }];
  });
}

function toSentences(text: string): TermValues[] {
  return splitSentences(text, 0).map((sentence) => toValues(alertTerms(sentence.text).terms));
}

/** How the alerts' models are held; values by authors left out, flat around them. */
export interface AlertHold {
  /** Fewest posts and lines that a term must stand in; phrases and classes of words always take part. */
  readonly minExamples: number;
  /** Strength of the L2 pull of a sentence's weights toward what is expected, and of a post's toward nought. */
  readonly ofSentence: number;
  readonly ofPost: number;
  /** Weights nearer to 0 are let go. */
  readonly smallest: { readonly ofSentence: number; readonly ofPost: number };
  readonly expected: (id: string, term: string) => number;
}

/**
 * Fits a row for each alert, twice: what a sentence says, and what the single words of the post say beyond that. A thread's label does not say which
 * sentence raised it: `fitJoint` finds that on the way.
 */
export function fitAlerts(
  posts: readonly AlertingPost[],
  hold: AlertHold,
): { readonly ofSentences: FittedRow[]; readonly ofPosts: FittedRow[] } {
  const wholes = posts.map(({ sentences }) => joinTerms(sentences.map((terms) => terms.keys())));
  const table = collectTerms(wholes, (term, count) => count >= hold.minExamples || /^[=@]/.test(term));
  const rows = posts.map(({ sentences }, at) => ({
    sentences: sentences.map((terms) => table.toRow(sentenceValues(new Set(terms.keys())))),
    whole: table.toRow(new Map([...(wholes[at] ?? [])].filter(([term]) => !term.includes(' ')))),
  }));
  const fitted = ALERT_IDS.map((id) => {
    const known = rows.flatMap((row, at) => {
      const post = posts[at];
      if (post === undefined || post.unsure.includes(id)) return [];
      const y = post.alerts.includes(id) ? (1 as const) : (0 as const);
      return [{ ...row, y, importance: post.importance, isLine: post.isLine }];
    });
    const expected = Float64Array.from(table.terms, (term) => hold.expected(id, term));
    const { bias, ofSentence, ofWhole } = fitJoint(known, { ...hold, ofWhole: hold.ofPost, expected });
    const row = { id, threshold: 0.5, terms: table.terms };
    return {
      ofSentence: { ...row, smallest: hold.smallest.ofSentence, model: { bias, weights: ofSentence } },
      ofPost: { ...row, smallest: hold.smallest.ofPost, model: { bias: 0, weights: ofWhole } },
    };
  });
  return { ofSentences: fitted.map(({ ofSentence }) => ofSentence), ofPosts: fitted.map(({ ofPost }) => ofPost) };
}
