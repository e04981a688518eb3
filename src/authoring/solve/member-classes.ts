/**
 * Sorts members into classes that no comparison can tell apart: two members are of one class when exactly the same of
 * `sets` hold them. Of each class `most` are kept, and of the members that no set holds as many of `others`.
 */
export function memberClasses(
  sets: readonly (readonly string[])[],
  others: Iterable<string>,
  most: number,
): string[] {
  const heldBy = new Map<string, string>();
  for (const [index, set] of sets.entries())
    for (const member of new Set(set)) heldBy.set(member, `${heldBy.get(member) ?? ''}${index},`);

  const kept: string[] = [];
  const counts = new Map<string, number>();
  const keep = (member: string, signature: string): boolean => {
    const count = counts.get(signature) ?? 0;
    if (count === most) return false;
    counts.set(signature, count + 1);
    kept.push(member);
    return true;
  };
  for (const [member, signature] of heldBy) keep(member, signature);
  for (const member of others) if (!heldBy.has(member) && !keep(member, '')) break;
  return kept;
}
