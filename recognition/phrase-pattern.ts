/**
 * The regular expression that finds compiled phrases (see corpus/compile-phrases.ts) in normalised text, as whole words.
 *
 * "can" is not found in "can't", "mom" is found in "mom's". Global, so `matchAll` works; made anew on each call.
 * @param source - as compiled; '' gives a pattern that finds nothing.
 */
export function phrasePattern(source: string): RegExp {
  return source === '' ? /(?!)/g : new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9]|'t)`, 'g');
}
