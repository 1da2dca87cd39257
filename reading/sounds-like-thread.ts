/** Words that the addresses of threads have; front pages, shops and manuals have none of them. */
const THREAD =
  /(?:^|[/._-])(?:talk|forums?|threads?|topics?|discuss|discussions?|questions?|community|communities|(?:show|view|print)thread|viewtopic|messages?|boards?|coffeehouse|posts?|comments?|groups?|guestbook)(?:[/._?=-]|$)|\/[tq]\/|\/item\?id=\d/i;
/** A query that names a thread by its number. */
const NUMBERED = /[?&;](?:thread|topic|showtopic|tid|thread_?id|topic_?id)=\d/i;
/** What one member wrote, who the members are, and what was searched for: posts of many threads. */
const ELSEWHERE = /\/(?:search|profiles?|users?|members?|authors?)(?:[/.]|$)/i;

/** Whether an address may be a thread's, by its words: 'yes', 'no', or 'maybe' where it tells nothing. */
export function soundsLikeThread(url: URL): 'yes' | 'no' | 'maybe' {
  if (ELSEWHERE.test(url.pathname)) return 'no';
  if (NUMBERED.test(url.search)) return 'yes';
  if (url.pathname === '/') return 'no';
  return THREAD.test(url.pathname + url.search) ? 'yes' : 'maybe';
}
