import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../corpus/figures.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('readFigures', () => {
  const figures = readFigures(ROOT);

  it('gives what the fit wrote about real posts that were held back', () => {
    const { threads, precision } = figures.topics;
    const head = readFileSync(resolve(ROOT, 'content/recognition/weights.yaml'), 'utf8');
    expect(head).toContain(`dev.jsonl, held back: ${threads} threads, any topic ${precision.value.toFixed(2)} `);
  });

  it('gives shares between 0 and 1, of something', () => {
    const { topics, age, advice, alerts } = figures;
    const shares = [topics.precision.value, topics.recall.value, age.right, advice.recall, alerts.recall];
    for (const share of shares) expect(share > 0 && share <= 1).toBe(true);
    for (const count of [topics.threads, age.posts, advice.labels, alerts.labels]) expect(count).toBeGreaterThan(0);
  });

  it('says which file has not the form expected', () => {
    expect(() => readFigures(resolve(ROOT, 'tests'))).toThrow(/weights\.yaml/);
  });
});
