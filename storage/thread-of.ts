/**
 * A thread stays the same thread when only the place in it changes.
 *
 * In a file of its own for the panel: beside other people's pages, even to declare what is kept for the session is an error.
 */
export function threadOf(url: string): string {
  return url.replace(/#.*$/, '');
}
