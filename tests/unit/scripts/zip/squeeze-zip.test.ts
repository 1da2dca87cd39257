import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { squeezeZip } from '../../../../scripts/zip/squeeze-zip.ts';

const LONG_TEXT = Array.from({ length: 800 }, (_, at) => `line ${at * 7919} of ${at % 13} words`).join('\n');
const FILES = { 'manifest.json': '{"a":1}', 'chunks/long.js': LONG_TEXT, 'empty.txt': '' };

async function zipOf(files: Record<string, string>, lastModDate = new Date(2026, 0, 1)): Promise<string> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { lastModDate });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  const path = join(await mkdtemp(join(tmpdir(), 'squeeze-zip-')), 'package.zip');
  await writeFile(path, await zip.close());
  return path;
}

async function filesIn(path: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await new ZipReader(new Uint8ArrayReader(new Uint8Array(await readFile(path)))).getEntries()) {
    if (!entry.directory) files[entry.filename] = await entry.getData(new TextWriter(), { checkSignature: true });
  }
  return files;
}

describe('squeezeZip', () => {
  it('keeps every file, byte for byte and in order, in fewer bytes', async () => {
    const path = await zipOf(FILES);
    const before = (await readFile(path)).length;
    await squeezeZip(path);
    expect(Object.entries(await filesIn(path))).toEqual(Object.entries(FILES));
    expect((await readFile(path)).length).toBeLessThan(before);
  });

  it('gives the same bytes on any day', async () => {
    const [one, other] = [await zipOf(FILES), await zipOf(FILES, new Date(2026, 5, 7))];
    await squeezeZip(one);
    await squeezeZip(other);
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });

  it('throws and changes nothing where the file is no zip', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'squeeze-zip-')), 'package.zip');
    await writeFile(path, 'not a zip');
    await expect(squeezeZip(path)).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('not a zip');
  });
});
