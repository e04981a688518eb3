import type { Identifier } from '../model/identifier.ts';

/** Two identifiers are the same one when their keys are equal: the same value under another scheme is another identifier. */
export function identifierKey(identifier: Identifier): string {
  return `${identifier.scheme.toLowerCase()}:${identifier.value}`;
}

/** The identifier as a sentence names it: `LEI 5493...`. */
export function describeIdentifier(identifier: Identifier): string {
  return `${identifier.scheme.toUpperCase()} ${identifier.value}`;
}

/**
 * Whether the identifier can point to its holder. A wrong value cannot, even where both sides hold the same one: files
 * share their fillers. A UEI's check character is only a hint, so a well-formed UEI points whatever it says.
 */
export function isReadable(identifier: Identifier): boolean {
  if (identifier.check !== 'bad') return identifier.value !== '';
  return identifier.scheme === 'uei' && identifier.problem?.code === 'identifier.check-digit';
}
