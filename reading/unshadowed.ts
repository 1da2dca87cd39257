/**
 * A document's own property, past the page's tricks: `<img name="documentElement">` shadows it, in an extension's world too.
 * @returns the getter's value or the method (call it on the document); looks only at the prototypes, never at `page` itself.
 */
export function unshadowed<Key extends keyof Document>(page: Document, key: Key): Document[Key] {
  let holder = Object.getPrototypeOf(page);
  while (!Object.hasOwn(holder, key)) holder = Object.getPrototypeOf(holder);
  return Reflect.get(holder, key, page);
}
