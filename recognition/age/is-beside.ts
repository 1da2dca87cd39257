/** From the word for the child to its age: "(", " is", ", who's now"; not on to another child. */
const TO_AGE = String.raw`\b(?:(?!\b(?:and|but|my|our|with|to|of|while|when|since|so|i|we)\b)[^.!?;]){0,20}$`;
const KIN = '(?:(?:step|half)?-?(?:brothers?|sisters?|siblings?)|bros?|sis|cousins?)';
/** "his big sister (9)", "her brother who's 7", "DD's cousins, 4 and 6"; "Brother is 6", "Sisters are 12 and 14": of the one who is not named. */
const KIN_OF_CHILD = new RegExp(
  String.raw`(?:\b(?:his|her|their|d[sd]['’]?s|(?:son|daughter|boy|girl|toddler|baby|one)['’]s) (?:[\w-]+ ){0,2}|^(?:(?:older|younger) )?(?=\w+ (?:is|are)\b))${KIN}${TO_AGE}`,
  'i',
);
/** "she has a 6 year old brother", "his 9yo sister". */
const KIN_AFTER =
  /^[ -]{1,2}(?:(?:half|step|twin|big|little|baby|older|younger|foster)[ -])?(?:brother|sister|sibling|cousin)\b/i;
const HAS_KIN = /\b(?:his|her|their|(?:has|have|got|with) an?) (?:\w+ )?$/i;
/** "my other one (3)", "my first two, who are now 12 and 9", "the older two are", "my others". */
const THE_OTHERS = new RegExp(
  String.raw`\b(?:(?:my|our|the) other (?:one|two|three|kids?|children|child|boys?|girls?|sons?|daughters?|d[sd]s?)|(?:my|our|the) (?:first|older|oldest|elder|eldest|bigger|big|younger|youngest|little|grown) (?:two|three|ones|kids|children|boys|girls)|(?:my|our|the) others|(?:my|our|the) (?:big|bigger|older|other|younger|little) (?:foster|step)[ -]?(?:girl|boy|child|kid|son|daughter)|(?:my|our) (?:own|birth|bio|biological|adult) (?:two|three|kids|children|boys|girls|sons|daughters))${TO_AGE}`,
  'i',
);
/** "his new girlfriend (26) with a 1 year old", "my sister-in-law, who has a 2 year old", "my sister's 4 year old". */
const OF_OTHERS =
  /\b(?:(?:(?:got )?an? new|his|her|their|ex['’]?s|dad['’]?s|husband['’]?s) (?:new )?(?:girlfriend|boyfriend|partner|wife|husband|gf|bf)|(?:sister|brother)s?[ -]in[ -]law|sil|bil|(?:my|our) (?:sister|brother|cousin|friend|neighbou?r|boss|colleague|aunt|uncle))(?: \(\d+\))?,? (?:who )?(?:has|have|had|with) (?:got )?(?:an?|two|three|her|his|their)(?: \w+)? $/i;
/** "My ex has a new baby (4 months)". */
const ELSEWHERE =
  /\b(?:my ex|(?:his|her|their) (?:dad|father|mum|mom|mother))(?: and \w+ \w+)? (?:has|have|had|['’]s got) (?:got )?(?:an?|two) (?:new )?(?:baby|child|son|daughter|toddler|kids?)?[ (,]*$/i;
const KIN_OWNS = /\b(?:my|our) (?:sister|brother|cousin|friend|neighbou?r|sil|bil)(?:[ -]in[ -]law)?[ ]*$/i;
/** "My nieces (5 and 9)", "my partner's kids are 5 and 7": the ones meant, unless the writer has a child of their own. */
const PERHAPS_MEANT = new RegExp(
  String.raw`\b(?:nieces|nephews|(?:partner|husband|wife|boyfriend|girlfriend|dp|dh|fianc[eé]e?)['’]s (?:\w+ )?(?:kids|children|boys|girls|sons|daughters|two))${TO_AGE}`,
  'i',
);
/** A child of the writer's own that the text is about. */
const OWN_CHILD =
  /\b(?:[Mm]y|[Oo]ur) (?:(?!own\b|other\b|partner|husband|wife)[\w-]+ )?(?:son|daughter|boy|girl|child|toddler|baby|little (?:one|boy|girl)|lo|d[sd])\b|(?:^|\n)(?:[Ss]tep)?(?:[Ss]on|[Dd]aughter)\b|\bD[SD]\b/;

/**
 * Tells whether an age is that of a child who stands beside the one that is meant: its brother or cousin, "my other one", a
 * friend's.
 *
 * @param before - the words before the age, from the sentence's start.
 * @param after - the words after it.
 * @param text - title and post.
 */
export function isBeside(before: string, after: string, text: string): boolean {
  if (
    KIN_OF_CHILD.test(before) ||
    (KIN_AFTER.test(after) && HAS_KIN.test(before)) ||
    THE_OTHERS.test(before) ||
    OF_OTHERS.test(before) ||
    ELSEWHERE.test(before)
  )
    return true;
  return PERHAPS_MEANT.test(before) && OWN_CHILD.test(text);
}

/** Tells whether the words before "'s 4 year old" name somebody who has the child: "my sister". */
export function isOwnedByKin(before: string): boolean {
  return KIN_OWNS.test(before);
}
