import { ALERT_IDS } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** An alert without words would be raised in silence. */
export const alertsAnswered: Check = {
  name: 'alerts-answered',
  description: 'Every alert has a card or a warning sign.',
  check({ help }) {
    const answered = new Set<string>([...help.cards, ...help.warningSigns].flatMap(({ alerts }) => alerts));
    return ALERT_IDS.filter((id) => !answered.has(id)).map((id) => ({
      file: 'help.yaml',
      field: 'alerts',
      message: `no card and no sign answers the alert "${id}": name it in the alerts of one`,
    }));
  },
};
