import { basename } from 'node:path';
import { markConcepts } from '../../recognition/mark-concepts.ts';
import { postTerms } from '../../recognition/post-terms.ts';
import { openingPosts } from '../../recognition/score-topics.ts';
import { splitThread } from '../../recognition/split-sentences.ts';
import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { readLabelled } from '../read-labelled.ts';

/** How a thread is told: real posts at length, among much else; most invented ones to the point. */
export type Register = 'at-length' | 'to-the-point';

/** A labelled thread as the fit sees it. */
export interface Example {
  readonly id: string;
  /** Name of its file. */
  readonly source: string;
  readonly register: Register;
  readonly isBorderline: boolean;
  /** Takes no part in what is measured: its file says so, or else the hash of its id. */
  readonly isHeld: boolean;
  /** Its file says that no model that ships may learn from it. */
  readonly isNeverLearned: boolean;
  readonly topics: readonly string[];
  readonly values: TermValues;
}

/** A fifth of the threads is held back, always the same: it depends on the id alone. */
const HELD_SHARE = 5;
/** Files of one author each: their folds leave out the whole file, so that a figure is of an author never read. */
const AUTHORS = /^a\d+\.jsonl$/;

/** Folds of cross-validation. */
export const FOLDS = 5;

/** The fold that leaves an example out, 0 to FOLDS - 1: by author, or by the hash of the id. */
export function foldOf({ id, source }: Pick<Example, 'id' | 'source'>): number {
  return AUTHORS.test(source) ? Number(source.replace(/\D/g, '')) % FOLDS : Math.floor(hash(id) / HELD_SHARE) % FOLDS;
}

/** Where a thread stands on the learning curve, 0 to 1: the same threads are in every longer share. */
export function shareOfTraining(id: string): number {
  return (hash(`${id}/curve`) % 1000) / 1000;
}

/** Reads the threads of a file that have topic labels. @throws where the file cannot be read. */
export function readExamples(file: string, register: Register): Example[] {
  return readLabelled(file).threads.flatMap(({ id, thread, topics, isBorderline, isHeld }) =>
    topics === null
      ? []
      : [
          {
            id,
            source: basename(file),
            register,
            isBorderline,
            isHeld: isHeld ?? hash(id) % HELD_SHARE === 0,
            isNeverLearned: isHeld === true,
            topics,
            values: postTerms(markConcepts(splitThread(thread, openingPosts(thread)))).values,
          },
        ],
  );
}

/** FNV-1a over the id's characters, 32 bits. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
