// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isAnotherPage } from '../../../reading/is-another-page.ts';

const root = (attributes: string, body: string): Element =>
  new DOMParser().parseFromString(`<html ${attributes}><body ${body}></body></html>`, 'text/html').documentElement;

describe('isAnotherPage', () => {
  it.each([
    '/forum/search.php?searchid=8',
    '/forums/member.php?u=2',
    '/private.php?do=showpm&pmid=3',
    '/newreply.php?do=newreply&p=102',
    '/forum/index.php?action=pm;f=inbox',
    '/index.php?action=post;topic=88.0',
    '/forum/index.php?action=profile;area=showposts;u=5',
    '/jforum/posts/listByUser/5.page',
    '/forum/privatemessage/view?nodeid=31',
    '/conversations/a-title.88/',
  ])('%s is one', (address) => {
    expect(isAnotherPage(root('', ''), address)).toBe(true);
  });

  it.each([
    '/viewtopic.php?f=3&t=88',
    '/showthread.php?tid=88&action=lastpost',
    '/index.php?topic=88.0',
    '/index.php?threads/private-search-for-members.88/',
    '/forum/topic/88-search',
    '/t/messages-at-night/88',
    '/conversations/88-a-title',
    '/members-only/threads/a-title.88/',
  ])('%s may be a thread', (address) => {
    expect(isAnotherPage(root('', ''), address)).toBe(false);
  });

  it.each([
    ['a XenForo list', 'id="XF" data-template="forum_view_type_article"', ''],
    ['a XenForo conversation', 'id="XF" data-template="conversation_view"', ''],
    ['a phpBB index', '', 'id="phpbb" class="nojs section-index ltr"'],
    ['a phpBB message', '', 'id="phpbb" class="nojs section-ucp ltr"'],
    ['an Invision message', '', 'data-pageApp="core" data-pageController="messenger"'],
    ['an Invision list', '', 'data-pageapp="forums" data-pagecontroller="forums"'],
  ])('%s says so in its markup', (_name, attributes, body) => {
    expect(isAnotherPage(root(attributes, body), '/forum/')).toBe(true);
  });

  it.each([
    ['a XenForo thread', 'id="XF" data-template="thread_view_type_question"', ''],
    ['a phpBB thread', '', 'id="phpbb" class="nojs section-viewtopic ltr"'],
    ['an old phpBB theme', '', 'id="phpbb"'],
    ['an Invision thread', '', 'data-pageapp="forums" data-pagecontroller="topic"'],
    ['an Invision article', '', 'data-pageapp="cms" data-pagecontroller="page"'],
  ])('%s is none', (_name, attributes, body) => {
    expect(isAnotherPage(root(attributes, body), '/forum/')).toBe(false);
  });
});
