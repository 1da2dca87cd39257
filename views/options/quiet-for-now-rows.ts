import { i18n } from '#i18n';
import type { QuietForNow } from '../../storage/quiet.ts';
import { siteName } from './site-name.ts';

/** One row for each site on which something is quiet until the browser is closed: the whole of it, or so many threads. By id, its origin. */
export function quietForNowRows({ sites, threads }: QuietForNow): { id: string; name: string; note: string }[] {
  const origins = new Set([...sites, ...threads.map((address) => new URL(address).origin)]);
  return [...origins].map((id) => ({
    id,
    name: siteName(id),
    note: sites.includes(id)
      ? i18n.t('options.quietWhole')
      : i18n.t('options.quietThreads', threads.filter((address) => new URL(address).origin === id).length),
  }));
}
