/** Takes the full stop off a headline that stands alone as a title. Of several sentences each keeps its own. */
export function asTitle(headline: string): string {
  return /^[^.?!]*\.$/u.test(headline) ? headline.slice(0, -1) : headline;
}
