import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engines } from '../../reading/engines/index.ts';
import { isRecord } from '../../storage/is-record.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const folders = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Parts of other components, without states of their own: they are seen in the examples of those. */
const PARTS = ['Heading', 'Mark'];

describe('files, tests, fixtures and docs', () => {
  it('ARCHITECTURE.md has a row for each folder', () => {
    const architecture = read('ARCHITECTURE.md');
    const ours = folders('.').filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(ours.filter((name) => !architecture.includes(`| \`${name}/\` |`))).toEqual([]);
  });

  it('README or CONTRIBUTING names each npm script', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    const scripts = isRecord(manifest) && isRecord(manifest.scripts) ? Object.keys(manifest.scripts) : [];
    const docs = read('README.md') + read('CONTRIBUTING.md');
    const isNamed = (name: string) => new RegExp(`\`(npm (run (--silent )?)?)?${name}\\b`).test(docs);
    expect(scripts.filter((name) => name !== 'postinstall' && !isNamed(name))).toEqual([]);
  });

  it('each engine has a page of its own among the fixtures', () => {
    const fixtures = folders('tests/fixtures/threads');
    expect(engines.map(({ id }) => id).filter((id) => !fixtures.includes(id))).toEqual([]);
  });

  it('each component has its examples', () => {
    const without = folders('components')
      .filter((name) => !PARTS.includes(name))
      .filter((name) => !existsSync(join(ROOT, `components/${name}/${name}.examples.tsx`)));
    expect(without).toEqual([]);
  });

  it('ARCHITECTURE.md gives a reason for each dependency', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    const names = isRecord(manifest)
      ? [manifest.dependencies, manifest.devDependencies].filter(isRecord).flatMap(Object.keys)
      : [];
    const reasons = read('ARCHITECTURE.md');
    // Types, and the parts of a tool that is named itself, need no reason of their own.
    const needsReason = (name: string) => !/^@types\/|^@wxt-dev\/|^@size-limit\/|^@axe-core\//.test(name);
    expect(names.filter(needsReason).filter((name) => !reasons.includes(`**${name}**`))).toEqual([]);
  });

  it('each link between our documents leads somewhere', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'PRIVACY.md', 'CHANGELOG.md'];
    const links = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to ?? ''),
    );
    expect(links.filter((to) => !existsSync(join(ROOT, to)))).toEqual([]);
  });

  it('.ci/run does what a person does', () => {
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });
});
