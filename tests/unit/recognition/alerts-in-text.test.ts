import { describe, expect, it } from 'vitest';
import { alertsInText } from '../../../recognition/alerts-in-text.ts';

describe('alertsInText', () => {
  it.each([
    ['i snapped and slapped my toddler', ['urge-to-harm']],
    ['smacked her and regret it', ['urge-to-harm']],
    ['drop off tears', []],
    ['', []],
  ])('reads in %j %j', (text, alerts) => {
    expect(alertsInText(text)).toEqual(alerts);
  });
});
