/** A site as people name it: "mumsnet.com" for "*://*.mumsnet.com/*" and for "https://www.mumsnet.com". Patterns for all sites stay as they are. */
export function siteName(originOrPattern: string): string {
  const [, host] = /^[^:]+:\/\/(?:\*\.|www\.)?([^/*]+)/.exec(originOrPattern) ?? [];
  return host ?? originOrPattern;
}
