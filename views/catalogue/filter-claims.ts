import type { Grade } from '../../corpus/schema.ts';
import type { Claim, ClaimKind } from './list-claims.ts';

/** What the catalogue shows; '' = all. */
export interface ClaimFilter {
  /** Every word of it must stand somewhere in the claim. */
  readonly words: string;
  readonly kind: ClaimKind | '';
  readonly grade: Grade | '';
  /** Name of a situation, topic or age band. */
  readonly subject: string;
  readonly onlyCorrected: boolean;
}

/** Keeps the claims that a filter lets through, in order. */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter): readonly Claim[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    if (filter.kind !== '' && claim.kind !== filter.kind) return false;
    if (filter.grade !== '' && claim.grade !== filter.grade) return false;
    if (filter.subject !== '' && !claim.subjects.includes(filter.subject)) return false;
    if (filter.onlyCorrected && claim.corrects === undefined) return false;
    const text = [claim.headline, claim.text, claim.more, claim.known, claim.corrects?.said].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
