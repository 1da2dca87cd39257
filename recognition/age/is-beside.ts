/** From the word for the child to its age: "(", " is", ", who's now"; not on to another child. */
const TO_AGE = String.raw`\b(?:(?!\b(?:and|but|my|our|with|to|of|while|when|since|so|i|we)\b)[^.!?;]){0,20}$`;
const KIN = '(?:(?:step|half)?-?(?:brothers?|sisters?|siblings?)|bros?|sis|cousins?)';
const MANY = '(?:two|three|ones|kids|children|boys|girls|sons|daughters)';
/** "his big sister (9)", "her brother who's 7"; "Brother is 6": of the one who is not named; "my other one (3)", "the older two". */
const BESIDE = new RegExp(
  String.raw`(?:\b(?:his|her|their|d[sd]['’]?s|(?:son|daughter|boy|girl|toddler|baby|one)['’]s) (?:[\w-]+ ){0,2}${KIN}|^(?:(?:older|younger) )?${KIN}(?= (?:is|are)\b)|\b(?:my|our|the) (?:other (?:one|child|boy|girl|son|daughter|d[sd]|${MANY})|(?:first|old(?:er|est)|eld(?:er|est)|big(?:ger)?|young(?:er|est)|grown|own|birth) ${MANY}|others))${TO_AGE}`,
  'i',
);
/** "she has a 6 year old brother", "his 9yo sister". */
const KIN_AFTER = new RegExp(String.raw`^[ -]{1,2}(?:\w+[ -])?${KIN}\b`, 'i');
const HAS_KIN = /\b(?:his|her|their|(?:has|have|got|with) an?) (?:\w+ )?$/i;

/**
 * Tells whether an age is that of a child who stands beside the one that is meant: its brother or cousin, "my other one".
 *
 * @param before - the words before the age, from the sentence's start.
 * @param after - the words after it.
 */
export function isBeside(before: string, after: string): boolean {
  return BESIDE.test(before) || (KIN_AFTER.test(after) && HAS_KIN.test(before));
}
