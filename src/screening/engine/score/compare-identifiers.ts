import type { Identifier } from '../../../model/identifier.ts';
import { describeIdentifier, identifierKey, isReadable } from '../../identifier-key.ts';

/** The identifier that both sides have; undefined where there is none. A wrong value points to nobody. */
export function sharedIdentifier(
  query: readonly Identifier[],
  listed: readonly Identifier[],
): Identifier | undefined {
  const keys = new Set(listed.filter(isReadable).map(identifierKey));
  return query.find((one) => isReadable(one) && keys.has(identifierKey(one)));
}

/**
 * The strong identifier of which each side has another value, and none the same, as a sentence part; undefined where there
 * is none. A UEI is not strong: one company has many. Nor is a value whose check digits are wrong: it may be a slip.
 */
export function contradictionOf(
  query: readonly Identifier[],
  listed: readonly Identifier[],
): string | undefined {
  for (const ours of query) {
    if (!ours.strong) continue;
    const theirs = listed.filter(
      (one) => one.strong && one.scheme.toLowerCase() === ours.scheme.toLowerCase(),
    );
    const [other] = theirs;
    if (other === undefined || theirs.some((one) => identifierKey(one) === identifierKey(ours))) continue;
    return `${describeIdentifier(ours)}, not ${describeIdentifier(other)}`;
  }
  return undefined;
}
