import { CHILD } from './people.ts';

/** "DD (", "son, ", "baby: ", "toddler who is ": a child, and a mark that an age may follow. Not "two naps (". */
export const CHILD_BEFORE = new RegExp(
  String.raw`\b(?:${CHILD}|ds\d?|dd\d?|mine)(?: ?#\d)?(?:(?: \w+)? ?[(\[] ?| ?[,:-] ?| (?:who|that)(?: is|['’]?s) )[,(\[]?$|\b(?:ds|dd|dc|ss|sd|fs|fd|nk|lo|daughter|son) ?$|(?<!\b(?:naps?|feeds?|bottles?|wakings?|wake-?ups?|nights?|days?|weeks?|bed(?:time)?|hours?|times?|page|level|step|size|group|class))\b ?[(] ?$|\b(?:mr|ms|miss|master|mstr)\.? ?$|\( ?(?:[a-z]|girl|boy)[,/ ] ?$`,
  'i',
);
/** "girl 9, boy 29 months", "elder 4 years, younger 5 months"; not "had the baby 3 weeks". */
export const BESIDE_CHILD = new RegExp(
  String.raw`(?:^|[,;:(&/]|\b(?:my|our|an?|one|and|year|month) )[ ]*(?:(?:little|lil|big|baby|[bg]\/[bg]) )?\b${CHILD}[ ]*$|(?:^|, )(?:elder|older|younger|middle)[ ]*$`,
  'i',
);
/** "DD", "Mr", "son who": nothing but an age follows. */
export const NAMING =
  /\b(?:(?:mr|ms|miss|master|mstr)\.?|ds|dd|dc|ss|sd) ?$|\b(?:son|daughter|boy|girl|child|one|baby|toddler) who ?$/i;
