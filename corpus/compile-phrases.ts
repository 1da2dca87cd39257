import { normalise } from '../recognition/normalise.ts';

/** Words that a gap without a number may skip. */
const DEFAULT_GAP_WORDS = 3;
/** Widest gap that may be asked for, in words: wider ones no longer speak of the same thing. */
const MAX_GAP_WORDS = 9;

/** Named lists of phrases that other phrases may use as `<name>`. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** Phrases in the short form that ships, and what is wrong with them (by index). */
export interface CompiledPhrases {
  /** For `phrasePattern`: alternatives, with a blank, `*`, `#`, `~n` and `<list>` still to be spelled out. '' where there are no good phrases. */
  readonly source: string;
  readonly problems: readonly { readonly index: number; readonly message: string }[];
}

/**
 * Compiles phrases as people write them in content/recognition/ (its README.md shows the language).
 *
 * `word*` any ending · `(one|other)` alternatives · `[maybe]` may be left out · `~` up to 3 words between, `~5` up to 5 ·
 * `#` a figure · `<name>` the phrases of a list. Letters are normalised first, so either English and any quotes will do.
 * @param lists - what `<name>` may name; a list may use lists above it.
 * @param options - `keepLists` leaves `<name>` in the source, for `phrasePattern` to fill in: shorter where a list is used often.
 */
export function compilePhrases(
  phrases: readonly string[],
  lists: PhraseLists = {},
  options: { readonly keepLists: boolean } = { keepLists: false },
): CompiledPhrases {
  const problems: { index: number; message: string }[] = [];
  const sources = new Map<string, number>();
  for (const [index, phrase] of phrases.entries()) {
    const compiled = compilePhrase(phrase, lists, options.keepLists);
    if ('problem' in compiled) {
      problems.push({ index, message: compiled.problem });
      continue;
    }
    const earlier = sources.get(compiled.source);
    if (earlier === undefined) sources.set(compiled.source, index);
    else problems.push({ index, message: `"${phrase}" reads the same as phrase ${earlier}: remove one` });
  }
  return { source: [...sources.keys()].join('|'), problems };
}

type CompiledPhrase = { readonly source: string } | { readonly problem: string };
type Token = { readonly kind: 'text' | 'gap' | 'list' | 'mark'; readonly text: string };

const TOKENS = /(?<list><[^>]*>)|(?<gap>~\d*)|(?<mark>[()[\]|])|(?<text>[^<>~()[\]|]+)|(?<stray>[<>])/g;

function compilePhrase(phrase: string, lists: PhraseLists, keepLists: boolean): CompiledPhrase {
  const name = JSON.stringify(phrase);
  const tokens: Token[] = [];
  for (const { groups = {} } of phrase.matchAll(TOKENS)) {
    if (groups.stray !== undefined) return { problem: `${name}: a list is named <like-this>` };
    if (groups.list !== undefined) tokens.push({ kind: 'list', text: groups.list.slice(1, -1) });
    else if (groups.gap !== undefined) tokens.push({ kind: 'gap', text: groups.gap.slice(1) });
    else if (groups.mark !== undefined) tokens.push({ kind: 'mark', text: groups.mark });
    else tokens.push({ kind: 'text', text: groups.text ?? '' });
  }
  const problem = checkShape(phrase, tokens) ?? checkWords(tokens);
  if (problem !== null) return { problem: `${name}: ${problem}` };
  let source = '';
  for (const token of tokens) {
    const part = compileToken(token, lists, keepLists);
    if (typeof part !== 'string') return { problem: `${name}: ${part.problem}` };
    source += part;
  }
  return { source: joinBlanks(source) };
}

