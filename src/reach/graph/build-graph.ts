import type { PlainDate } from '../../model/date.ts';
import { intervalContains } from '../../model/interval.ts';
import type { Relation } from '../../model/relation.ts';
import type { Account, Graph, Holding, Link } from './graph.ts';
import { groupBy } from './group-by.ts';
import { joinNames } from './join-names.ts';
import { tellAccounts } from './tell-accounts.ts';

/**
 * The graph of what holds on `asOf` by what had been published on `knownAt`: a stake that ended counts until the day of
 * its end, and on after it while nobody could know. The order of the links never shows.
 */
export function buildGraph(
  links: readonly Link[],
  at: { readonly asOf: PlainDate; readonly knownAt: PlainDate },
): Graph {
  const current = sortLinks(links.filter(({ relation }) => intervalContains(relation, at.asOf, at.knownAt)));
  const ofKind = (kind: Relation['kind']) => current.filter(({ relation }) => relation.kind === kind);
  const names = joinNames(ofKind('rename'));
  const ofParty = ({ of }: Link) => names.identityOf(of);
  const byParty = ({ by }: Link) => names.identityOf(by);

  const accountsOf = new Map<string, readonly Account[]>();
  for (const [of, told] of groupBy(ofKind('owner'), ofParty))
    accountsOf.set(of, tellAccounts(of, told, names.identityOf));
  const holdings: Holding[] = [...accountsOf.values()]
    .flat()
    .flatMap((account) => account.stakes.map((stake) => ({ stake, account })));

  const control = ofKind('control');
  return {
    ...names,
    accountsOf,
    holdingsOf: groupBy(holdings, ({ stake }) => stake.by),
    controlOver: groupBy(control, ofParty),
    controlBy: groupBy(control, byParty),
    successorsOf: groupBy(ofKind('successor'), ofParty),
    officersOf: groupBy(ofKind('officer'), ofParty),
  };
}

function sortLinks(links: readonly Link[]): Link[] {
  const keyed = links.map((link) => {
    const { kind, source, from, published, share, control, partial } = link.relation;
    return {
      link,
      key: JSON.stringify([
        kind,
        link.of,
        link.by,
        source,
        link.telling,
        from,
        published,
        share,
        control,
        partial,
      ]),
    };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ link }) => link);
}
