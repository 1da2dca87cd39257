import type { Forum } from '../schema.ts';
import type { Check } from './check.ts';

/** A forum's pattern is tested on an address of a thread and on one of a page that is none. */
export const forumExamplesMatch: Check = {
  name: 'forum-examples-match',
  description: "A forum's patterns fit its example thread, and not its other page.",
  check({ forums }) {
    return forums.flatMap((forum) => {
      const fault = (field: string, message: string) => ({
        file: 'forums.yaml',
        field: `${forum.id}.${field}`,
        message,
      });
      return [
        ...(['thread', 'other'] as const)
          .filter((name) => !isOnForum(forum, forum.examples[name]))
          .map((name) =>
            fault(`examples.${name}`, `no pattern of origins fits ${forum.examples[name]}: correct one of both`),
          ),
        ...(isThread(forum, forum.examples.thread)
          ? []
          : [fault('examples.thread', `no pattern of threads fits ${forum.examples.thread}: correct one of both`)]),
        ...(isThread(forum, forum.examples.other)
          ? [fault('examples.other', `a pattern of threads fits ${forum.examples.other}: make the pattern narrower`)]
          : []),
      ];
    });
  },
};

/** Tests an address against match patterns of WebExtensions: "*" as scheme is http or https, "*." any subdomain or none. */
function isOnForum(forum: Forum, address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return forum.origins.some((pattern) => {
    const [scheme = '', rest = ''] = pattern.split('://');
    const host = rest.slice(0, rest.indexOf('/'));
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    const bare = host.replace(/^\*\./, '');
    return hostname === bare || (host.startsWith('*.') && hostname.endsWith(`.${bare}`));
  });
}

function isThread(forum: Forum, address: string): boolean {
  return forum.threads.some((pathname) => new URLPattern({ pathname }).test(address));
}
