import type { Relation } from '../../model/relation.ts';
import type { ShareRange } from './share-range.ts';

/** A relation whose parties are known: `of` and `by` are keys, which mean nothing here but who is who. */
export interface Link {
  readonly of: string;
  readonly by: string;
  readonly relation: Relation;
  /** Which telling of the owners of `of` it stands in, where its source tells of them more than once. */
  readonly telling?: string;
}

/** A statement of whether a holder decides. */
interface ControlSaid {
  readonly isHeld: boolean;
  readonly link: Link;
}

/** What an account says that one party holds of another. */
export interface Stake {
  readonly of: string;
  readonly by: string;
  readonly share: ShareRange;
  /** The most it can be beside what the others hold at least, in billionths. */
  readonly most: number;
  /** The statement behind the share; where several tell it, the one with the largest. */
  readonly link: Link;
  /** What is said of whether the holder decides, whatever it holds; undefined where nobody says. */
  readonly control: ControlSaid | undefined;
}

/** The owners of one party by one telling, and by all partial ones beside it. */
export interface Account {
  readonly of: string;
  readonly stakes: readonly Stake[];
  /** What they hold together at least, in billionths. */
  readonly low: number;
  /** What may be in hands that the account does not name, in billionths. */
  readonly room: number;
}

/** A stake with the account it stands in. */
export interface Holding {
  readonly stake: Stake;
  readonly account: Account;
}

/**
 * Who is what to whom on one day, as known on another. Parties go by their identity: names that a renaming joins are one
 * party and share it.
 */
export interface Graph {
  /** The identity of the party behind a key; a key that no link names is its own. */
  readonly identityOf: (key: string) => string;
  /** The renamings that lead from one name of a party to another, in order. */
  readonly renamesBetween: (from: string, to: string) => readonly Link[];
  /** What is told of the owners of a party; several accounts are rivals. */
  readonly accountsOf: ReadonlyMap<string, readonly Account[]>;
  readonly holdingsOf: ReadonlyMap<string, readonly Holding[]>;
  /** Statements of control over a party, of control by it, of who succeeded it, and of its officers. */
  readonly controlOver: ReadonlyMap<string, readonly Link[]>;
  readonly controlBy: ReadonlyMap<string, readonly Link[]>;
  readonly successorsOf: ReadonlyMap<string, readonly Link[]>;
  readonly officersOf: ReadonlyMap<string, readonly Link[]>;
}
