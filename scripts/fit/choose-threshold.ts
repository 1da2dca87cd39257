/** A post whose truth is known, and what a model that has not seen it says. */
interface Case {
  readonly margin: number;
  readonly truth: boolean;
}

/**
 * Margins do alike whose F-measure is within this share of the best: a few posts more or less. For what is told to the
 * point shares from 0.003 to 0.01 give -0.25 to -0.34; the best margin alone was anywhere from -0.7 to 0 as beta went from 0.8 to 1.
 */
const ALIKE = 0.008;

/**
 * Chooses the lowest margin to give out: the middle between the highest and the lowest whose F-measure is nearly the best.
 *
 * @param cases - margin (any number) by a model that has not seen the post, and what is so.
 * @param beta - 1 weighs precision and recall alike; below 1 precision counts for more: unsure means silent.
 * @returns 0 where there is nothing to choose from.
 */
export function chooseThreshold(cases: readonly Case[], beta: number): number {
  const measured = measureAll(cases, beta);
  const best = Math.max(0, ...measured.map(({ value }) => value));
  const alike = measured.filter(({ value }) => value > 0 && value >= best * (1 - ALIKE));
  const [highest] = alike;
  const lowest = alike.at(-1);
  return highest === undefined || lowest === undefined ? 0 : (highest.margin + lowest.nextMargin) / 2;
}

/** The F-measure where each margin is the lowest that is given out, highest margin first. */
function measureAll(cases: readonly Case[], beta: number) {
  const sorted = [...cases].sort((one, other) => other.margin - one.margin);
  const so = sorted.filter(({ truth }) => truth).length;
  let right = 0;
  return sorted.flatMap(({ margin, truth }, place) => {
    if (truth) right += 1;
    const nextMargin = sorted[place + 1]?.margin ?? margin;
    if (nextMargin === margin && place + 1 < sorted.length) return [];
    return [{ margin, nextMargin, value: ((1 + beta ** 2) * right) / (place + 1 + beta ** 2 * so) }];
  });
}
