import type { SearchKind } from './rows.ts';

/** How a query asks for a kind of row. "why" asks for a reason, "what do I say" for words. */
const CUES: readonly { readonly pattern: RegExp; readonly kinds: readonly SearchKind[] }[] = [
  { pattern: /\b(what|how)\b.{0,14}\b(say|tell|explain|words?)\b|\bscript\b|\bwords (for|to)\b/i, kinds: ['say-this'] },
  {
    pattern: /\bwhy\b|\bcauses?\b|\bwhat is\b|\bis (it|this|that) normal\b|\bmy fault\b/i,
    kinds: ['explanation', 'indicator'],
  },
  {
    pattern: /\b(told|tells|says?|said|advised|suggest\w*|should i|shall i|is it (ok|bad|better|wrong)|am i)\b/i,
    kinds: ['advice', 'avoid'],
  },
  {
    pattern: /\bwhen (does|do|will)\b.*\b(end|stop|start|pass|peak)|\bage\b|\bpeak/i,
    kinds: ['explanation', 'indicator'],
  },
];

/** The kinds of row that a query asks for; most queries ask for none in particular. */
export function kindsAsked(query: string): ReadonlySet<SearchKind> {
  return new Set(CUES.filter(({ pattern }) => pattern.test(query)).flatMap(({ kinds }) => kinds));
}
