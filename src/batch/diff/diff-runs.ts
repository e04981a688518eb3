import { pairByKey, pairByPlace, type RowPair } from './pair-rows.ts';
import type { RunRow, RunTable } from './read-run.ts';

/** One thing that may differ between two runs. */
export type Lever = 'row' | 'policy' | 'list' | 'fact' | 'date' | 'question';

/** A record whose verdict is another in the second run. */
export interface ChangedRow {
  /** Which record of the second run it is (of the first, where it is not in the second). */
  readonly row: number;
  readonly key?: string;
  /** Undefined for a record that this run does not have. */
  readonly before?: string;
  readonly after?: string;
  readonly decidingBefore?: string;
  readonly decidingAfter?: string;
  /**
   * What each by itself, put into the first run, gives the verdict of the second; empty where only several together do.
   * Undefined where nothing was asked again.
   */
  readonly causes?: readonly Lever[];
  /** Set where the record, asked again as in the first run, has another verdict than it had: then nothing is proven. */
  readonly notRepeated?: string;
}

/** What came of comparing two runs. */
export interface RunDiff {
  readonly compared: number;
  readonly changed: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** How many verdicts changed how, and because of what, the most frequent first. */
  readonly transitions: readonly {
    readonly before: string;
    readonly after: string;
    readonly causes: string;
    readonly rows: number;
  }[];
}

/** Asks a record again. */
export interface Proof {
  /** As the first run asked it. */
  readonly asBefore: (row: RunRow) => Promise<string>;
  /** As the first run would have asked if one thing had been as in the second. Only what differs between the runs is here. */
  readonly levers: ReadonlyMap<Lever, (before: RunRow, after: RunRow) => Promise<string>>;
}

export interface DiffOptions {
  /** Pairs rows by this column; by their place without it. */
  readonly key?: string | undefined;
  readonly proof?: Proof | undefined;
  readonly onChange: (change: ChangedRow) => void;
}

/** Tells every record whose verdict differs between two runs, and how many there are. Throws what asking again throws. */
export async function diffRuns(
  before: RunTable,
  after: RunTable,
  { key, proof, onChange }: DiffOptions,
): Promise<RunDiff> {
  const pairs = key === undefined ? pairByPlace(before, after) : pairByKey(before, after, key);
  const transitions = new Map<string, { before: string; after: string; causes: string; rows: number }>();
  const counts = { compared: 0, changed: 0, onlyBefore: 0, onlyAfter: 0 };
  for await (const pair of pairs) {
    if (pair.before === undefined) counts.onlyAfter += 1;
    else if (pair.after === undefined) counts.onlyBefore += 1;
    else {
      counts.compared += 1;
      if (pair.before.verdict === pair.after.verdict) continue;
      counts.changed += 1;
    }
    const change = { ...describePair(pair), ...(await findCauses(pair, proof)) };
    onChange(change);
    if (pair.before === undefined || pair.after === undefined) continue;
    const how = { before: pair.before.verdict, after: pair.after.verdict, causes: causesOf(change) };
    const name = JSON.stringify(how);
    transitions.set(name, { ...how, rows: (transitions.get(name)?.rows ?? 0) + 1 });
  }
  const sorted = [...transitions].sort(([a, m], [b, n]) => n.rows - m.rows || (a < b ? -1 : 1));
  return { ...counts, transitions: sorted.map(([, transition]) => transition) };
}

function describePair({ before, after, key }: RowPair): ChangedRow {
  return {
    row: (after ?? before)?.row ?? 0,
    ...(key === undefined ? {} : { key }),
    ...(before === undefined ? {} : { before: before.verdict, decidingBefore: before.deciding }),
    ...(after === undefined ? {} : { after: after.verdict, decidingAfter: after.deciding }),
  };
}

async function findCauses(
  { before, after }: RowPair,
  proof: Proof | undefined,
): Promise<Pick<ChangedRow, 'causes' | 'notRepeated'>> {
  if (proof === undefined || before === undefined || after === undefined) return {};
  const again = await proof.asBefore(before);
  if (again !== before.verdict) return { notRepeated: again };
  const causes: Lever[] = [];
  for (const [lever, ask] of proof.levers)
    if ((await ask(before, after)) === after.verdict) causes.push(lever);
  return { causes };
}

function causesOf({ causes, notRepeated }: ChangedRow): string {
  if (notRepeated !== undefined) return 'not proven: asked again it has another verdict than it had';
  if (causes === undefined) return '';
  return causes.length === 0 ? 'only several together' : causes.join(' or ');
}
