import type { ListedEntity, ListFile } from './listing.ts';

/** How a name or identifier met a list entry, and the sentence part that says so. */
export interface Match {
  readonly program: string;
  readonly entry: ListedEntity;
  /** `exact`: the same identifier or the same name once folded. `possible`: near enough that a person must look. */
  readonly kind: 'exact' | 'possible';
  /** The name or identifier that was asked. */
  readonly query: string;
  readonly explanation: string;
}

/** What screening one party against one list gave; a list that was never imported has no `list`. */
export interface Screening {
  readonly program: string;
  readonly list?: ListFile;
  readonly matches: readonly Match[];
}
