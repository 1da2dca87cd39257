import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engines } from '../../../reading/engines/index.ts';
import { clothes } from '../../threads/clothes.ts';
import { fixtureOf } from '../../threads/fixture-of.ts';

describe('tests/fixtures/threads', () => {
  it('has clothes for every engine', () => {
    expect(Object.keys(clothes).sort()).toEqual(['generic', ...engines.map((spec) => spec.id)].sort());
  });

  it.each(Object.keys(clothes))('%s is as `npm run fixtures` writes it', (engine) => {
    const read = (file: string) =>
      readFileSync(new URL(`../../fixtures/threads/${engine}/${file}`, import.meta.url), 'utf8');
    const { html, expected } = fixtureOf(engine);
    expect(read('page.html')).toBe(html);
    expect(JSON.parse(read('expected.json'))).toEqual(JSON.parse(expected));
  });
});
