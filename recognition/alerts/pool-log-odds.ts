/** How much longer posts are asked for: 1 takes the mean of the sentences' odds, 0 their sum. By authors left out flat from 0.5 to 1; with 1 one grave line in a long post drowns. */
const ASKED_OF_LENGTH = 0.6;

/**
 * What the sentences of a post say together: the log of the sum of their odds, less for a long post, in which more is likely by chance.
 *
 * @param logOdds - of each sentence; one at least.
 */
export function poolLogOdds(logOdds: readonly number[]): number {
  // Not Math.max: a hostile page has more sentences than a call takes arguments.
  const most = logOdds.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const total = logOdds.reduce((sum, each) => sum + Math.exp(each - most), 0);
  return most + Math.log(total) - ASKED_OF_LENGTH * Math.log(logOdds.length);
}
