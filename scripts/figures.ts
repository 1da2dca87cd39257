/** How often a yes was given and right. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** A share with its 95 % interval; null where there is nothing to divide by. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What is reported of a yes-or-no question. */
export interface Figures extends Counts {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

/** One answer: what is so, and what was said. */
export interface Answer {
  readonly truth: boolean;
  readonly said: boolean;
}

/** Standard normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.96;
/** Draws of the bootstrap for F1: the interval's ends settle to about 0.005. */
const DRAWS = 1000;
const SEED = 20261121;

/** Precision and recall with Wilson intervals, F1 with a bootstrap interval of fixed seed. */
export function figuresOf(answers: readonly Answer[]): Figures {
  const counts = count(answers);
  const { truePositives, falsePositives, falseNegatives } = counts;
  return {
    ...counts,
    precision: shareOf(truePositives, truePositives + falsePositives),
    recall: shareOf(truePositives, truePositives + falseNegatives),
    f1: { value: f1Of(counts), ...bootstrapF1(answers) },
  };
}

/** A share with its Wilson interval: honest also for few cases and near 0 or 1. */
export function shareOf(part: number, whole: number): Figure {
  if (whole === 0) return { value: null, low: null, high: null };
  const share = part / whole;
  const scale = 1 + Z_95 ** 2 / whole;
  const middle = (share + Z_95 ** 2 / (2 * whole)) / scale;
  const half = (Z_95 / scale) * Math.sqrt((share * (1 - share)) / whole + Z_95 ** 2 / (4 * whole ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** "0.91 (0.84–0.95)", or "–" where there is nothing to measure. */
export function formatFigure({ value, low, high }: Figure): string {
  if (value === null) return '–';
  return low === null || high === null
    ? value.toFixed(2)
    : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function count(answers: readonly Answer[]): Counts {
  const having = (truth: boolean, said: boolean) =>
    answers.filter((answer) => answer.truth === truth && answer.said === said).length;
  return {
    truePositives: having(true, true),
    falsePositives: having(false, true),
    falseNegatives: having(true, false),
    trueNegatives: having(false, false),
  };
}

function f1Of({ truePositives, falsePositives, falseNegatives }: Counts): number | null {
  const whole = 2 * truePositives + falsePositives + falseNegatives;
  return whole === 0 ? null : (2 * truePositives) / whole;
}

function bootstrapF1(answers: readonly Answer[]): { low: number | null; high: number | null } {
  // Silent rights do not enter F1, but they share the draws: keep only how many there are.
  const random = generator(SEED);
  const values: number[] = [];
  for (let draw = 0; draw < DRAWS && answers.length > 0; draw += 1) {
    const drawn = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
    for (let index = 0; index < answers.length; index += 1) {
      const answer = answers[Math.floor(random() * answers.length)];
      if (answer?.truth && answer.said) drawn.truePositives += 1;
      else if (answer?.said) drawn.falsePositives += 1;
      else if (answer?.truth) drawn.falseNegatives += 1;
    }
    const value = f1Of(drawn);
    if (value !== null) values.push(value);
  }
  values.sort((one, other) => one - other);
  return {
    low: values[Math.floor(values.length * 0.025)] ?? null,
    high: values[Math.ceil(values.length * 0.975) - 1] ?? null,
  };
}

/** Mulberry32: small, seeded, good enough to draw with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
