import { engines } from './engines/index.ts';

/**
 * What of an address names the thread: two addresses with the same key show the same thread.
 *
 * The hash never counts; where an engine rewrites the address while the reader scrolls, the post's number does not count either.
 * @param engine - `Thread.engine` of the last reading, or null before the first.
 */
export function threadKey(engine: string | null, url: URL): string {
  const key = engines.find((spec) => spec.id === engine)?.key?.exec(url.pathname)?.[0];
  return url.origin + (key ?? url.pathname + url.search);
}
