import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../corpus/figures.ts';
import { evaluate } from '../../../scripts/evaluate/evaluate.ts';
import type { Figures as Counted } from '../../../scripts/figures.ts';
import { readLabelled } from '../../../scripts/read-labelled.ts';
import { reportOn } from '../../../scripts/recognition-report.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('readFigures', () => {
  const figures = readFigures(ROOT);

  it('gives what the fit wrote about real posts that were held back', () => {
    const { threads, precision } = figures.topics;
    const head = readFileSync(resolve(ROOT, 'content/recognition/weights.yaml'), 'utf8');
    expect(head).toContain(`dev.jsonl, held back: ${threads} threads, any topic ${precision.value.toFixed(2)} `);
  });

  it('gives what is measured on the exam today', () => {
    const cases = readLabelled(resolve(ROOT, 'tests/benchmark/exam.jsonl')).threads.map((labelled) => ({
      labelled,
      report: reportOn(labelled.thread).report,
    }));
    const { age, situations, advice, alerts } = evaluate(cases);
    const inHundredths = (share: number | null | undefined) => Math.round((share ?? Number.NaN) * 100) / 100;
    const pairOf = (found: Pick<Counted, 'precision' | 'recall' | 'truePositives' | 'falseNegatives'> | undefined) => ({
      precision: inHundredths(found?.precision.value),
      recall: inHundredths(found?.recall.value),
      labels: (found?.truePositives ?? 0) + (found?.falseNegatives ?? 0),
    });
    expect(figures.age.right).toBe(inHundredths(age?.rightWhereTold.value));
    expect(figures.age.posts).toBe(cases.filter(({ labelled }) => typeof labelled.ageMonths === 'number').length);
    expect(figures.advice).toEqual(pairOf(advice?.found));
    expect(figures.alerts).toEqual(pairOf(alerts ?? undefined));
    // The table's other rows, which no page of the extension shows.
    const written = readFileSync(resolve(ROOT, 'docs/recognition-details.md'), 'utf8');
    const [f1, stance] = [situations?.f1.value, advice?.stanceRight.value].map((share) =>
      inHundredths(share).toFixed(2),
    );
    expect(written).toContain(`\n| Situations, micro-F1, topics as recognised | ${f1} |\n`);
    expect(written).toContain(
      `\n| Stance right, of the advice found | ${stance} of ${advice?.found.truePositives} |\n`,
    );
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
