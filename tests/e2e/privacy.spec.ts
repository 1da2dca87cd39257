import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from '../../scripts/build-extension.ts';
import { threadPath } from '../../scripts/sample/render-thread.ts';
import { sampleThreads } from '../../scripts/sample/threads.ts';
import { expect, test } from './fixtures.ts';

const manifestOf = (build: keyof typeof BUILDS) =>
  JSON.parse(readFileSync(join(BUILDS[build].folder, 'manifest.json'), 'utf8'));

test.describe('privacy', () => {
  test('no request leaves: reading, panel, popup and every page of ours', async ({ extension, page, panel, forum }) => {
    const asked: string[] = [];
    extension.context.on('request', (request) => asked.push(request.url()));
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    await panel.open();
    await panel.press(/^Pin: /);
    const ofThePage = new Set([`${forum.origin}/forum.css`, `${forum.origin}/forum.js`, page.url(), 'data:,']);
    for (const file of readdirSync(BUILDS.chromeE2e.folder).filter((name) => name.endsWith('.html'))) {
      await page.goto(`chrome-extension://${extension.id}/${file}`, { waitUntil: 'load' });
    }
    const ours = `chrome-extension://${extension.id}/`;
    expect(asked.filter((url) => !ofThePage.has(url) && !url.startsWith(ours) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('our pages are forbidden to connect anywhere', async ({ extension, page, forum }) => {
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
    const outcome = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'connected',
          () => 'refused',
        ),
      `${forum.origin}/latest`,
    );
    expect(outcome).toBe('refused');
  });

  test('a page cannot fetch anything of ours', async ({ extension, page, forum }) => {
    await page.goto(forum.origin + threadPath.discourse(sampleThreads.leaving));
    for (const file of ['popup.html', 'panel.js', 'companion.js', 'icons/16.png']) {
      const loaded = await page.evaluate(
        (url) =>
          new Promise((done) => {
            const image = new Image();
            image.onload = () => done('loaded');
            image.onerror = () => done('refused');
            image.src = url;
          }),
        `chrome-extension://${extension.id}/${file}`,
      );
      expect(loaded, file).toBe('refused');
    }
  });

  for (const build of ['chrome', 'firefox', 'chromeE2e'] as const) {
    test(`the manifest asks for no more than it says (${build})`, () => {
      const manifest = manifestOf(build);
      expect(manifest.permissions).toEqual([
        ...['storage', 'scripting', 'activeTab'],
        ...(build === 'firefox' ? [] : ['sidePanel']),
      ]);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest.optional_permissions).toBeUndefined();
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
      const hosts = build === 'chromeE2e' ? ['http://localhost/*', 'http://127.0.0.1/*', 'http://*.localhost/*'] : [];
      expect(manifest.host_permissions).toEqual(hosts);
    });
  }

  test('the companion carries no Preact, no zod, no polyfill and no guidance', () => {
    const companion = readFileSync(join(BUILDS.chrome.folder, 'companion.js'), 'utf8');
    expect(companion).not.toMatch(/__html|createElementNS|ZodError|invalid_type|_zod|no tab with id/i);
    const guidance = readFileSync(join(import.meta.dirname, '../../content/topics/leaving-the-room.yaml'), 'utf8');
    const headlines = [...guidance.matchAll(/headline: "?([^"\n]{12,})/g)].map(([, words]) => words ?? '');
    expect(headlines.length).toBeGreaterThan(3);
    for (const headline of headlines) expect(companion).not.toContain(headline);
  });
});
