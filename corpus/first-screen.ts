import type { Country, GuidanceCorpus, Situation } from './schema.ts';

/** What `#corpus/first-screen` exports: all that the popup draws before the corpus is there. */
export interface FirstScreen {
  /** In corpus order. */
  readonly situations: readonly Pick<Situation, 'id' | 'name' | 'ages'>[];
  /** For the words of a country, not for help: their lines are left out. */
  readonly countries: readonly Country[];
}

/** Takes the popup's first screen out of the corpus: some 3 kB of 400, which are painted while the rest is still on its way. */
export function toFirstScreen({ situations, countries }: GuidanceCorpus): FirstScreen {
  return {
    situations: situations.map(({ id, name, ages }) => ({ id, name, ages })),
    countries: countries.map((country) => ({ ...country, lines: [] })),
  };
}
