/** Words for people, as alternatives of a regular expression. Shared by the files of this folder. */

/** A child, as parents name their own. */
export const CHILD =
  '(?:lo|l\\.o\\.|lb|lg|dd|ds|dc|dgd|dgs|gd|gs|dss|dsd|ss|sd|fs|fd|nk|kid(?:do|let|s|dos)?|child(?:ren)?|bab(?:e|y|ies)|bub|bubs|infants?|newborns?|toddlers?|todd|preschoolers?|(?:step)?(?:sons?|daughters?)|boys?|girls?|lad|lass|(?:(?:little|young|old|eld|small|tini)(?:est)?|wee|big|bigg(?:er|est)|middle) (?:one|man|guy|boy|girl|lady|dude|fella|bloke|chap|mite|lass|lad)|twins?|triplets?|monkey|munchkin|teen|mindee|niece|nephew|grand(?:son|daughter|child|baby|kids?)|youngest|oldest|eldest|smallest|littlest|biggest|student|pupil)';

/** Whom a clause is about. */
export const A_CHILD = new RegExp(String.raw`\b(?:${CHILD}|s?he|her|him|his)\b`, 'i');

/** "a son of 3 years". */
export const CHILD_OF = new RegExp(String.raw`(?<!\bas an? )\b(?!\w+est\b|kids|children)${CHILD} of[ ]*$`, 'i');

/** "My daughter has completed 3 years", "completed 9 in April", as Indian parents write. */
export const HAS_COMPLETED = new RegExp(
  String.raw`\b(?:${CHILD}|s?he)(?: (?:has|have|just|only|now|will))* (?:completed?|finished)[ ]*$|,[ ]*completed[ ]*$`,
  'i',
);

