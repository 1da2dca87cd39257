/** Sources of the lists that a source may name, as compiled. */
export type ListSources = Readonly<Record<string, string>>;

/** How each mark of a compiled phrase is spelled as a regular expression. */
const SPELLED: Readonly<Record<string, string>> = {
  '(': '(?:',
  '*': "[a-z']*",
  '#': '\\d+',
  ' ': '[^a-z0-9]+',
};
const MARKS = /[(*# ]|~(\d+)|<([a-z-]+)>/g;

/**
 * The regular expression that finds compiled phrases (see corpus/compile-phrases.ts) in normalised text, as whole words.
 *
 * "can" is not found in "can't", "mom" is found in "mom's". Global, so `matchAll` works; made anew on each call.
 * @param source - as compiled; '' gives a pattern that finds nothing.
 * @param passedOver - phrases looked for first: what they find is matched too, but without the group `said`.
 */
export function phrasePattern(source: string, lists: ListSources = {}, passedOver = ''): RegExp {
  if (source === '') return /(?!)/g;
  const first = passedOver === '' ? '' : `${spell(passedOver, lists)}|`;
  return new RegExp(`(?<![a-z0-9])(?:${first}(?<said>${spell(source, lists)}))(?![a-z0-9]|'t)`, 'g');
}

function spell(source: string, lists: ListSources): string {
  return source.replace(MARKS, (mark: string, words?: string, list?: string) => {
    if (words !== undefined) return `(?:[^a-z0-9']+[a-z0-9']+){0,${words}}[^a-z0-9]+`;
    if (list !== undefined) return `(?:${spell(lists[list] ?? '', lists)})`;
    return SPELLED[mark] ?? mark;
  });
}
