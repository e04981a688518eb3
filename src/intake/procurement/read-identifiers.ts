import type { IdentifierInput } from '../../model/identifier.ts';
import { readIdentifier } from './read-identifier.ts';
import type { Warnings } from './warnings.ts';

/** An identifier as it stands somewhere, still unread. */
export interface StatedIdentifier {
  readonly scheme: unknown;
  readonly value: unknown;
  readonly at: string;
}

/** Reads the identifiers of one party, each once, and warns of what is odd about them. */
export function readIdentifiers(
  stated: readonly StatedIdentifier[],
  warnings: Warnings,
): readonly IdentifierInput[] {
  const found = new Map<string, IdentifierInput>();
  for (const { scheme, value, at } of stated) {
    const { identifier, oddity } = readIdentifier(scheme, value);
    warnings.add(at, oddity);
    if (identifier !== undefined)
      found.set(JSON.stringify([identifier.scheme, identifier.value]), identifier);
  }
  return [...found.values()];
}
