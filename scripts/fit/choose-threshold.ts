import type { Answer } from '../figures.ts';

/**
 * Chooses the lowest margin to give out: where the F-measure is highest.
 *
 * @param cases - margin (any number) by a model that has not seen the post, and what is so.
 * @param beta - 1 weighs precision and recall alike; below 1 precision counts for more: unsure means silent.
 * @returns The middle between the margin chosen and the next lower one; 0 where there is nothing to choose from.
 */
export function chooseThreshold(
  cases: readonly { readonly margin: number; readonly truth: boolean }[],
  beta: number,
): number {
  const margins = cases.map(({ margin }) => margin).sort((one, other) => other - one);
  let best = { threshold: 0, value: -1 };
  for (const [place, margin] of margins.entries()) {
    const value = fMeasure(
      cases.map((each) => ({ truth: each.truth, said: each.margin >= margin })),
      beta,
    );
    if (value > best.value) best = { threshold: (margin + (margins[place + 1] ?? margin)) / 2, value };
  }
  return best.threshold;
}

function fMeasure(answers: readonly Answer[], beta: number): number {
  const right = answers.filter(({ truth, said }) => truth && said).length;
  const said = answers.filter((answer) => answer.said).length;
  const so = answers.filter(({ truth }) => truth).length;
  return said + so === 0 ? 0 : ((1 + beta ** 2) * right) / (said + beta ** 2 * so);
}
