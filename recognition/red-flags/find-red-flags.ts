import { redFlags } from '#corpus/red-flags';
import type { CodedModel } from '../../corpus/red-flags-data.ts';
import { readRising } from '../../corpus/rising-numbers.ts';
import { openWordModel, type WordModel } from '../word-model/open-word-model.ts';
import { codeOf } from './code-of.ts';
import { makeQueryTermReader } from './query-terms.ts';

/** What a query says of danger. */
export interface RedFlagReading {
  /** That it is a red flag at all, 0 to 1. */
  readonly confidence: number;
  /** Warning signs and cards that may answer it, likeliest first; each confidence is 0 to 1, and of use only beside the others. */
  readonly warnings: readonly { readonly id: string; readonly confidence: number }[];
}

const groups = Object.fromEntries(
  Object.entries(redFlags.groups).map(([name, phrases]): [string, string[]] => [name, phrases.split(',')]),
);
const readTerms = makeQueryTermReader(groups);
const judgeAny = openCoded(redFlags.any);
const judgeWarnings = openCoded(redFlags.warnings);

/**
 * Weighs the words of a query: does a frightened parent ask for help, and which warning answers?
 *
 * A few words stand for many: "hasnt peed all day" is read as *not · nappy · hours*. What counts as enough is for the caller
 * to say. Without a letter in it a query says nothing: 0.
 */
export function findRedFlags(query: string): RedFlagReading {
  if (!/[a-z]/i.test(query)) return { confidence: 0, warnings: [] };
  const values = new Map([...readTerms(query)].map((term) => [String(codeOf(term)), 1]));
  return {
    confidence: judgeAny(values)[0]?.confidence ?? 0,
    warnings: judgeWarnings(values)
      .map(({ id, confidence }) => ({ id, confidence }))
      .sort((one, other) => other.confidence - one.confidence),
  };
}

function openCoded({ codes, ...model }: CodedModel): WordModel {
  return openWordModel(model, () => readRising(codes).map(String));
}

/** Every word that the groups have: to mend typing errors by. */
export function listDangerWords(): readonly string[] {
  return [...new Set(Object.values(groups).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))))];
}
