/** What a method is given. */
export interface Work {
  readonly file: string;
  readonly output: string;
  /** How many of the first rows it reads at most, for the one that is too slow to read all. */
  readonly rows: number;
}

/** What a method tells when it is done. */
export interface Done {
  readonly rows: number;
  /** Of the work: without loading, opening and compiling. */
  readonly seconds: number;
}
