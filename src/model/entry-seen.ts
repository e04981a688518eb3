import { digest } from './digest.ts';
import type { ListedEntity } from './listing.ts';
import { parseIdentifier } from './parse-identifier.ts';

/**
 * The digest of what screening reads of a list entry, whatever its order: names, weak names, identifiers, country. Who judged
 * it saw this much; dates and remarks may change without making it another entry.
 */
export function entrySeen({ names, weakNames = [], identifiers, country }: ListedEntity): string {
  const keys = identifiers
    .map(parseIdentifier)
    .map(({ scheme, value }) => `${scheme.toLowerCase()}:${value}`);
  return digest({
    names: unordered(names),
    weakNames: unordered(weakNames),
    identifiers: unordered(keys),
    ...(country === undefined ? {} : { country }),
  });
}

function unordered(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
