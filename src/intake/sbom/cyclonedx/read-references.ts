import type { CdxNode } from './cdx-node.ts';

/** An external reference, if it leads to whoever makes a part or to what built it. */
export interface CdxReference {
  readonly leadsTo: 'maker' | 'builder';
  readonly url: string;
  readonly at: string;
}

/** By type. Those of documentation and licences lead anywhere. */
const LEADS_TO: ReadonlyMap<string, CdxReference['leadsTo']> = new Map([
  ['website', 'maker'],
  ['vcs', 'maker'],
  ['distribution', 'maker'],
  ['distribution-intake', 'maker'],
  ['issue-tracker', 'maker'],
  ['build-system', 'builder'],
  ['build-meta', 'builder'],
]);

/** The external references of `node` that lead to a maker or a builder. */
export function readReferences(node: CdxNode): CdxReference[] {
  return node.children('externalReferences', 'reference').flatMap(readReference);
}

/** One of them, or none. */
export function readReference(node: CdxNode): CdxReference[] {
  const leadsTo = LEADS_TO.get(node.attribute('type') ?? '');
  const url = leadsTo === undefined ? undefined : node.text('url');
  return leadsTo === undefined || url === undefined ? [] : [{ leadsTo, url, at: node.at }];
}
