import { details } from '#corpus/details';
import { unpackTerms } from './word-model/pack-terms.ts';

let unpacked: readonly string[] | null = null;

/** The terms that the models of situations, advice, stance and alerts share; unpacked on first use. */
export function sharedTerms(): readonly string[] {
  unpacked ??= unpackTerms(details.terms);
  return unpacked;
}
