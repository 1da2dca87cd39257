import type { ListSources } from './phrase-pattern.ts';

/**
 * Splits a compiled source into smaller ones that together find the same: at the bars that stand in no brackets.
 *
 * An engine makes a pattern at one go, and the time grows faster than its length.
 * @param maxLength - characters of a part with its lists written out, above which nothing more is added to it.
 */
export function splitSource(source: string, lists: ListSources, maxLength: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const phrase of phrasesOf(source)) {
    if (part !== '' && lengthOf(part, lists) + lengthOf(phrase, lists) > maxLength) {
      parts.push(part);
      part = '';
    }
    part += part === '' ? phrase : `|${phrase}`;
  }
  return part === '' ? parts : [...parts, part];
}

function phrasesOf(source: string): string[] {
  const phrases = [''];
  let depth = 0;
  for (const mark of source) {
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (mark === '|' && depth === 0) phrases.push('');
    else phrases[phrases.length - 1] += mark;
  }
  return phrases;
}

/** With the lists written out, and the lists within those. */
function lengthOf(source: string, lists: ListSources): number {
  const named = [...source.matchAll(/<([a-z-]+)>/g)].map(([, list = '']) => lists[list] ?? '');
  return named.reduce((sum, list) => sum + lengthOf(list, lists), source.length);
}
