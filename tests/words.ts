import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

/** A key as browsers know it ("age_months") to its message with `$1` in place, plural forms joined as @wxt-dev/i18n does. */
const messages = new Map(flatten(parse(readFileSync('locales/en.yml', 'utf8'))));

// The fake browser has no i18n of its own: tests speak with the words of locales/en.yml.
Object.assign(fakeBrowser.i18n, {
  getMessage: (key: string, substitutions: string | string[] = []) =>
    [substitutions]
      .flat()
      .reduce((message, value, index) => message.replaceAll(`$${index + 1}`, value), messages.get(key) ?? ''),
  getUILanguage: () => 'en-GB',
});

function flatten(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('_'), value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isPlural = entries.every(([key]) => /^([01]|n)$/.test(key));
  if (isPlural) return [[path.join('_'), entries.map(([, form]) => form).join(' | ')]];
  return entries.flatMap(([key, child]) => flatten(child, [...path, key]));
}
