import type { Example } from '../example.ts';
import { sampleCountry, sampleSigns } from '../sample-notes.ts';
import { HelpLine } from './HelpLine.tsx';

/** The one line on help. */
export const examples: readonly Example[] = sampleSigns.map((sign) => ({
  name: `One line: ${sign.urgency}`,
  render: () => <HelpLine sign={sign} country={sampleCountry} level={2} onAllSigns={() => {}} />,
}));
