import { describe, expect, it } from 'vitest';
import { poolLogOdds } from '../../../../recognition/alerts/pool-log-odds.ts';
import { fitJoint, type JointModel, type JointRow } from '../../../../scripts/fit/fit-joint.ts';

const [GRAVE, DULL, SAD] = [0, 1, 2];
const HOLD = { ofSentence: 0.5, ofWhole: 0.5, expected: new Float64Array(3) };

function terms(...numbers: readonly number[]) {
  return { terms: numbers, values: numbers.map(() => 1) };
}

function post(y: 0 | 1, sentences: readonly (readonly number[])[], whole: readonly number[] = []): JointRow {
  return {
    y,
    sentences: sentences.map((each) => terms(...each)),
    whole: terms(...whole),
    importance: 1,
    isLine: false,
  };
}

/** As the alerts are judged at run time. */
function judge({ bias, ofSentence, ofWhole }: JointModel, { sentences, whole }: JointRow): number {
  const sum = (numbers: readonly number[], weights: Float64Array) =>
    numbers.reduce((total, term) => total + (weights[term] ?? 0), 0);
  return poolLogOdds(sentences.map((each) => bias + sum(each.terms, ofSentence))) + sum(whole.terms, ofWhole);
}

describe('fitJoint', () => {
  it('finds the sentence that says it, though only the whole is labelled', () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      at % 2 === 0 ? post(1, [[DULL], [DULL], [GRAVE]]) : post(0, [[DULL], [DULL], [DULL]]),
    );
    const model = fitJoint(rows, HOLD);
    expect(model.ofSentence[GRAVE]).toBeGreaterThan(1);
    const odds = (sentences: readonly (readonly number[])[]) => judge(model, post(1, sentences));
    expect(odds([[GRAVE]])).toBeGreaterThan(odds([[DULL]]));
    expect(odds([[DULL], [GRAVE], [DULL], [DULL]])).toBeGreaterThan(odds([[DULL], [DULL], [DULL], [DULL]]));
  });

  it('learns from the words of the whole what no sentence says', () => {
    const rows = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? post(1, [[DULL]], [SAD]) : post(0, [[DULL]])));
    const model = fitJoint(rows, HOLD);
    expect(model.ofWhole[SAD]).toBeGreaterThan(1);
    expect(Math.abs(model.ofSentence[DULL] ?? 0)).toBeLessThan(0.5);
  });

  it('stays at what is expected where nothing is learned', () => {
    const expected = Float64Array.of(2.5, 0, -2.5);
    const model = fitJoint([post(0, [[DULL]]), post(1, [[DULL]])], { ...HOLD, expected });
    expect(model.ofSentence[GRAVE]).toBe(2.5);
    expect(model.ofSentence[SAD]).toBe(-2.5);
  });

  it('passes over what has no sentence, and blames a line for its own likeliness', () => {
    const lines = Array.from({ length: 20 }, () => ({ ...post(1, [[DULL]]), isLine: true }));
    const posts = Array.from({ length: 20 }, () => post(0, [[DULL]]));
    const model = fitJoint([...lines, ...posts, post(1, [])], HOLD);
    expect(judge(model, post(0, [[DULL]]))).toBeLessThan(-1);
  });
});
