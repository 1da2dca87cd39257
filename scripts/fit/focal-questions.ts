import { ageOfCandidate } from '../../recognition/age/age-of-child.ts';
import { toChildren, toKnown } from '../../recognition/age/children.ts';
import { measureChildren } from '../../recognition/age/measure-children.ts';
import { findToldAges } from '../../recognition/age/told-ages.ts';
import { isAgeRight } from '../is-age-right.ts';
import { readLabelled } from '../read-labelled.ts';
import type { Option } from './fit-choice.ts';

/** The month in which the threads were written: birthdays to come are reckoned from it. */
const TODAY = { year: 2026, month: 11 };

/**
 * Reads the threads of a file in which several children have ages, as questions: which of them is it about?
 *
 * Two told as one are right only where neither alone is. A thread whose label fits all or none of its ages is left out.
 * @throws where the file cannot be read.
 */
export function readFocalQuestions(file: string): Option[][] {
  return readLabelled(file).threads.flatMap(({ thread, ageMonths }) => {
    if (typeof ageMonths !== 'number') return [];
    const { mentions, opening, offsetOf } = findToldAges(thread, TODAY);
    const children = toKnown(toChildren(mentions), opening, offsetOf);
    if (children.length < 2) return [];
    const candidates = measureChildren(children, mentions, opening, offsetOf);
    const isNear = candidates.map((candidate) => {
      const age = ageOfCandidate(candidate, mentions);
      return age !== null && isAgeRight(age.ageMonths, ageMonths);
    });
    const isOne = candidates.some(({ pair }, at) => pair === null && isNear[at] === true);
    const options = candidates.map(({ pair, measures }, at) => ({
      measures,
      isRight: isNear[at] === true && (pair === null || !isOne),
    }));
    const rights = options.filter(({ isRight }) => isRight).length;
    return rights === 0 || rights === options.length ? [] : [options];
  });
}
