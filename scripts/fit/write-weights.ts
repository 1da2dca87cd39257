import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TopicId } from '../../corpus/vocabulary.ts';
import { SIGNAL_IDS, ZONES } from './examples.ts';

const FILE = join(import.meta.dirname, '../../content/recognition/weights.yaml');
/** Weights smaller than this, in all places of a signal, change no answer and are left out. */
const SMALLEST = 0.15;

/** A fitted topic. */
export interface Fitted {
  readonly topic: TopicId;
  readonly weights: Float64Array;
  readonly threshold: number;
}

/** Writes content/recognition/weights.yaml, strongest signals first. @param notes - lines for the comment on top. */
export function writeWeights(fitted: readonly Fitted[], notes: readonly string[]): void {
  const text = fitted.map(({ topic, weights, threshold }) => {
    const lines = SIGNAL_IDS.map((id, index) => ({
      id,
      values: Array.from(
        weights.slice(1 + ZONES * index, 1 + ZONES * (index + 1)),
        (value) => Math.round(value * 100) / 100,
      ),
    }))
      .filter(({ values }) => values.some((value) => Math.abs(value) >= SMALLEST))
      .sort((one, other) => total(other.values) - total(one.values))
      .map(({ id, values }) => `    ${id}: [${values.map((value) => (value === 0 ? 0 : value)).join(', ')}]`);
    const bias = Math.round((weights[0] ?? 0) * 100) / 100;
    return `\n${topic}:\n  bias: ${bias}\n  threshold: ${threshold}\n  weights:\n${lines.join('\n')}\n`;
  });
  writeFileSync(FILE, `${notes.map((note) => `# ${note}`.trimEnd()).join('\n')}\n${text.join('')}`);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
