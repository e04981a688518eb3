import type { Field } from '../column-names.ts';

/** What a column of a known file holds: a part of a question, a fact, or what is only passed through to the output. */
type Holds = Field | `fact:${string}` | 'echo';

/**
 * The files of one system: the columns that are read or passed through. Any other column is neither read, kept nor told of
 * in any message but by its name: such files hold keys, passwords and bank data. Where several columns hold one thing, the
 * one further up goes first. Names are compared without case, spaces and punctuation, so `Name*` is `Name`.
 */
export interface ColumnProfile {
  /** As `--profile` names it. */
  readonly name: string;
  /** What such a file is, as the end of the sentence "it is read as ...". */
  readonly title: string;
  readonly columns: readonly (readonly [header: string, holds: Holds])[];
  /** Whether what a row asks is said by the reader of federal awards, and not by the columns alone. */
  readonly holdsAwards?: true;
  /** A file that has all columns of one of these sets is such a file. */
  readonly knownBy: readonly (readonly string[])[];
}
