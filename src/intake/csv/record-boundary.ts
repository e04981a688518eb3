/** A place between two records. */
export interface RecordBoundary {
  /** In bytes from the beginning of the file; of a file that is not UTF-8, of its text as UTF-8. */
  readonly offset: number;
  /** The physical line that the next record begins on; the first line of the file is 1. */
  readonly line: number;
}
