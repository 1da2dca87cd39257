import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ALERT_IDS } from '../../corpus/vocabulary.ts';
import { joinTerms } from '../../recognition/alerts/join-terms.ts';
import { openerPosts } from '../../recognition/opener-posts.ts';
import { alertTerms } from '../../recognition/raise-alerts.ts';
import { splitThread } from '../../recognition/split-sentences.ts';
import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { readLabelled } from '../read-labelled.ts';
import { type FitHold, fitRows, type JudgingRow, type SentenceExample, toValues } from './fit-rows.ts';

/** What one opener writes, sentence by sentence, and the alerts that a reader saw in it. */
export interface AlertingPost {
  readonly alerts: readonly string[];
  readonly sentences: readonly TermValues[];
  /** True where the alerts are of its only sentence. */
  readonly isLine: boolean;
}

/** The threads of a file that are labelled for alerts; those held back are left out. */
export function readAlertThreads(file: string): AlertingPost[] {
  return readLabelled(file).threads.flatMap(({ thread, alerts, isHeld }) => {
    if (alerts === null || isHeld === true) return [];
    const sentences = splitThread(thread, openerPosts(thread)).map(({ text }) => toValues(alertTerms(text).terms));
    return [{ alerts, sentences, isLine: false }];
  });
}

/** Lines of an alert or "none", a tab, and a sentence. */
export function readAlertLines(file: string): AlertingPost[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [id = '', text = ''] = line.split('\t');
    const alerts = id === 'none' ? [] : [z.enum(ALERT_IDS).parse(id)];
    const post = { id: '', elementId: null, author: null, isOpeningPost: true, text };
    const thread = { engine: 'text' as const, title: '', posts: [post], totalPosts: 1, isComplete: true };
    return { alerts, sentences: splitThread(thread).map(({ text }) => toValues(alertTerms(text).terms)), isLine: true };
  });
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
  const examples = posts.map(({ alerts, sentences }) => ({
    terms: joinTerms(sentences.map((terms) => terms.keys())),
    ids: new Set(alerts),
    unsure: new Set<string>(),
    importance: 1,
  }));
  return fitRows(ALERT_IDS, examples, hold);
}

function toExamples({ alerts, sentences, isLine }: AlertingPost, rows: readonly JudgingRow[]): SentenceExample[] {
  const raising = new Map(alerts.map((id) => [id, raisingSentences(id, sentences, isLine, rows)]));
  return sentences.map((terms, at) => {
    const ids = new Set(alerts.filter((id) => raising.get(id)?.has(at) === true));
    return { terms, ids, unsure: new Set(alerts.filter((id) => !ids.has(id))), importance: 1 };
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