/** Somebody else's child, a grown-up or an animal, named just before an age. */
export const OTHER_OWNER =
  /\b(?:(?:friend|neighbou?r|sister|brother|cousin|colleague|co-?worker|sil|bil)s?(?:['’]s)? (?:has|have|had|with) an?(?=(?: (?:little )?(?:son|daughter|boy|girl|baby|toddler|one))?[ ,(]*$)|(?:people|everyone|everybody|they) (?:all )?thinks? s?he(?=[ ]*$)|dog|pup|puppy|kitten|cat|horse|your|(?<!\b(?:have|has|had) )their|friend|friends|friend['’]s|neighbou?rs?(?:['’]s)?|cousins?|cousin['’]s|classmates?|sister['’]s|brother['’]s|sil['’]?s?|bil['’]?s?|other (?:kids?|child(?:ren)?|moms?|mums?|people)|someone|people with|(?:teacher|(?:baby)?sitter|au pair)(?=[ ,(]*$)|kids? (?:at|from)|colleague|coworker|co-worker|nanny['’]s|sitter['’]s|my (?:own )?(?:mom|mum|dad|(?:husband|wife|partner)(?!['’]s)|mother|father)(?!,))\b(?:(?!\b(?:and|have|has|my|our|with|i|but|to|of|watch(?:es|ing)?|mind(?:s|ing)|takes|looks|bab(?:ysits|ysitting))\b)[^.!?]){0,24}$/i;

/** "I'm their grandmother", "Auntie here": to whom another's child may be the one that the text is about. */
export const KIN_WRITING =
  /\bi(?:['’]?m| am)(?: \w+){1,2} (?:aunt(?:ie|y)?|uncle|gran(?:ny|dma|dmother|ddad|dpa|dfather|dad)?|nan(?:ny|na|a)?|childminder|babysitter)\b|\b(?:aunt(?:ie|y)?|gran(?:ny|dma|dmother|ddad|dpa|dfather|dad)?|nan(?:ny|na|a)?|childminder) here\b/i;

/** "Developmentally she is about", "has the speech of": not how old the child is. */
export const LIKE_ONE_OF =
  /\b(?:developmentally|emotionally|mentally|socially|cognitively|speech|level)\b(?: (?!aged?\b)[\w’']+){0,4} *$/i;

/** "There's a boy in his class, six": somebody's, though a teacher's post may be about him. */
export const SOME_CHILD =
  /\bthere(?:['’]s| is| was)(?: this| an?| another)(?: \w+)? (?:boy|girl|kid|child|toddler|baby)\b(?:(?!\b(?:and|have|has|my|our|with|i|but|to|of)\b)[^.!?]){0,24}$/i;

/** "Some boys in his class turn 6", "there are girls in there who turned five": others. */
export const SOME_CHILDREN =
  /\b(?:some|other|most|many|several|half|there (?:are|were)) (?:of )?(?:the )?(?:boys|girls|kids|children)\b(?:(?!\b(?:and|my|our|mine|but|s?he)\b)[^.!?,]){0,24}$/i;

/** A child who is seldom the one that the thread is about. */
export const SIBLING =
  /\b(?:(?:little (?!one|guy|man)|(?:older|big|other|younger|baby (?=s|br)|new|second) )(?:one|sisters?|brothers?|sibling|son|daughter|child|kid|boy|girl|baby|ds|dd)|oldest|eldest|brother|sister|sibling|newborn|ds1|dd1|niece|nephew|(?:my|our|the) (?:older|elder|younger)|(?:my|our) first|(?:husband|wife|partner)['’]s (?:\w+ )?(?:son|daughter|boy|girl|kid|child))\b(?:(?!\b(?:and|but) (?:my|our)\b)[^.!?,;]){0,16}(?:, who|\(\w,)?[ ]*$/i;
/** "but since the baby (five months)": the one who came later. */
export const NEW_BABY = /\b(?:since|when|until|and|but|with|after|because of) (?:the|our) (?:new )?baby[ ,(]*$/i;
/** "4yo brother", "6 year old sister". */
export const SIBLING_AFTER = /^[ -]{1,2}(?:\w+ )?(?:brother|sister|sibling|cousin|niece|nephew|neighbou?r)\b/i;

/** "The boiler", "this thread", before "is 12 years old". */
export const THING =
  /\b(?:thread|post|house|flat|car|van|boiler|sofa|bed|mattress|phone|laptop|marriage|relationship|business|budgie|hamster|guinea pig|tortoise|cardigan|jumper|coat|dress)[ ]*$/i;

/** Words of animals' owners. */
const ANIMAL =
  /\b(?:(?<!as an? )dogs?|pup(?:s|py|pies)?|kittens?|cats?|crate|kennel|breeder|golden|labrador|horse|mare|gelding|pony|paddock|foal|parrot|bunny|rabbit|vet|shelter|rescue)\b/gi;
/** An animal as its owner brings it in: "our pup", "a rescue", "5 month old lab"; a child has "the cat's tail" and "the bunny". */
export const OWN_ANIMAL =
  /\b(?:my|our|an?|this|new|old|yo|rescue|adopted|fostered|bought|got) (?:(?!(?:the|an?|my|our|his|her|and|with|at|for) )[\w-]+ ){0,2}(?:dogs?|pup(?:s|py|pies)?|kittens?|cats?|golden|labrador|lab|horse|mare|gelding|pony|foal|parrot|bunny|rabbit|rescue|crate|shelter|breeder|kennel|vet)\b|\b(?:breeder|kennel|crate(?:s|d)?|crate[ -]train\w*|vet|mare|gelding|foal|paddock)\b/i;
/** Words that only a child's carer uses. */
const CHILD_CARE =
  /\b(?:sons?|daughters?|boys?|girls?|toddlers?|bab(?:y|ies)|kids?|child(?:ren)?|infant|newborn|d[sd]\d?|lo|nursery|daycare|preschool|school|kindergarten|nappy|nappies|diapers?|breastfe\w+|mum|mummy|mommy|mama|dada|bub|twins?|mumma|dadda|dada|littlies|educator|breast pump|m(?:r|iss|s|aster) \d)\b/i;

/**
 * Tells whether a text is about an animal and no child: two words of an animal's owner, one of them where it is brought in,
 * none of a child's carer.
 *
 * @param text - title and opening post.
 */
export function isAboutAnimals(text: string): boolean {
  return (text.match(ANIMAL)?.length ?? 0) > 1 && OWN_ANIMAL.test(text) && !CHILD_CARE.test(text);
}

/** Animals and things that have ages too. */
export const NOT_A_CHILD =
  /^[ -]{0,2}(?:(?!(?:an?|the|my|our|his|her|and|to|with|or|in|on|plus|vs|versus) )\w+ )?(?:rooms?|classrooms?|dogs?|pup(?:s|py|pies)?|kittens?|cats?|horse|pony|foal|rabbit|bunny|parrot|hens?|heifer|calf|lab|labrador|retriever|poodle|doodle|rescue|beagle|boxer|pointer|pitbull|pit bull|chihuahua|mutt|collie|terrier|spaniel|husky|shepherd|cockapoo|car|laptop|phone|house|mattress|account|system|marriage|relationship|woman|man|grandmother|lady)\b/i;
