import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const SOURCES = globSync(['components/**/*.tsx', 'views/**/*.tsx']).filter((file) => !file.includes('.examples.'));

/** Text between tags, and text of attributes that people read. Code between a generic and a comparison is told by its signs. */
function wordsIn(source: string): string[] {
  const texts = [...source.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)].map(([, text = '']) => text.trim());
  const attributes = [...source.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}{2,}[^"]*)"/gu)];
  return [...texts, ...attributes.map(([, text = '']) => text)].filter((text) => !/[;=()|&]|=>/.test(text));
}

describe('words of the interface', () => {
  it.each(SOURCES)('%s has none outside locales/', (file) => {
    expect(wordsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('have an American form only where it differs', () => {
    const british: unknown = parse(readFileSync('locales/en.yml', 'utf8'));
    const american: unknown = parse(readFileSync('locales/en_US.yml', 'utf8'));
    for (const [key, value] of Object.entries(american ?? {})) {
      expect(british).toHaveProperty(key);
      expect(british).not.toHaveProperty(key, value);
    }
  });
});
