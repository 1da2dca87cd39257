import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { details } from '#corpus/details';
import { guidanceCorpus } from '#corpus/guidance';
import { corpusScript } from '../../../corpus/corpus-script.ts';
import { SHARED_KEY, takeShared } from '../../../corpus/take-shared.ts';

describe('corpusScript and takeShared', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for(SHARED_KEY)));

  it('give back the very corpus', () => {
    runInThisContext(corpusScript({ guidance: guidanceCorpus, details }));
    expect(takeShared('guidance')).toEqual(guidanceCorpus);
    expect(takeShared('details')).toEqual(details);
  });

  it('keep quotes, backslashes and line breaks', () => {
    const phrase = `it's "so" \\bhard\\b\n\u2028 …`;
    const row = { id: 'x', kind: 'strong', phrases: [phrase] };
    runInThisContext(corpusScript({ guidance: guidanceCorpus, details: { ...details, alerts: [row] } }));
    expect(takeShared('details').alerts).toEqual([row]);
  });

  it('say what is missing where the script has not run', () => {
    expect(() => takeShared('guidance')).toThrow('corpus.js must run before the script that reads "guidance"');
  });

  it('hold no character that Chromium refuses in a content script', () => {
    expect(
      /[\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/u.test(
        corpusScript({ guidance: guidanceCorpus, details }),
      ),
    ).toBe(false);
  });
});
