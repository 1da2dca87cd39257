import type { AlertId } from '../../corpus/vocabulary.ts';

/** Warning signs and cards (content/help.yaml) that say what an alert says. Those of no alert, such as a fright at home, are not here. */
const SIGNS: Readonly<Record<AlertId, readonly string[]>> = {
  'parent-overwhelmed': ['at-my-limit', 'you-cannot-take-any-more', 'parent-low-for-two-weeks'],
  'urge-to-harm': ['urge-to-harm'],
  'regression-or-lost-skills': ['lost-skills', 'lost-words-or-play'],
  'pain-or-illness': [
    'pain-or-illness',
    'ill-and-getting-worse',
    'trouble-breathing-or-blue',
    'hard-to-wake-or-out-of-reach',
    'fit-or-jerking',
    'head-knock-and-sleepy',
    'rash-that-stays-under-glass',
    'pale-blotchy-and-cold',
    'fever-under-three-months',
    'hurt-or-ill-and-will-not-be-touched',
  ],
  'self-harm': ['self-harm', 'child-speaks-of-dying'],
  'harms-animals-or-children': ['harms-others', 'hurts-animals-or-threatens'],
  'long-lasting-impairment': ['long-lasting', 'a-month-that-stops-daily-life', 'school-missed-or-repeated-pains'],
  'infant-arching': ['infant-arching'],
};

/** The alerts that warning signs stand for: [] for signs of no alert. */
export function alertsOfSigns(signs: readonly string[]): AlertId[] {
  return (Object.keys(SIGNS) as AlertId[]).filter((id) => SIGNS[id].some((sign) => signs.includes(sign)));
}
