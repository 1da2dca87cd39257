import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Post, Thread } from '../../../reading/types.ts';
import { findAdvice } from '../../../recognition/find-advice.ts';
import { raiseAlerts } from '../../../recognition/raise-alerts.ts';
import { readChildAge } from '../../../recognition/read-child-age.ts';
import { type LabelledThread, readLabelled } from '../../../scripts/read-labelled.ts';

/**
 * What is reached on invented posts that no fit has seen. The figures may only rise: raise "least", lower "most", never the
 * other way round. Once they were exchanged, on 21 November 2026: advice is given out from a precision of 0.90 on authors left out, so
 * the wrong fell from 6 and 1 to 1 and 0, and the found from 73 and 26 to 53 and 23; and alerts
 * found rose from 42 to 48 and from 10 to 11, with the wrong from 7 to 10 and from 4 to 5: a missed one costs more than a false one. Alerts once more on 22 November,
 * with the models of sentences and posts together: posts 48 and 10 → 49 and 7, threads 11 and 5 → 10 and 4, later posts 39 and 5 → 41 and 7 (found and wrong).
 * And with twelve authors more: posts 53 and 7, later posts 43 and 7, threads 10 and 6; of the three together 106 found and 20 wrong, after 100 and 18.
 */
const REACHED = {
  replies: { leastFound: 68, mostWrong: 1, leastStances: 55 },
  threads: { leastFound: 24, mostWrong: 0, leastStances: 23 },
  posts: { leastFound: 53, mostWrong: 7 },
  threadAlerts: { leastFound: 10, mostWrong: 6 },
  laterPosts: { leastFound: 43, mostWrong: 7 },
};

interface Named {
  readonly id: string;
  readonly stance: string;
}

describe('advice and alerts of held invented posts', () => {
  it('finds the advice of replies, with its stance', () => {
    const { found, wrong, stances } = tally(heldReplies());
    expect(found).toBeGreaterThanOrEqual(REACHED.replies.leastFound);
    expect(wrong).toBeLessThanOrEqual(REACHED.replies.mostWrong);
    expect(stances).toBeGreaterThanOrEqual(REACHED.replies.leastStances);
  });

  it('finds the advice of threads, with its stance', () => {
    const { found, wrong, stances } = tally(heldThreads().flatMap(advicePosts));
    expect(found).toBeGreaterThanOrEqual(REACHED.threads.leastFound);
    expect(wrong).toBeLessThanOrEqual(REACHED.threads.mostWrong);
    expect(stances).toBeGreaterThanOrEqual(REACHED.threads.leastStances);
  });

  it('raises the alerts of opening posts', () => {
    const { found, wrong } = tally(heldOf('tests/training/alerts.jsonl').map(alertsOf));
    expect(found).toBeGreaterThanOrEqual(REACHED.posts.leastFound);
    expect(wrong).toBeLessThanOrEqual(REACHED.posts.mostWrong);
  });

  it('raises the alerts of opening posts by two later authors', () => {
    const held = ['alerts-6', 'alerts-7'].flatMap((name) => heldOf(`tests/training/${name}.jsonl`));
    const { found, wrong } = tally(held.map(alertsOf));
    expect(found).toBeGreaterThanOrEqual(REACHED.laterPosts.leastFound);
    expect(wrong).toBeLessThanOrEqual(REACHED.laterPosts.mostWrong);
  });

  it('raises the alerts of threads', () => {
    const { found, wrong } = tally(heldThreads().map(alertsOf));
    expect(found).toBeGreaterThanOrEqual(REACHED.threadAlerts.leastFound);
    expect(wrong).toBeLessThanOrEqual(REACHED.threadAlerts.mostWrong);
  });
});

function tally(cases: readonly { truth: readonly Named[]; said: readonly Named[] }[]) {
  const sums = { found: 0, wrong: 0, stances: 0 };
  for (const { truth, said } of cases) {
    for (const { id, stance } of said) {
      const meant = truth.filter((each) => each.id === id);
      if (meant.length === 0) sums.wrong += 1;
      else sums.found += 1;
      if (meant.some((each) => each.stance === stance)) sums.stances += 1;
    }
  }
  return sums;
}

function heldReplies() {
  const lines = readFileSync('tests/training/replies.jsonl', 'utf8').trim().split('\n');
  return lines
    .map((line): { text: string; held: boolean; advice: { advice: string; stance: string }[] } => JSON.parse(line))
    .filter(({ held }) => held)
    .map(({ text, advice }) => ({
      truth: advice.map(({ advice: id, stance }) => ({ id, stance })),
      said: findAdvice(threadOf('She cries when I go.', text)),
    }));
}

function threadOf(...texts: readonly string[]): Thread {
  const posts: Post[] = texts.map((text, index) => ({
    id: `post-${index}`,
    elementId: null,
    author: `reader-${index}`,
    isOpeningPost: index === 0,
    text,
  }));
  return { engine: 'text', title: 'Help', posts, totalPosts: posts.length, isComplete: true };
}

function heldOf(file: string): LabelledThread[] {
  return readLabelled(file).threads.filter(({ isHeld }) => isHeld === true);
}

/** The threads with replies. */
function heldThreads(): LabelledThread[] {
  return heldOf('tests/benchmark/threads.jsonl').filter(({ thread }) => thread.posts.length > 1);
}

function advicePosts({ thread, topics, advice }: LabelledThread) {
  if (topics === null || topics.length === 0 || advice === null) return [];
  const said = findAdvice(thread);
  return thread.posts.map((_, index) => ({
    truth: advice.filter(({ post }) => post === index).map(({ advice: id, stance }) => ({ id, stance })),
    said: said.filter(({ evidence }) => evidence.post === index),
  }));
}

function alertsOf({ thread, alerts }: LabelledThread) {
  const said = raiseAlerts(thread, readChildAge(thread));
  return {
    truth: (alerts ?? []).map((id) => ({ id, stance: '' })),
    said: said.map(({ id }) => ({ id, stance: '' })),
  };
}
