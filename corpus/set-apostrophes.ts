/** Fields whose words are compared with what parents type, or are no words at all. */
const KEPT_AS_TYPED: readonly string[] = ['keywords', 'id', 'url', 'href', 'number'];

/** Between letters, or after the s of a plural: "the child's", "children's", "doctors' advice". */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu;

/**
 * Sets apostrophes as books do (’), whichever way they were typed, in all that is read; what is only compared stays as it is.
 *
 * @param value - of the corpus: any depth of lists and records.
 */
export function setApostrophes<Value>(value: Value): Value;
export function setApostrophes(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(APOSTROPHE, '’');
  if (Array.isArray(value)) return value.map((entry: unknown) => setApostrophes(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, KEPT_AS_TYPED.includes(key) ? entry : setApostrophes(entry)]),
  );
}
