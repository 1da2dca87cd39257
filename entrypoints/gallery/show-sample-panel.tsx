import { render } from 'preact';
import { findWords } from '../../reading/find-words.ts';
import { mountPanel } from '../../views/panel/mount-panel.tsx';
import type { SampleThread } from './sample-threads.ts';

/** Draws a sample thread as a plain page and mounts the real chip and panel over it, in an open shadow root for tests to look into. */
export function showSamplePanel({ title, posts, recognition }: SampleThread): void {
  document.title = title;
  document.body.className = '';
  render(
    <main class="sb-sample-page">
      <h1>{title}</h1>
      {posts.map((post, index) => (
        <article key={post} id={`post-${index}`}>
          <p>{post}</p>
        </article>
      ))}
    </main>,
    document.body,
  );
  const elements = new Map(
    posts.map((_, index) => [`post-${index}`, document.querySelector(`#post-${index}`)] as const),
  );
  const thread = {
    engine: 'generic',
    title,
    posts: posts.map((text, index) => ({
      id: `post-${index}`,
      elementId: `post-${index}`,
      author: null,
      isOpeningPost: index === 0,
      text,
    })),
    totalPosts: null,
    isComplete: true,
  };
  const host = document.createElement('div');
  document.documentElement.append(host);
  const { topics, ...details } = recognition;
  const found = new Map([...elements].flatMap(([id, element]) => (element ? [[id, element] as const] : [])));
  mountPanel(
    host.attachShadow({ mode: 'open' }),
    {
      current: { page: { thread, elements: found }, topics, url: 'https://www.longtable.example/t/1', revision: 1 },
      subscribe: () => () => {},
    },
    {
      recogniseDetails: (_thread, _topics, _today, onDone) => {
        onDone(details);
        return () => {};
      },
      findWords,
    },
  );
}