/** Brackets pair, and no alternative or optional part is empty. */
function checkShape(phrase: string, tokens: readonly Token[]): string | null {
  const open: string[] = [];
  const bare = phrase.replace(/\s+/g, '');
  if (/(?:\(|\||\[)(?:\)|\||\])/.test(bare)) return 'has an empty alternative';
  for (const { kind, text } of tokens) {
    if (kind !== 'mark') continue;
    if (text === '|' && open.length === 0) return 'puts | outside brackets: write two phrases';
    if (text === '(' || text === '[') open.push(text);
    if (text === ')' && open.pop() !== '(') return 'has a ) without its (';
    if (text === ']' && open.pop() !== '[') return 'has a ] without its [';
  }
  return open.length > 0 ? `has a ${open[0]} that is not closed` : null;
}

/** Something is left to look for once the text is normalised. */
function checkWords(tokens: readonly Token[]): string | null {
  const written = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const lost = written.find((text) => text.trim() !== '' && !/[\p{L}\p{N}#]/u.test(normalise(text).text));
  if (lost !== undefined) return `normalising leaves nothing to look for of "${lost.trim()}"`;
  const hasWords = written.some((text) => text.trim() !== '') || tokens.some(({ kind }) => kind === 'list');
  return hasWords ? null : 'is empty: write at least one word';
}

const BLANK = '\ue001';

function compileToken(
  { kind, text }: Token,
  lists: PhraseLists,
  keepLists: boolean,
): string | { readonly problem: string } {
  if (kind === 'mark') return { '[': '\ue002', ']': '\ue003' }[text] ?? text;
  if (kind === 'text') return compileText(text);
  if (kind === 'gap') {
    const words = text === '' ? DEFAULT_GAP_WORDS : Number(text);
    if (words < 1 || words > MAX_GAP_WORDS) return { problem: `a gap is 1 to ${MAX_GAP_WORDS} words wide` };
    return `${BLANK}\ue004${words}\ue005`;
  }
  const list = lists[text];
  if (list === undefined) return { problem: `there is no list <${text}>` };
  if (keepLists) return `<${text}>`;
  const compiled = compilePhrases(list, lists);
  return compiled.problems.length > 0
    ? { problem: `list <${text}>: ${compiled.problems[0]?.message}` }
    : `(${compiled.source})`;
}

function compileText(text: string): string {
  const lead = /^\s/.test(text) ? BLANK : '';
  const trail = /\s$/.test(text) ? BLANK : '';
  const words = normalise(text.trim())
    .text.replace(/[\\^$.?+{}]/g, '\\$&')
    .replace(/\s+/g, BLANK);
  return words === '' ? BLANK : `${lead}${words}${trail}`;
}

const GAP = /\ue001?\ue004(\d+)\ue005\ue001?/g;
/** Ends an optional part that took the blank after it along. */
const LED = '\ue006';

/** Settles where each blank belongs, so that leaving out a gap or an optional part leaves exactly one. */
function joinBlanks(source: string): string {
  let joined = source.replace(/\ue001+/g, BLANK).replace(/^\ue001|\ue001$/g, '');
  for (let at = joined.indexOf('\ue002'); at >= 0; at = joined.indexOf('\ue002')) joined = placeOptional(joined, at);
  return joined.replace(GAP, '~$1').replaceAll(LED, ')?').replaceAll(BLANK, ' ');
}

/** An optional part takes the blank before it along, or at the start of an alternative the one after it. */
function placeOptional(source: string, at: number): string {
  const close = closingOf(source, at);
  const before = source.slice(0, at);
  const inside = source.slice(at + 1, close);
  const after = source.slice(close + 1);
  const part = inside.includes('|') ? `(${inside})` : inside;
  if (before.endsWith(BLANK)) return `${before.slice(0, -1)}(${BLANK}${part})?${after}`;
  const opens = before === '' || /[(|\ue006]$/.test(before);
  return opens && after.startsWith(BLANK)
    ? `${before}(${part}${BLANK}${LED}${after.slice(1)}`
    : `${before}(${part})?${after}`;
}

function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '\ue002') depth += 1;
    if (source[at] === '\ue003') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('brackets were checked before');
}
