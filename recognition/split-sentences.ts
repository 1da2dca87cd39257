import type { Thread } from '../reading/types.ts';
import { normalise } from './normalise.ts';
import type { Evidence } from './types.ts';

/** A sentence of a thread in normalised text. `post` is the post's index, or -1 for the title. */
export interface Sentence {
  readonly post: number;
  /** Normalised: see `normalise`. Without the line end. */
  readonly text: string;
  /** The words as written, for offsets into `text`; without offsets the whole sentence. */
  readonly evidence: (from?: number, to?: number) => Evidence;
}

/** Longest sentence, in characters: people who write without stops are cut at a blank, so that "the same sentence" stays near. */
const MAX_SENTENCE = 320;
/** Longest text of one post that is read, in characters; the rest is left out. A long post is about 5,000. */
const MAX_POST = 20_000;

/** The title's sentences (post -1), then those of the posts at the given indexes; all posts where none are given. */
export function splitThread(thread: Thread, posts?: readonly number[]): Sentence[] {
  const indexes = posts ?? thread.posts.map((_, index) => index);
  return [
    ...splitSentences(thread.title, -1),
    ...indexes.flatMap((index) => splitSentences(thread.posts[index]?.text ?? '', index)),
  ];
}

/**
 * Splits a text at full stops, question and exclamation marks, line ends, and after MAX_SENTENCE characters.
 *
 * A stop inside a number ("2.5") or after a common short form ("dr.") does not end a sentence.
 * @param post - index of the post, or -1 for the title; kept in the evidence.
 * @returns In order; sentences without a letter or figure are left out.
 */
export function splitSentences(written: string, post: number): Sentence[] {
  const source = written.length > MAX_POST ? written.slice(0, MAX_POST) : written;
  const { text, toWritten } = normalise(source);
  return boundaries(text).map(([start, end]) => ({
    post,
    text: text.slice(start, end),
    evidence: (from = 0, to = end - start) => {
      const first = toWritten(start + from);
      const last = Math.max(first, toWritten(start + to));
      return { post, start: first, end: last, text: source.slice(first, last) };
    },
  }));
}

const SENTENCE_END = /[.!?]+(?=["')\]*]*(?:\s|$))["')\]*]*|\n/g;
const SHORT_FORM = /(?:^|[\s(])(?:dr|mr|mrs|ms|st|vs|approx|e\.g|i\.e|eg|ie|etc)\.$/;

function boundaries(text: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && SHORT_FORM.test(text.slice(Math.max(start, end - 8), end))) continue;
    pushPieces(text, start, end, found);
    start = end;
  }
  pushPieces(text, start, text.length, found);
  return found;
}

function pushPieces(text: string, start: number, end: number, found: [number, number][]): void {
  let from = start;
  while (from < end) {
    const to = end - from <= MAX_SENTENCE ? end : cutAt(text, from);
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    const lead = piece.length - piece.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(trimmed)) found.push([from + lead, from + lead + trimmed.length]);
    from = to;
  }
}

function cutAt(text: string, from: number): number {
  const blank = text.lastIndexOf(' ', from + MAX_SENTENCE);
  return blank > from + MAX_SENTENCE / 2 ? blank : from + MAX_SENTENCE;
}
