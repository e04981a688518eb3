/** A value of a document with its JSON pointer. */
export interface Placed {
  readonly at: string;
  readonly value: unknown;
}

/** The values of a list. What is no list is taken for a list of one, so that it is read or refused, and not passed over. */
export function listOf(value: unknown, at: string): readonly Placed[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [{ at, value }];
  return value.map((entry, index) => ({ at: `${at}/${index}`, value: entry }));
}
