import { isExcepted } from '../is-excepted.ts';
import { listRows, type Row } from '../list-rows.ts';
import type { Tone } from '../schema.ts';
import type { Check } from './check.ts';

/** Calm, kind, never blaming, never a diagnosis: what we do without is listed in content/tone.yaml. */
export const tone: Check = {
  name: 'tone',
  description: 'No words that blame, diagnose, promise or need a dictionary (content/tone.yaml).',
  check(files) {
    const rules = files.tone.map((rule) => ({ ...rule, pattern: patternOf(rule) }));
    return listRows(files)
      .filter(({ kind }) => kind !== 'line')
      .flatMap((row) =>
        rules.flatMap((rule) =>
          ownWords(row)
            .flatMap((text) => text.match(rule.pattern) ?? [])
            .filter((words) => !isExcepted(files.exceptions, 'tone', row.id, words.toLowerCase()))
            .map((words) => ({
              file: row.file,
              field: row.field,
              message: `"${words}" is ${rule.name}. ${rule.instead}`,
            })),
        ),
      );
  },
};

/** The name of a piece of advice is what others say. */
function ownWords({ kind, texts, more }: Row): readonly string[] {
  return [...(kind === 'advice' ? texts.slice(1) : texts), ...more];
}

function patternOf({ words, unlessAfter }: Tone): RegExp {
  const before = unlessAfter.length > 0 ? `(?<!\\b(?:${unlessAfter.join('|')}) )` : '';
  return new RegExp(`${before}(?:${words.map(wordPattern).join('|')})`, 'giu');
}

function wordPattern(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  return `\\b${word.replace(/\*$/, '[\\p{L}-]*')}(?![\\p{L}-])`;
}
