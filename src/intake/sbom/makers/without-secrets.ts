/** An address as it may be repeated: without a user, a password and a query, which may be secrets. */
export function withoutSecrets(address: string): string {
  const text = address.trim();
  if (!/[?#@]/.test(text)) return text;
  return text
    .replace(/[?#].*$/s, '')
    .replace(/(:\/\/)[^/\\]*@/, '$1')
    .replace(/^(scm:[a-z]+[:|])?[^/@]*@(?=[^/@]*:)/i, '$1');
}

/** A package URL as it may be kept: without the qualifiers that hold an address with a user, a password or a query. */
export function purlWithoutSecrets(purl: string): string {
  if (!purl.includes('?')) return purl.trim();
  const [, head = '', query, tail = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(purl.trim()) ?? [];
  const kept = (query ?? '').split('&').filter((qualifier) => !mayHoldSecrets(qualifier));
  return `${head}${query === undefined || kept.join('') === '' ? '' : `?${kept.join('&')}`}${tail}`;
}

/** What marks an address may be written with `%`. */
function mayHoldSecrets(qualifier: string): boolean {
  const at = qualifier.search(/(?::|%3a)(?:\/|%2f){2}/i);
  return at !== -1 && /@|%40|\?|%3f/i.test(qualifier.slice(at));
}
