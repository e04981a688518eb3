/** A piece of a section: a sentence with an id behind it, or rows of cells. */
export type Block =
  | { readonly kind: 'sentence'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head?: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What an assessment says to people, in order, before any layout. Every string may hold what a stranger wrote. */
export interface Report {
  readonly verdict: string;
  /** What is to be bought and from whom, for which policy, at which clocks, about whom. */
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  /** Assumptions, coverage and receipt: how to check it. */
  readonly basis: readonly string[];
}

/** Each text as a sentence of its own. */
export function sentences(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'sentence', text }));
}

/** A table, or nothing where there are no rows. */
export function table(rows: readonly (readonly string[])[], head?: readonly string[]): Block[] {
  if (rows.length === 0) return [];
  return [head === undefined ? { kind: 'table', rows } : { kind: 'table', head, rows }];
}
