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
    publishers: asList(publisher).map((name) => ({ name })),
    authors: [
      ...asList(author).map((name) => ({ name })),
      ...node.children('authors', 'author').flatMap(readParty),
    ],
    ...(purl === undefined ? {} : { purl }),
    ...(group === undefined ? {} : { group }),
    cpes: asList(cpe),
    urls: addressesOfMakers(references),
    copyrights: [...asList(copyright), ...evidence.flatMap((text) => text.content('text') ?? [])],
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

function asList(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
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
