import { describe, expect, it } from 'vitest';
import { alertsAnswered } from '../../../../corpus/checks/alerts-answered.ts';
import { ALERT_IDS } from '../../../../corpus/vocabulary.ts';
import { options, signInFile, smallFiles } from '../small-files.ts';

describe('alertsAnswered', () => {
  it('names each alert that neither a card nor a sign answers', () => {
    const warningSigns = [signInFile('fits', { alerts: ['infant-arching'] })];
    const files = smallFiles({ help: { warningSigns, cards: [], countries: [] } });
    const messages = alertsAnswered.check(files, options).map(({ message }) => message);
    expect(messages).toHaveLength(ALERT_IDS.length - 1);
    expect(messages.join()).not.toContain('infant-arching');
  });
});
