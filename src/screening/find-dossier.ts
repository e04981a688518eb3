import type { Identifier } from '../model/identifier.ts';
import { MEETINGS } from './compare-names.ts';
import { describeIdentifier, identifierKey } from './identifier-key.ts';
import type { DossierIndex, KnownVendor } from './index-dossiers.ts';
import type { NameHit } from './name-index.ts';
import { prepareName } from './prepare-name.ts';

/** What a record gives to find a dossier by. */
interface Clues {
  /** The id of a dossier, typed in place of a name. */
  readonly id?: string;
  readonly identifiers: readonly Identifier[];
  /** The name that the record goes by, where it has one. */
  readonly name?: string;
  readonly aliases: readonly string[];
}

/** A dossier that a clue leads to, although it holds another value of a strong identifier than the record does. */
interface Contradiction {
  readonly clue: string;
  readonly known: KnownVendor;
  readonly dossiers: readonly Identifier[];
  readonly records: Identifier;
}

/** A dossier with a name near to one of the record's. */
interface NearName {
  readonly text: string;
  readonly hit: NameHit<KnownVendor>;
}

/** Where the clues lead: to one dossier, to several (then none speaks for the record), or to none. */
export interface DossierSearch {
  readonly known?: KnownVendor;
  readonly ambiguous: readonly string[];
  readonly matchedBy: string;
  readonly contradictions: readonly Contradiction[];
  /** Dossiers that a name which led nowhere is near to: one for each dossier, the nearest. */
  readonly near: readonly NearName[];
}

interface Lead {
  readonly clue: string;
  readonly to: readonly KnownVendor[];
  /** The name that led there, where it was a name. */
  readonly name?: string;
}

/**
 * Follows every clue: a dossier's id, then identifiers, then exact names. A later clue may narrow what an earlier one
 * leaves open; where two of them lead to different dossiers the record is no safe description of either.
 */
export function findDossier(clues: Clues, index: DossierIndex): DossierSearch {
  const contradictions: Contradiction[] = [];
  const leads = follow(clues, index).flatMap((lead): Lead[] => {
    const { clue, to } = lead;
    const consistent = to.filter((known) => {
      const contradiction = contradict(clue, known, clues.identifiers);
      if (contradiction !== undefined && !contradictions.some((other) => other.known === known))
        contradictions.push(contradiction);
      return contradiction === undefined;
    });
    return consistent.length === 0 ? [] : [{ ...lead, to: consistent }];
  });
  const names = clues.name === undefined ? clues.aliases : [clues.name, ...clues.aliases];

  const [first, ...others] = leads;
  // An alias alone borrows nothing: whoever goes by another name may call itself anything.
  const isAliasOnly =
    clues.name !== undefined && leads.every(({ name }) => name !== undefined && name !== clues.name);
  if (first === undefined || isAliasOnly) {
    const contradicted = new Set(contradictions.map(({ known }) => known));
    const near = findNear(names, index).filter(({ hit }) => !contradicted.has(hit.bearer));
    const [because] = contradictions;
    const matchedBy =
      because === undefined
        ? 'no dossier; as stated in the record'
        : `no dossier: ${describeContradiction(because)}`;
    return { ambiguous: [], matchedBy, contradictions, near };
  }

  let left = first.to;
  for (const { to } of others) left = left.filter((known) => to.includes(known));
  const [only, ...more] = left;
  if (only !== undefined && more.length === 0) {
    const astray = names.filter((name) => !leads.some((lead) => lead.name === name));
    const near = findNear(astray, index).filter(({ hit }) => hit.bearer !== only);
    return { known: only, ambiguous: [], matchedBy: first.clue, contradictions, near };
  }
  const ambiguous = idsOf(left.length > 0 ? left : leads.flatMap(({ to }) => to));
  return {
    ambiguous,
    matchedBy: `no dossier used: ${leads.map(describeLead).join(', ')}`,
    contradictions,
    near: [],
  };
}

/** Why the record is not about that dossier, as a sentence part. */
export function describeContradiction({ clue, known, dossiers, records }: Contradiction): string {
  const values = dossiers.map(({ value }) => value).join(' or ');
  return `${clue} leads to ${known.dossier.id}, whose ${records.scheme.toUpperCase()} is ${values}; the record's is ${records.value}`;
}

function follow(clues: Clues, index: DossierIndex): Lead[] {
  const byId = clues.id === undefined ? undefined : index.byId.get(clues.id);
  return [
    ...(byId === undefined ? [] : [{ clue: 'dossier id', to: [byId] }]),
    ...clues.identifiers.map((identifier) => ({
      clue: describeIdentifier(identifier),
      to: index.byIdentifier.get(identifierKey(identifier)) ?? [],
    })),
    ...(clues.name === undefined ? clues.aliases : [clues.name, ...clues.aliases]).flatMap((text) => {
      const hits = index.names.find(prepareName({ text })).filter(({ match }) => match.kind === 'exact');
      const [closest] = hits.toSorted((a, b) => rank(a) - rank(b));
      if (closest === undefined) return [];
      return [
        {
          clue: `exact name "${closest.listed.text}"`,
          to: [...new Set(hits.map(({ bearer }) => bearer))],
          name: text,
        },
      ];
    }),
  ];
}

function contradict(
  clue: string,
  known: KnownVendor,
  identifiers: readonly Identifier[],
): Contradiction | undefined {
  for (const records of identifiers) {
    if (!records.strong) continue;
    const dossiers = known.identifiers.filter((other) => other.strong && other.scheme === records.scheme);
    if (dossiers.length > 0 && dossiers.every(({ value }) => value !== records.value))
      return { clue, known, dossiers, records };
  }
  return undefined;
}

function findNear(names: readonly string[], index: DossierIndex): NearName[] {
  const all = names.flatMap((text) => index.names.find(prepareName({ text })).map((hit) => ({ text, hit })));
  const nearest = new Map<KnownVendor, NearName>();
  for (const near of all) {
    const rival = nearest.get(near.hit.bearer);
    if (rival === undefined || rank(near.hit) < rank(rival.hit)) nearest.set(near.hit.bearer, near);
  }
  return [...nearest.values()].sort((a, b) => (a.hit.bearer.dossier.id < b.hit.bearer.dossier.id ? -1 : 1));
}

function describeLead({ clue, to }: Lead): string {
  return `${clue} leads to ${idsOf(to).join(' and ')}`;
}

function idsOf(vendors: readonly KnownVendor[]): string[] {
  return [...new Set(vendors.map(({ dossier }) => dossier.id))].sort();
}

function rank(hit: NameHit<KnownVendor>): number {
  return MEETINGS.indexOf(hit.match.meeting);
}
