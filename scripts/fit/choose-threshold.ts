import type { Answer } from '../figures.ts';

/** 1 weighs precision and recall alike; below 1 precision counts for more: unsure means silent. */
const BETA = 1;

/**
 * Chooses the lowest confidence to give out: where the F-measure is highest.
 *
 * @param cases - confidence by a model that has not seen the post, and what is so.
 */
export function chooseThreshold(cases: readonly { readonly confidence: number; readonly truth: boolean }[]): number {
  let best = { threshold: 1, value: -1 };
  for (let percent = 5; percent <= 95; percent += 1) {
    const threshold = percent / 100;
    const value = fMeasure(cases.map(({ confidence, truth }) => ({ truth, said: confidence >= threshold })));
    if (value > best.value) best = { threshold, value };
  }
  return best.threshold;
}

function fMeasure(answers: readonly Answer[]): number {
  const right = answers.filter(({ truth, said }) => truth && said).length;
  const said = answers.filter((answer) => answer.said).length;
  const so = answers.filter(({ truth }) => truth).length;
  return said + so === 0 ? 0 : ((1 + BETA ** 2) * right) / (said + BETA ** 2 * so);
}
