import { show } from '../../../model/parse.ts';
import type { PartyText } from '../makers/collect-makers.ts';
import { stated, withoutMail } from './read-party.ts';
import type { SpdxContent, SpdxPackage, SpdxRelation } from './spdx-content.ts';
import type { Spdx3Graph } from './spdx3-graph.ts';
import { meaningInScope } from './spdx3-relationships.ts';
import { shortTerm } from './spdx3-types.ts';

type Frame = Pick<SpdxContent, 'format' | 'file' | 'warnings'>;

/** What a document of SPDX 3.0 says, with its words understood and its references to parties followed. */
export function understandSpdx3(graph: Spdx3Graph, frame: Frame): SpdxContent {
  const imported = new Set(
    graph.collections.flatMap((one) => one.import.map(({ externalSpdxId }) => externalSpdxId)),
  );
  const standingOf: SpdxContent['standingOf'] = (id) => {
    const term = shortTerm(id);
    if (term === 'NoneElement' || term === 'SpdxOrganization') return 'nothing';
    if (term === 'NoAssertionElement') return 'unknown';
    return imported.has(id) ? 'elsewhere' : undefined;
  };
  const partyOf = (id: string, at: string): PartyText[] => {
    if (!graph.agents.has(id) && standingOf(id) === undefined)
      frame.warnings.add(
        at,
        'sbom.unknown-ref',
        `the document holds no party ${show(id)}; what is said of it here is lost`,
      );
    const name = withoutMail(graph.agents.get(id) ?? '');
    return stated(name) === undefined ? [] : [{ name }];
  };
  return {
    ...frame,
    documents: graph.collections.map(({ spdxId }) => spdxId),
    described: rootsOf(graph),
    packages: graph.packages.map((one) => understandPackage(one, partyOf)),
    others: graph.others,
    relations: graph.relationships.flatMap((one) => understandRelationship(one, frame)),
    standingOf,
  };
}

function understandPackage(
  one: Spdx3Graph['packages'][number],
  partyOf: (id: string, at: string) => PartyText[],
): SpdxPackage {
  const { spdxId: id, name, at } = one;
  const version = stated(one.software_packageVersion);
  const copyright = stated(one.software_copyrightText);
  const identified = (type: string) =>
    one.externalIdentifier.flatMap(({ externalIdentifierType, identifier }) =>
      externalIdentifierType === type ? (stated(identifier) ?? []) : [],
    );
  return {
    id,
    name,
    ...(version === undefined ? {} : { version }),
    described: {
      suppliers: one.suppliedBy.flatMap((party) => partyOf(party, `${at}/suppliedBy`)),
      publishers: one.originatedBy.flatMap((party) => partyOf(party, `${at}/originatedBy`)),
      cpes: [...identified('cpe23'), ...identified('cpe22')],
      urls: [one.software_downloadLocation, one.software_homePage].flatMap((url) => stated(url) ?? []),
      copyrights: copyright === undefined ? [] : [copyright],
    },
    purls: [...new Set([stated(one.software_packageUrl) ?? [], identified('packageUrl')].flat())],
    at,
  };
}

function understandRelationship(
  { type, from, to, relationshipType, scope, completeness, at }: Spdx3Graph['relationships'][number],
  { warnings }: Frame,
): SpdxRelation[] {
  const meaning = meaningInScope(
    relationshipType,
    type === 'LifecycleScopedRelationship' ? scope : undefined,
  );
  if (meaning === undefined)
    warnings.add(
      at,
      'sbom.unknown-relationship',
      `${show(relationshipType)} is no type of relationship of SPDX 3.0; it is taken to say nothing`,
    );
  // Those that say nothing point to licences, weaknesses and whatever else, which may well stand in no document.
  if (meaning === undefined || meaning === 'nothing') return [];
  const extent =
    completeness === 'incomplete'
      ? ({ extent: 'incomplete' } as const)
      : completeness === 'noAssertion'
        ? ({ extent: 'unknown' } as const)
        : {};
  return to.map((each) => ({ from, to: each, meaning, at, ...extent }));
}

/** What the document is about: its roots, and where these are collections, theirs. */
function rootsOf({ collections }: Spdx3Graph): { id: string; at: string }[] {
  const byId = new Map<string, Spdx3Graph['collections'][number][]>();
  for (const one of collections) {
    const known = byId.get(one.spdxId);
    if (known === undefined) byId.set(one.spdxId, [one]);
    else known.push(one);
  }
  const documents = collections.filter(({ type }) => type === 'SpdxDocument');
  const open = new Set(documents.length === 0 ? collections : documents);
  const roots: { id: string; at: string }[] = [];
  // Collections join `open` as it is walked, each once.
  for (const { rootElement, at } of open)
    for (const id of rootElement) {
      const inner = byId.get(id);
      if (inner === undefined) roots.push({ id, at: `${at}/rootElement` });
      for (const one of inner ?? []) open.add(one);
    }
  return roots;
}
