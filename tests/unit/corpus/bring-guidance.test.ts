// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CORPUS_FILE } from '../../../background/companion-script.ts';

const scripts = () => [...document.querySelectorAll('script')];

async function freshly() {
  vi.resetModules();
  return (await import('../../../corpus/shipped/bring-guidance.ts')).bringGuidance;
}

describe('bringGuidance, shipped', () => {
  beforeEach(() => document.head.replaceChildren());

  it('loads the script of the package once, whoever asks', async () => {
    const bringGuidance = await freshly();
    const both = [bringGuidance(), bringGuidance()];
    expect(scripts().map((script) => script.getAttribute('src'))).toEqual([CORPUS_FILE]);
    scripts()[0]?.dispatchEvent(new Event('load'));
    await expect(Promise.all(both)).resolves.toEqual([undefined, undefined]);
  });

  it('says so where the file is missing', async () => {
    const bringGuidance = await freshly();
    const brought = bringGuidance();
    scripts()[0]?.dispatchEvent(new Event('error'));
    await expect(brought).rejects.toThrow('corpus.js could not be loaded');
  });
});
