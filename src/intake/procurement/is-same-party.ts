import type { IdentifierInput } from '../../model/identifier.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';

interface NamedParty {
  readonly name: string;
  readonly identifiers: readonly IdentifierInput[];
}

/**
 * Whether a file means one party by two: by the identifiers where both have one of a kind, else by the name. Registers
 * that ask everybody for a parent get the child itself from whoever has none.
 */
export function isSameParty(a: NamedParty, b: NamedParty): boolean {
  const values = new Map(a.identifiers.map((given) => [given.scheme, parseIdentifier(given).value]));
  const compared = b.identifiers.flatMap((given) => {
    const value = values.get(given.scheme);
    return value === undefined ? [] : [value === parseIdentifier(given).value];
  });
  return compared.length > 0 ? compared.includes(true) : a.name === b.name;
}
