/** What became of a step of `npm test`. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Printed even where all is well: what was skipped and why, what was measured. */
  readonly notes: readonly string[];
  /** Printed where something failed. */
  readonly output: string;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}
