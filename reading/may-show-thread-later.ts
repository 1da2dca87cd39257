import { engines } from './engines/index.ts';
import { unshadowed } from './unshadowed.ts';

/**
 * True where a forum application runs that draws threads without loading a page (Discourse, Flarum, NodeBB, Lemmy, new Reddit):
 * only there is it worth waiting when no thread is in the page yet.
 */
export function mayShowThreadLater(page: Document): boolean {
  const root = unshadowed(page, 'documentElement');
  return engines.some((spec) => spec.app !== undefined && root.querySelector(spec.app) !== null);
}
