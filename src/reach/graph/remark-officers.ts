import type { Graph } from './graph.ts';

/** An officer of the party asked who is on the list, or may be. It reaches nothing: who leads a company does not own it. */
export interface OfficerRemark {
  readonly officer: string;
  /** Whether it is on the list for certain, and not by a near name. */
  readonly isCertain: boolean;
  /** An id of `sources.json`. */
  readonly source: string;
}

/** Anything that can tell whether an identity is in it. */
type Identities = Pick<ReadonlySet<string>, 'has'>;

/** The officers of a party who are among the identities `listed`, or else `perhaps`. */
export function remarkOfficers(
  identity: string,
  listed: Identities,
  perhaps: Identities,
  graph: Graph,
): OfficerRemark[] {
  return (graph.officersOf.get(identity) ?? []).flatMap(({ by, relation }) => {
    const officer = graph.identityOf(by);
    const isCertain = listed.has(officer);
    return isCertain || perhaps.has(officer) ? [{ officer: by, isCertain, source: relation.source }] : [];
  });
}
