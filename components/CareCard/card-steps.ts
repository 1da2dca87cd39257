import type { CareCard } from '../../corpus/schema.ts';

type Step = CareCard['steps'][number];

/** What a card says, in the order of need. */
export interface CardSteps {
  /** At once: three, or four where they are all. */
  readonly first: readonly Step[];
  /** Rules that hold throughout: lines that begin with "Never". */
  readonly rules: readonly Step[];
  /** When the first are done and somebody has been called. */
  readonly later: readonly Step[];
}

/** As many as a reader at their limit takes in. */
const FIRST_STEPS = 3;

/** Parts the steps of a card: at most three come before the rule and the numbers to call. A single fourth is read sooner than looked for. */
export function cardSteps({ steps }: CareCard): CardSteps {
  const rules = steps.filter(isRule);
  const others = steps.filter((step) => !isRule(step));
  const count = others.length > FIRST_STEPS + 1 ? FIRST_STEPS : others.length;
  return { first: others.slice(0, count), rules, later: others.slice(count) };
}

function isRule({ headline }: Step): boolean {
  return headline.startsWith('Never ');
}
