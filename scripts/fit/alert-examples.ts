import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ALERT_IDS } from '../../corpus/vocabulary.ts';
import { joinTerms } from '../../recognition/alerts/join-terms.ts';
import { openerPosts } from '../../recognition/opener-posts.ts';
import { alertTerms } from '../../recognition/raise-alerts.ts';
import { splitSentences, splitThread } from '../../recognition/split-sentences.ts';
import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { readLabelled } from '../read-labelled.ts';
import { alertsOfSigns } from './alerts-of-signs.ts';
import { type FitHold, fitRows, type JudgingRow, type SentenceExample, toValues } from './fit-rows.ts';

/** What one opener writes, sentence by sentence, and the alerts that a reader saw in it. */
export interface AlertingPost {
  readonly alerts: readonly string[];
  /** Alerts of which nobody said whether it raises them. */
  readonly unsure: readonly string[];
  readonly sentences: readonly TermValues[];
  /** True where the alerts are of its only sentence. */
  readonly isLine: boolean;
  /** How much it counts where sentences are judged, and where posts are; 1 is usual. */
  readonly importance: { readonly ofSentence: number; readonly ofPost: number };
}

const THREAD = { ofSentence: 1, ofPost: 1 };
/** A line alone is hardly a post; by authors left out, flat from 0.25 to 1. */
const LINE = { ofSentence: 1, ofPost: 0.5 };
/** People type otherwise into a search box than into a forum, and there are many of them; by authors left out, flat around it. */
const QUERY = { ofSentence: 0.5, ofPost: 0.1 };

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

/** Rounds after the first: each asks the last which sentences of a labelled post may have raised its alert. */
const ROUNDS = 2;
/** A sentence this likely speaks for the alert even where another is likelier. */
const LIKELY = 0.6;

/**
 * Fits a row for each alert. A thread's label does not say which sentence raised it, so the sentence that the phrases or the
 * last round find likeliest is taken.
 */
export function fitAlerts(posts: readonly AlertingPost[], hold: FitHold): JudgingRow[] {
  let rows: JudgingRow[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const examples = posts.flatMap((post) => toExamples(post, rows));
    rows = fitRows(ALERT_IDS, examples, hold);
  }
  return rows;
}

/** Fits a row for each alert to whole posts: together the words of several sentences tell what no sentence does. */
export function fitAlertPosts(posts: readonly AlertingPost[], hold: FitHold): JudgingRow[] {
  const examples = posts.map(({ alerts, unsure, sentences, importance }) => ({
    terms: joinTerms(sentences.map((terms) => terms.keys())),
    ids: new Set(alerts),
    unsure: new Set(unsure),
    importance: importance.ofPost,
  }));
  return fitRows(ALERT_IDS, examples, hold);
}

function toExamples(
  { alerts, unsure, sentences, isLine, importance }: AlertingPost,
  rows: readonly JudgingRow[],
): SentenceExample[] {
  const raising = new Map(alerts.map((id) => [id, raisingSentences(id, sentences, isLine, rows)]));
  return sentences.map((terms, at) => {
    const ids = new Set(alerts.filter((id) => raising.get(id)?.has(at) === true));
    const open = new Set([...unsure, ...alerts.filter((id) => !ids.has(id))]);
    return { terms, ids, unsure: open, importance: importance.ofSentence };
  });
}

function raisingSentences(
  id: string,
  sentences: readonly TermValues[],
  isLine: boolean,
  rows: readonly JudgingRow[],
): Set<number> {
  const all = [...sentences.keys()];
  if (isLine) return new Set(all);
  const row = rows.find((each) => each.id === id);
  if (row === undefined) return new Set(all.filter((at) => sentences[at]?.has(`=${id}:signs`) === true));
  const confidences = sentences.map((terms) => row.judge(terms));
  const most = Math.max(...confidences);
  return new Set(all.filter((at) => confidences[at] === most || (confidences[at] ?? 0) >= LIKELY));
}
