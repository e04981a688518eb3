import type { BillBuilder } from '../../../model/bill.ts';
import { withoutSecrets } from '../makers/without-secrets.ts';
import type { CdxReference } from './read-references.ts';

/** The build systems that a document names as having made the product, each address once. */
export class BuilderList {
  readonly #builders = new Map<string, BillBuilder>();

  /** Keeps those among `references` that lead to a build system. */
  add(references: readonly CdxReference[]): void {
    for (const { leadsTo, url, at } of references) {
      const id = withoutSecrets(url);
      if (leadsTo === 'builder' && id !== '' && !this.#builders.has(id)) this.#builders.set(id, { id, at });
    }
  }

  all(): BillBuilder[] {
    return [...this.#builders.values()];
  }
}
