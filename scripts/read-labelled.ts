import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RECOGNISED_TOPIC_IDS, STANCES } from '../corpus/vocabulary.ts';
import type { Thread } from '../reading/types.ts';

const labelShape = {
  topics: z.array(z.enum(RECOGNISED_TOPIC_IDS)).nullish(),
  age_months: z.number().nullish(),
  situations: z.array(z.string()).nullish(),
  advice: z.array(z.looseObject({ post: z.int().min(0), advice: z.string(), stance: z.enum(STANCES) })).nullish(),
  alerts: z.array(z.string()).nullish(),
  borderline: z.boolean().nullish(),
  parenting: z.boolean().nullish(),
};

const lineSchema = z.looseObject({
  id: z.string(),
  title: z.string().default(''),
  text: z.string().optional(),
  posts: z
    .array(z.looseObject({ author: z.string().nullish(), op: z.boolean().optional(), text: z.string() }))
    .optional(),
  held: z.boolean().optional(),
  labels: z.looseObject(labelShape).optional(),
  ...labelShape,
});

/** A thread with what its readers said of it; a field is null where they said nothing. */
export interface LabelledThread {
  readonly id: string;
  readonly thread: Thread;
  readonly topics: readonly string[] | null;
  /** undefined = not labelled; null = read, and no age is told. */
  readonly ageMonths: number | null | undefined;
  readonly situations: readonly string[] | null;
  readonly advice: readonly { readonly post: number; readonly advice: string; readonly stance: string }[] | null;
  readonly alerts: readonly string[] | null;
  readonly isBorderline: boolean;
  /** Whether the file says that fitting must not see it; null where it does not say. */
  readonly isHeld: boolean | null;
  readonly isParenting: boolean;
}

/** What a file of labelled threads holds, and its bad lines. */
export interface LabelledFile {
  readonly threads: readonly LabelledThread[];
  /** Line numbers from 1, with what is wrong. */
  readonly badLines: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Reads a JSONL file of labelled threads: `{id, title, text}` or `{id, title, posts: [{author, op, text}]}`, labels at top
 * level or under `labels`.
 *
 * @throws where the file cannot be read; a bad line never throws.
 */
export function readLabelled(file: string): LabelledFile {
  const threads: LabelledThread[] = [];
  const badLines: { line: number; message: string }[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') badLines.push({ line: index + 1, message: read });
    else threads.push(read);
  }
  return { threads, badLines };
}

function readLine(line: string): LabelledThread | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const result = lineSchema.safeParse(value);
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  const row = result.data;
  if (row.text === undefined && row.posts === undefined) return 'has neither text nor posts';
  const labels = { ...row, ...row.labels };
  return {
    id: row.id,
    thread: toThread(row),
    topics: labels.topics ?? null,
    ageMonths: labels.age_months,
    situations: labels.situations ?? null,
    advice: labels.advice ?? null,
    alerts: labels.alerts ?? null,
    isBorderline: labels.borderline ?? false,
    isHeld: row.held ?? null,
    isParenting: labels.parenting ?? true,
  };
}

function toThread({ title, text, posts }: z.infer<typeof lineSchema>): Thread {
  const written = posts ?? [{ author: null, op: true, text: text ?? '' }];
  const opening = Math.max(
    0,
    written.findIndex(({ op }) => op === true),
  );
  return {
    engine: 'text',
    title,
    posts: written.map((post, index) => ({
      id: `post-${index}`,
      elementId: null,
      author: post.author ?? null,
      isOpeningPost: index === opening,
      text: post.text,
    })),
    totalPosts: written.length,
    isComplete: true,
  };
}
