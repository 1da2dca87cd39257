// @vitest-environment jsdom
import '../../words.ts';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Example } from '../../../components/example.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../../components/*/*.examples.tsx', {
  eager: true,
});
const components = import.meta.glob('../../../components/*/*.tsx');

/** Needs a laid-out page; the browser tests look at colours on the built pages. */
const RULES_WITHOUT_LAYOUT = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** A page around an example: a landmark, and the headings that the component expects above it. */
function page({ render: example, below = 1 }: Example) {
  return (
    <main class="sb">
      <h1>Page</h1>
      {below >= 2 && <h2>Part</h2>}
      {below >= 3 && <h3>Piece</h3>}
      {example()}
    </main>
  );
}

afterEach(() => render(null, document.body));

describe.each(Object.entries(modules))('%s', (_path, { examples }) => {
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s: axe finds nothing',
    async (_name, example) => {
      document.documentElement.lang = 'en';
      document.title = 'Example';
      render(page(example), document.body);
      const { violations } = await axe.run(document.body, { rules: RULES_WITHOUT_LAYOUT, resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    },
  );
});

describe('components', () => {
  it('have examples, each of them', () => {
    const PARTS_OF_OTHERS = ['Heading', 'Mark'];
    const named = Object.keys(components).filter((path) => /\/(\w+)\/\1\.tsx$/.test(path));
    const without = named.filter((path) => !(path.replace('.tsx', '.examples.tsx') in modules));
    expect(without.map((path) => path.split('/').at(-2))).toEqual(PARTS_OF_OTHERS);
  });
});
