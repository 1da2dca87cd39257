import { addQuiet, type QuietHere, type QuietScope, quietAt, quietItem, wakeAt } from '../storage/quiet.ts';

/** Quiets a site, a thread or its opening by itself, until the browser is closed. */
export function keepQuiet(scope: QuietScope, url: string): Promise<void> {
  return quietItem.change((quiet) => addQuiet(quiet, scope, url));
}

/** Takes back what makes an address quiet for now. */
export function wake(url: string): Promise<void> {
  return quietItem.change((quiet) => wakeAt(quiet, url));
}

/** Tells a page what is quiet there. */
export async function askQuiet(url: string): Promise<QuietHere> {
  return quietAt(await quietItem.read(), url);
}
