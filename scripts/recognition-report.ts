import { guidanceCorpus } from '#corpus/guidance';
import { toQuestion } from '../guidance/ask.ts';
import { chooseGuidance } from '../guidance/choose-guidance.ts';
import type { Guidance } from '../guidance/types.ts';
import type { Thread } from '../reading/types.ts';
import { recognise } from '../recognition/recognise.ts';
import type { Recognition } from '../recognition/types.ts';

/** What `explain --json` and `evaluate --predictions` print for a thread. `post` is an index into `posts`. */
export interface RecognitionReport {
  readonly engine: string;
  readonly title: string;
  readonly posts: readonly { readonly author: string | null; readonly op: boolean; readonly text: string }[];
  readonly topics: readonly { readonly id: string; readonly confidence: number }[];
  readonly ageMonths: number | null;
  readonly ageText: string | null;
  readonly situations: readonly string[];
  /** Ids of the points that a panel would show, first screen first. */
  readonly points: readonly string[];
  readonly advice: readonly {
    readonly post: number;
    readonly id: string;
    readonly stance: string;
    readonly quote: string;
  }[];
  readonly alerts: readonly string[];
}

/** A thread as the panel would see and answer it. */
export interface ThreadReport {
  readonly recognition: Recognition;
  /** Null for a thread about neither topic. */
  readonly guidance: Guidance | null;
  readonly report: RecognitionReport;
}

/** Recognises a thread and chooses its points, as the panel would. A thread about neither topic gets no points. */
export function reportOn(thread: Thread): ThreadReport {
  const now = new Date();
  const recognition = recognise(thread, { year: now.getFullYear(), month: now.getMonth() + 1 });
  const isSilent = recognition.topics.length === 0;
  const guidance = isSilent ? null : chooseGuidance(guidanceCorpus, toQuestion(recognition));
  return { recognition, guidance, report: toReport(thread, recognition, guidance) };
}

function toReport(thread: Thread, recognition: Recognition, guidance: Guidance | null): RecognitionReport {
  return {
    engine: thread.engine,
    title: thread.title,
    posts: thread.posts.map(({ author, isOpeningPost, text }) => ({ author, op: isOpeningPost, text })),
    topics: recognition.topics.map(({ id, confidence }) => ({ id, confidence: Math.round(confidence * 1000) / 1000 })),
    ageMonths: recognition.age?.ageMonths ?? null,
    ageText: recognition.age?.evidence.text ?? null,
    situations: recognition.situations.map(({ id }) => id),
    points: guidance === null ? [] : idsOf(guidance),
    advice: recognition.advice.map(({ id, stance, evidence }) => ({
      post: evidence.post,
      id,
      stance,
      quote: evidence.text,
    })),
    alerts: [...new Set(recognition.alerts.map(({ id }) => id))],
  };
}

function idsOf({ first, say, moreToTry, moreToSay, avoid, why, usual }: Guidance): string[] {
  return [...first, ...(say ? [say] : []), ...moreToTry, ...moreToSay, ...avoid, ...why, ...usual].map(({ id }) => id);
}
