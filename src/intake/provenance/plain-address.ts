/**
 * An address without what may be secret in it: a name and password before the host, a query. Undefined for text that is no
 * plain address.
 */
export function plainAddress(text: string): string | undefined {
  if (text.length > 2048 || /[\s\p{Cc}]/u.test(text)) return undefined;
  const query = text.indexOf('?');
  const address = query === -1 ? text : text.slice(0, query);
  const scheme = address.indexOf('://');
  const start = scheme === -1 ? 0 : scheme + '://'.length;
  const length = address.slice(start).search(/[/#]/);
  const host = length === -1 ? address.slice(start) : address.slice(start, start + length);
  const at = host.lastIndexOf('@');
  // `git@host:path` names an account that everybody knows; `name:password@host` does not.
  if (scheme === -1) return host.slice(0, at + 1).includes(':') ? undefined : address;
  return address.slice(0, start) + host.slice(at + 1) + address.slice(start + host.length);
}
