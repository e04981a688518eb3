import { show } from '../../../model/parse.ts';
import type { SpdxContent } from './spdx-content.ts';

/** The elements of a document, numbered for `placeParts`. */
export interface NumberedElements {
  /** The number of an element; undefined where the document does not hold it, which is then told. */
  readonly numberOf: (id: string, at: string) => number | undefined;
  /** The numbers of what the document is about, the product itself left out. */
  readonly described: readonly number[];
  /** The index of the package that is the product, where the document is about one package. */
  readonly product: number | undefined;
}

/** Numbers the elements. The document is one with its product: what it contains, the product contains. */
export function numberElements(content: SpdxContent): NumberedElements {
  const { packages, documents, others, standingOf, warnings } = content;
  const numbers = new Map<string, number>();
  for (const [at, id] of others.entries()) numbers.set(id, packages.length + 1 + at);
  for (const [at, { id }] of packages.entries()) numbers.set(id, at + 1);
  for (const id of documents) numbers.set(id, 0);

  const look = (id: string, at: string): number | undefined => {
    const number = numbers.get(id);
    if (number === undefined && standingOf(id) === undefined)
      warnings.add(
        at,
        'sbom.unknown-ref',
        `the document holds no ${show(id)}; what is said of it here is lost`,
      );
    return number;
  };
  const described = new Set<number>();
  for (const { id, at } of describedBy(content)) {
    const number = look(id, at);
    if (number !== undefined && number !== 0) described.add(number);
  }
  const [first, ...more] = [...described].filter((number) => number <= packages.length);
  const product = first === undefined || more.length > 0 ? undefined : first;
  return {
    numberOf: (id, at) => {
      const number = look(id, at);
      return number === product ? 0 : number;
    },
    described: [...described].filter((number) => number !== product),
    product: product === undefined ? undefined : product - 1,
  };
}

function describedBy({ described, documents, relations }: SpdxContent): { id: string; at: string }[] {
  const own = new Set(documents);
  const told = relations.flatMap(({ from, to, meaning, at }) => {
    if (meaning === 'nothing' || !('described' in meaning)) return [];
    const [document, id] = meaning.described === 'to' ? [from, to] : [to, from];
    return own.has(document) ? [{ id, at }] : [];
  });
  return [...described, ...told];
}
