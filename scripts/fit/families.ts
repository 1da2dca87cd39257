import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import type { Example } from './examples.ts';

/** What stands in a thread and in all that were made from it. */
export interface Family {
  readonly all: TermValues;
  /** Only of those that are about a topic. */
  readonly aboutATopic: TermValues;
}

/**
 * Lays each thread together with those that were made from it: what one person wrote counts once, however often it was changed.
 *
 * @returns One for each thread that is not made from another, and for each source that is not among the examples. Values are of any
 * one of the members: only which terms there are matters.
 */
export function familiesOf(examples: readonly Pick<Example, 'id' | 'madeFrom' | 'topics' | 'values'>[]): Family[] {
  const families = new Map<string, { all: Map<string, number>; aboutATopic: Map<string, number> }>();
  for (const { id, madeFrom, topics, values } of examples) {
    const key = madeFrom ?? id;
    const family = families.get(key) ?? { all: new Map(), aboutATopic: new Map() };
    families.set(key, family);
    for (const [term, value] of values) {
      family.all.set(term, value);
      if (topics.length > 0) family.aboutATopic.set(term, value);
    }
  }
  return [...families.values()];
}
