/** Adds a full stop to a headline that ends without one, so that it can stand before a sentence. Empty stays empty. */
export function asSentence(headline: string): string {
  return headline === '' || /[.?!:…”"’]$/u.test(headline) ? headline : `${headline}.`;
}
