/** Whether a value is a plain JSON object. Arrays and null are not; a page's exotic objects never get this far (messages and storage are JSON). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
