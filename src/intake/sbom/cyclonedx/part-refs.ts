import type { CdxDocument } from './cdx-document.ts';

/** What each bom-ref of a document stands for. */
export class PartRefs {
  readonly #product: string | undefined;
  readonly #indexes = new Map<string, number>();

  constructor({ product, parts }: Pick<CdxDocument, 'product' | 'parts'>) {
    this.#product = product?.ref;
    for (const [index, { ref }] of parts.entries()) if (ref !== undefined) this.#indexes.set(ref, index);
  }

  isProduct(ref: string): boolean {
    return ref === this.#product;
  }

  /** The index of the part that a bom-ref stands for. */
  indexOf(ref: string): number | undefined {
    return this.#indexes.get(ref);
  }

  /** Whether it stands for the product or a part of it. */
  has(ref: string): boolean {
    return this.isProduct(ref) || this.#indexes.has(ref);
  }
}
