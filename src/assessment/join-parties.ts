import type { Link } from '../reach/graph/graph.ts';
import type { RecognisedParty } from './recognise-party.ts';

/** Everybody who is connected with a party, and by which relations, whatever their days. */
export interface Neighbourhood {
  readonly links: readonly Link[];
  readonly parties: readonly RecognisedParty[];
}

/**
 * Sorts relations into groups of parties that anything connects, a near name included, and finds the groups of any
 * parties: however many relations there are, a question looks only at those that can bear on it.
 */
export function joinParties(
  links: readonly Link[],
  parties: readonly RecognisedParty[],
): (asked: readonly RecognisedParty[]) => Neighbourhood {
  const groupOf = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = groupOf.get(at); up !== undefined && up !== at; up = groupOf.get(at)) at = up;
    groupOf.set(key, at);
    return at;
  };
  const connected = [
    ...links.map(({ of, by }) => [of, by] as const),
    ...parties.flatMap(({ key, mayBe, near }) => [...mayBe, ...near].map((other) => [key, other] as const)),
  ];
  for (const [a, b] of connected) groupOf.set(find(a), find(b));

  const groups = new Map<string, { links: Link[]; parties: RecognisedParty[] }>();
  const groupAt = (key: string) => {
    const root = find(key);
    const group = groups.get(root) ?? { links: [], parties: [] };
    groups.set(root, group);
    return group;
  };
  for (const link of links) groupAt(link.of).links.push(link);
  for (const party of parties) groupAt(party.key).parties.push(party);

  return (asked) => {
    const roots = new Set<string>();
    for (const { key, mayBe, near } of asked)
      for (const one of [key, ...mayBe, ...near]) {
        const root = groupOf.has(one) ? find(one) : undefined;
        if (root !== undefined && groups.has(root)) roots.add(root);
      }
    if (roots.size === 0) return NOBODY;
    const met = [...roots].sort().flatMap((root) => groups.get(root) ?? []);
    return { links: met.flatMap((group) => group.links), parties: met.flatMap((group) => group.parties) };
  };
}

const NOBODY: Neighbourhood = { links: [], parties: [] };
