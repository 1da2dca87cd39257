import { LEAST_OF_OPENER } from '../../recognition/find-advice.ts';
import { POST_ROW, type PostExample } from './advice-posts.ts';
import { type FitHold, fitRows } from './fit-rows.ts';

/** Thresholds whose precision and recall are printed. */
const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

interface Judged {
  readonly author: string;
  readonly isOpeners: boolean;
  readonly isSo: boolean;
  readonly confidence: number;
}

/**
 * Prints precision and recall of advice by authors left out, of both models: each author's posts are judged by a model of posts that has not
 * met the author, on measures by a model of sentences that has not either.
 *
 * @param labels - pieces of advice labelled, by author.
 */
export function printLeftOut(
  measured: readonly PostExample[],
  labels: readonly { readonly author: string; readonly isThreads: boolean; readonly labels: number }[],
  hold: FitHold,
): void {
  const judged = labels.flatMap(({ author }) => {
    const [row] = fitRows(
      [POST_ROW],
      measured.filter((example) => example.author !== author),
      hold,
    );
    return measured
      .filter((example) => example.author === author)
      .map(({ isOpeners, ids, terms }): Judged => {
        return { author, isOpeners, isSo: ids.has(POST_ROW), confidence: row?.judge(terms) ?? 0 };
      });
  });
  const all = labels.reduce((sum, each) => sum + each.labels, 0);
  const threads = labels.filter(({ isThreads }) => isThreads);
  const ofThreads = threads.reduce((sum, each) => sum + each.labels, 0);
  const inThreads = judged.filter((each) => threads.some(({ author }) => author === each.author));
  for (const least of THRESHOLDS)
    console.log(`from ${least}: ${shares(judged, all, least)}, threads ${shares(inThreads, ofThreads, least)}`);
  console.log(`as it ships, from ${hold.threshold}: ${shares(judged, all, hold.threshold)}`);
  for (const isOpeners of [true, false]) {
    const own = judged.filter((each) => each.isOpeners === isOpeners);
    console.log(`${isOpeners ? 'openers' : 'replies'}: ${shares(own, all, hold.threshold)}`);
  }
  for (const { author, labels: own } of labels) {
    const theirs = judged.filter((each) => each.author === author);
    console.log(`${author}: ${shares(theirs, own, hold.threshold)} of ${own}`);
  }
}

function shares(judged: readonly Judged[], labels: number, least: number): string {
  const said = judged.filter(({ confidence, isOpeners }) => confidence >= (isOpeners ? LEAST_OF_OPENER : least));
  const right = said.filter(({ isSo }) => isSo).length;
  return `${(right / said.length).toFixed(3)} / ${(right / labels).toFixed(3)}`;
}
