import type { Described, PartyText } from '../makers/collect-makers.ts';
import type { CdxNode } from './cdx-node.ts';
import type { CdxReference } from './read-references.ts';

/** All that a component says of who made it. */
export function describeComponent(node: CdxNode, references: readonly CdxReference[]): Described {
  const author = node.text('author');
  const publisher = node.text('publisher');
  const purl = node.text('purl');
  const group = node.text('group');
  const cpe = node.text('cpe');
  const copyright = node.text('copyright');
  const evidence = node.child('evidence')?.children('copyright', 'text') ?? [];
  return {
    suppliers: [...readParty(node.child('supplier')), ...readParty(node.child('manufacturer'))],
    publishers: publisher === undefined ? [] : [{ name: publisher }],
    authors: [
      ...(author === undefined ? [] : [{ name: author }]),
      ...node.children('authors', 'author').flatMap(readParty),
    ],
    ...(purl === undefined ? {} : { purl }),
    ...(group === undefined ? {} : { group }),
    cpes: cpe === undefined ? [] : [cpe],
    urls: addressesOfMakers(references),
    copyrights: [
      ...(copyright === undefined ? [] : [copyright]),
      ...evidence.flatMap((text) => text.content('text') ?? []),
    ],
  };
}

/** All that a service says of who provides it. */
export function describeService(node: CdxNode, references: readonly CdxReference[]): Described {
  const group = node.text('group');
  return {
    suppliers: readParty(node.child('provider')),
    ...(group === undefined ? {} : { group }),
    urls: addressesOfMakers(references),
  };
}

function readParty(node: CdxNode | undefined): PartyText[] {
  const name = node?.text('name');
  if (node === undefined || name === undefined) return [];
  const country = node.child('address')?.text('country');
  return [country === undefined ? { name } : { name, country }];
}

function addressesOfMakers(references: readonly CdxReference[]): string[] {
  return references.filter(({ leadsTo }) => leadsTo === 'maker').map(({ url }) => url);
}
