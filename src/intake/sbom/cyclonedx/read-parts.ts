import { DOCUMENT_LIMITS } from '../../document/open-document.ts';
import { collectMakers } from '../makers/collect-makers.ts';
import { purlWithoutSecrets } from '../makers/without-secrets.ts';
import type { BuilderList } from './builder-list.ts';
import type { CdxPart, CdxProduct, PartList } from './cdx-document.ts';
import type { CdxNode } from './cdx-node.ts';
import { describeComponent, describeService } from './describe-part.ts';
import { readMark } from './read-mark.ts';
import { readReferences } from './read-references.ts';
import type { ShapeFaults } from './shape-faults.ts';

type Kind = 'component' | 'service';

/** Collects the parts of a document, each followed by all that is written within it. */
export class PartReader {
  readonly parts: CdxPart[] = [];
  readonly #faults: ShapeFaults;
  /** Where each bom-ref stands. */
  readonly #refs = new Map<string, string>();

  readonly #builders: BuilderList;

  constructor(faults: ShapeFaults, builders: BuilderList) {
    this.#faults = faults;
    this.#builders = builders;
  }

  /** The component that the document is about. What is written within it becomes parts. */
  readProduct(node: CdxNode): CdxProduct {
    const product = this.#readHead(node);
    this.#builders.add(readReferences(node));
    this.#readWithin(node, 'component', { listed: 'product', depth: 1 });
    return product;
  }

  /** The components and services that `node` lists. */
  readLists(node: CdxNode, listed: 'document' | 'formulation'): void {
    this.#readList(node.children('components', 'component'), 'component', { listed, depth: 0 });
    this.#readList(node.children('services', 'service'), 'service', { listed, depth: 0 });
  }

  #readList(nodes: readonly CdxNode[], kind: Kind, place: Place): void {
    for (const node of nodes) this.#readPart(node, kind, place);
  }

  #readPart(node: CdxNode, kind: Kind, { parent, listed, depth }: Place): void {
    const references = readReferences(node);
    const described =
      kind === 'component' ? describeComponent(node, references) : describeService(node, references);
    const { purl } = described;
    const index = this.parts.length;
    if (listed === 'formulation') this.#builders.add(references);
    const { at, ref, name, version } = this.#readHead(node);
    this.parts.push({
      at,
      ref,
      name,
      version,
      purl: purl === undefined ? undefined : purlWithoutSecrets(purl),
      makers: collectMakers(described),
      marked: readMark(node),
      parent,
      listed,
    });
    this.#readWithin(node, kind, { parent: index, listed, depth: depth + 1 });
  }

  #readWithin(node: CdxNode, kind: Kind, place: Place): void {
    if (place.depth > DOCUMENT_LIMITS.depth) {
      this.#faults.add(node.at, 'part.deep', `parts nest deeper than ${DOCUMENT_LIMITS.depth} levels here`);
      return;
    }
    if (kind === 'service') {
      this.#readList(node.children('services', 'service'), 'service', place);
      return;
    }
    this.#readList(node.children('components', 'component'), 'component', place);
    // What it was derived from: whoever made that has made part of it.
    const ancestors = node.child('pedigree')?.children('ancestors', 'component') ?? [];
    this.#readList(ancestors, 'component', place);
  }

  #readHead(node: CdxNode): CdxProduct {
    const name = node.required('name', 'the name of the part, as text');
    const version = node.text('version');
    const ref = node.attribute('bom-ref');
    if (ref !== undefined) this.#claimRef(ref, node);
    return { at: node.at, ref, name, version };
  }

  #claimRef(ref: string, node: CdxNode): void {
    const holder = this.#refs.get(ref);
    if (holder === undefined) {
      this.#refs.set(ref, node.at);
      return;
    }
    const detail = `this bom-ref stands at \`${holder}\` already; give each part its own`;
    this.#faults.add(node.atField('bom-ref'), 'ref.twice', detail);
  }
}

/** Where in the document a list of parts stands. */
interface Place {
  readonly parent?: number;
  readonly listed: PartList;
  readonly depth: number;
}
