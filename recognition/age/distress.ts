/** Words by which parents tell of the child that the post is about: it cries, clings, refuses, wakes. */
export const DISTRESS =
  /\b(?:cr(?:y|ies|ied|ying)|scream\w*|cling\w*|clung|wail\w*|howl\w*|sob\w*|bawl\w*|shriek\w*|yell\w*|meltdowns?|tantrums?|upset|tears|follow\w*|only (?:wants?|me)|won['’]?t|refus\w*|hysteri\w*|push\w*|shov\w*|hid(?:es|ing)?|wakes?|woke|melts?|beg(?:s|ged|ging)?|clutch\w*|grab\w*|hit(?:s|ting)?|bit(?:es|ing)?|anxi\w*|attached|terrified|scared|stiff\w*|up in arms)\b/i;
/** "since the baby came": no telling of the baby. */
export const IN_PASSING =
  /\b(?:(?:since|when|until|before|after|with|while|holding|feed(?:ing)?|nurs(?:e|ing)|hold|put|change|changing|carry(?:ing)?|have|had|as|because of|hurt(?:ing)?|wakes?|woke) (?:(?:the|a|my|our) )?(?:new )?(?:baby|newborn)|(?:new )?baby (?:brother|sister|came|arrived|was born|monitor))\b/gi;
