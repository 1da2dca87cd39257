import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ADVICE_IDS, type AdviceId, STANCES, type Stance } from '../../corpus/vocabulary.ts';
import { adviceTerms, decisiveMatch } from '../../recognition/advice/judge-advice.ts';
import { stanceTerms } from '../../recognition/advice/stance-terms.ts';
import { splitSentences } from '../../recognition/split-sentences.ts';
import { type SentenceExample, toValues } from './fit-rows.ts';

const adviceSchema = z.looseObject({ advice: z.enum(ADVICE_IDS), stance: z.enum(STANCES), quote: z.string() });
const replySchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  advice: z.array(adviceSchema),
  held: z.boolean(),
});
const threadSchema = z.looseObject({
  id: z.string(),
  held: z.boolean().optional(),
  posts: z.array(z.looseObject({ op: z.boolean().optional(), text: z.string() })).optional(),
  labels: z.looseObject({
    topics: z.array(z.string()),
    advice: z.array(adviceSchema.extend({ post: z.int() })).optional(),
  }),
});

/** A post whose reader said which advice it gives. */
export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly isHeld: boolean;
  readonly advice: readonly { readonly advice: AdviceId; readonly stance: Stance; readonly quote: string }[];
  /** How much it counts; 1 is usual. */
  readonly importance: number;
  readonly isOpeners: boolean;
  /** The posts before it in its thread; [] where it stands alone. */
  readonly earlier: readonly { readonly text: string; readonly isOpeners: boolean }[];
}

/** A post that stands alone. */
const ALONE = { isHeld: false, importance: 1, isOpeners: false, earlier: [] };

/** An opening post gives no advice; there are many, and one is much like the other. */
const OPENING_IMPORTANCE = 0.25;
/** Lines say in a few plain words what replies say among others: with 2, plain lines are missed. */
const LINE_IMPORTANCE = 4;
/** Only every third is taken. */
const OPENING_STEP = 3;

/** tests/training/replies.jsonl: one reply a line. */
export function readReplies(file: string): LabelledPost[] {
  return linesOf(file).map((line) => {
    const { id, text, advice, held } = replySchema.parse(JSON.parse(line));
    return { ...ALONE, id, text, advice, isHeld: held };
  });
}

/** The posts of labelled threads that are about a topic: others are not labelled. */
export function readThreadPosts(file: string): LabelledPost[] {
  return linesOf(file).flatMap((line) => {
    const { id, held, posts, labels } = threadSchema.parse(JSON.parse(line));
    if (posts === undefined || labels.advice === undefined || labels.topics.length === 0) return [];
    const all = posts.map(({ op, text }, index) => ({ text, isOpeners: op ?? index === 0 }));
    return all.map((post, index) => {
      const advice = labels.advice?.filter((each) => each.post === index) ?? [];
      return { ...ALONE, ...post, id: `${id}/${index}`, advice, isHeld: held ?? false, earlier: all.slice(0, index) };
    });
  });
}

/** Lines of advice (joined with "+") or "none", stance and text, with tabs between. */
export function readAdviceLines(file: string): LabelledPost[] {
  return linesOf(file).flatMap((line, at) => {
    const [names = '', stanceName = '', text = ''] = line.split('\t');
    if (text === 'text') return [];
    const ids = names === 'none' ? [] : names.split('+').map((name) => z.enum(ADVICE_IDS).parse(name));
    const stance = z.enum(STANCES).safeParse(stanceName).data ?? 'recommends';
    const advice = ids.map((id) => ({ advice: id, stance, quote: text }));
    return [{ ...ALONE, id: `line-${at}`, text, advice, importance: LINE_IMPORTANCE }];
  });
}

/** Opening posts: what is no advice. */
export function readOpeningPosts(file: string): LabelledPost[] {
  return linesOf(file)
    .filter((_, at) => at % OPENING_STEP === 0)
    .flatMap((line) => {
      const { id, posts } = threadSchema.parse(JSON.parse(line));
      const text = posts?.[0]?.text ?? '';
      return [{ ...ALONE, id, text, advice: [], importance: OPENING_IMPORTANCE, isOpeners: true }];
    });
}

/** Each sentence of a post, for the advice model. */
export function toSentences(post: LabelledPost): SentenceExample[] {
  return splitSentences(post.text, 0).map((sentence) => {
    const { start, end } = sentence.evidence();
    const quoted = post.advice.filter(({ quote }) => isIn(post.text, quote, start, end)).map(({ advice }) => advice);
    const unsure = post.advice.map(({ advice }) => advice).filter((id) => !quoted.includes(id));
    const { terms } = adviceTerms(sentence.text);
    return { terms: toValues(terms), ids: new Set(quoted), unsure: new Set(unsure), importance: post.importance };
  });
}

/** Each labelled piece of advice of a post, for the stance model. */
export function toStances(post: LabelledPost): SentenceExample[] {
  const sentences = splitSentences(post.text, 0);
  const texts = sentences.map(({ text }) => text);
  return post.advice.flatMap(({ advice: id, stance, quote }) => {
    const quoted = sentences.flatMap((sentence, at) => {
      const { start, end } = sentence.evidence();
      return isIn(post.text, quote, start, end) ? [at] : [];
    });
    const matchAt = (at: number) => decisiveMatch(adviceTerms(texts[at] ?? '').matches, id);
    const at = quoted.find((each) => matchAt(each) !== null) ?? quoted[0];
    if (at === undefined) return [];
    const terms = toValues(stanceTerms({ id, sentences: texts, at, match: matchAt(at) }));
    return [{ terms, ids: new Set([stance]), unsure: new Set<string>(), importance: 1 }];
  });
}

/** A quotation reaches into a sentence by more than a word or two, or covers half of it. */
const MIN_SHARED = 12;

function isIn(text: string, quote: string, start: number, end: number): boolean {
  const from = text.indexOf(quote);
  const shared = Math.min(end, from + quote.length) - Math.max(start, from);
  return from >= 0 && (shared > MIN_SHARED || shared * 2 >= end - start);
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
