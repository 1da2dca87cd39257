import type { EngineSpec } from '../engine-spec.ts';

/**
 * Any engine that marks its threads by schema.org microdata. JSON-LD is not read: it is often cut, and has no elements to point at.
 * A page with several postings beside each other is a list.
 */
export const schemaOrg: EngineSpec = {
  id: 'schema-org',
  signs: ['[itemtype]'],
  thread:
    'html:not(:has([itemtype*="schema.org/DiscussionForumPosting"] ~ [itemtype*="schema.org/DiscussionForumPosting"])) :is([itemtype*="schema.org/DiscussionForumPosting"], [itemtype*="schema.org/QAPage"]) :is([itemprop="text"], [itemprop="articleBody"])',
  title: '[itemprop="headline"], [itemtype$="/Question"] > [itemprop="name"], h1',
  post: '[itemtype*="schema.org/DiscussionForumPosting"], [itemtype$="schema.org/Question"], [itemtype$="schema.org/Answer"], [itemtype$="schema.org/Comment"]',
  body: '[itemprop="text"], [itemprop="articleBody"]',
  author: '[itemprop="author"] [itemprop="name"], [itemprop="author"]:not([itemscope])',
  opening: '[itemtype*="DiscussionForumPosting"], [itemtype$="/Question"]',
  remove: '[class*="quote" i], [class*="signature" i]',
  total: {
    at: '[itemprop="interactionStatistic"]:has([itemprop="interactionType"]:is([content$="CommentAction"], [href$="CommentAction"])) [itemprop="userInteractionCount"]@content',
    plus: 1,
  },
};
