import type { Example } from '../example.ts';
import { sampleSigns } from '../sample-notes.ts';
import { HelpLine } from './HelpLine.tsx';

/** The one line on help. */
export const examples: readonly Example[] = sampleSigns.slice(2, 3).map((sign) => ({
  name: 'One line',
  render: () => <HelpLine sign={sign} level={2} onAllSigns={() => {}} />,
}));
