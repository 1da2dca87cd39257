/** Countries whose school years begin at another age than England's. */
export type SchoolCountry = 'australia' | 'primary-at-six';

const AUSTRALIA =
  /\b(?:Australia|Aussie|NSW|Queensland|QLD|Qld|Victoria|Vic\b(?= mum| dad| here|,)|Brisbane|Sydney|Melbourne|Adelaide|Perth|Canberra|Hobart|Tasmania|Tassie|Darwin|Gold Coast|VCE|HSC|ATAR|Woolies|Centrelink|Medicare rebate)\b/;
const PRIMARY_AT_SIX =
  /\b(?:Singapore|Nigeria|Lagos|Abuja|Ibadan|Port Harcourt|Ghana|Accra|Kumasi|Kenya|Nairobi|Uganda|Kampala|Tanzania|Hong Kong|Malaysia|HDB|MOE)\b/;

/**
 * Tells in which country's schools a text is at home, by its places: Year 7 is twelve to thirteen in Sydney, eleven to twelve
 * in Leeds.
 *
 * @param text - title and opening post.
 * @returns null where it names none that differs.
 */
export function schoolCountryOf(text: string): SchoolCountry | null {
  if (AUSTRALIA.test(text)) return 'australia';
  return PRIMARY_AT_SIX.test(text) ? 'primary-at-six' : null;
}
