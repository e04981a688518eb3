import type { Graph, Link } from './graph.ts';

/**
 * Joins the names of one party: a renamed company is the same company. Its identity is the name that comes first in the
 * order of the keys, which depends on nothing else.
 */
export function joinNames(renames: readonly Link[]): Pick<Graph, 'identityOf' | 'renamesBetween'> {
  const neighbours = new Map<string, Link[]>();
  for (const link of renames)
    for (const key of [link.of, link.by]) neighbours.set(key, [...(neighbours.get(key) ?? []), link]);

  const identities = new Map<string, string>();
  for (const key of [...neighbours.keys()].sort())
    if (!identities.has(key))
      for (const name of searchNames(key, neighbours).keys()) identities.set(name, key);

  return {
    identityOf: (key) => identities.get(key) ?? key,
    renamesBetween: (from, to) => {
      const cameBy = searchNames(from, neighbours);
      const links: Link[] = [];
      let at = to;
      for (let link = cameBy.get(at); link !== undefined; link = cameBy.get(at)) {
        links.unshift(link);
        at = link.of === at ? link.by : link.of;
      }
      return links;
    },
  };
}

/** Every name that renamings join with `start`, nearest first, with the link that led to it. */
function searchNames(
  start: string,
  neighbours: ReadonlyMap<string, readonly Link[]>,
): ReadonlyMap<string, Link | undefined> {
  const cameBy = new Map<string, Link | undefined>([[start, undefined]]);
  for (const key of cameBy.keys())
    for (const link of neighbours.get(key) ?? []) {
      const next = link.of === key ? link.by : link.of;
      if (!cameBy.has(next)) cameBy.set(next, link);
    }
  return cameBy;
}
