import { z } from 'zod';
import { PlainDate } from '../model/date.ts';
import { AssayError } from '../model/error.ts';
import { parseWith, show } from '../model/parse.ts';
import { RunCounts } from './run-counts.ts';
import { RunSummary } from './run-summary.ts';

const Written = z.strictObject({ length: z.int().min(0), digest: z.string() });

/** What the answers of a run depend on besides its input, by name: each value as text, or as its digest. */
export const RunIdentity = z.strictObject({
  /** Engine, policy, lists, dossiers and whatever else decisions are taken on. */
  snapshot: z.record(z.string(), z.string()),
  /** The options that change the rows. */
  options: z.record(z.string(), z.string()),
});
export type RunIdentity = z.infer<typeof RunIdentity>;

/** How far a run has come, so that another process can go on with it. */
export const Checkpoint = z.strictObject({
  format: z.literal('assay-checkpoint/1'),
  identity: RunIdentity,
  decidedOn: PlainDate,
  input: z.strictObject({
    name: z.string(),
    /** Undefined for what has no size, such as a pipe. */
    size: z.int().min(0).optional(),
    /** Up to where it was read, in bytes of UTF-8 without byte order mark. */
    offset: z.int().min(0),
    lines: z.int().min(0),
    digest: z.string(),
  }),
  output: Written,
  rejects: Written.optional(),
  counts: RunCounts,
  /** Who writes: no other process may go on with it meanwhile. */
  writer: z.strictObject({ pid: z.int().min(1), host: z.string() }).optional(),
  /** Set when every record is written: only the names are to be given. */
  summary: RunSummary.optional(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** Reads a checkpoint. Throws `AssayError` `malformed` for what is none. */
export function readCheckpoint(content: unknown, path: string): Checkpoint {
  const parsed = parseWith(Checkpoint, content);
  if ('value' in parsed) return parsed.value;
  const [issue] = parsed.issues;
  throw new AssayError(
    'malformed',
    `\`${path}\` is no checkpoint that this program can read${issue === undefined ? '' : ` (${issue.pointer} ${issue.detail})`}; delete it and begin anew`,
  );
}

/** What is asked now, to be held against what a run was begun with. */
export interface Resumption {
  readonly identity: RunIdentity;
  readonly input: { readonly name: string; readonly size?: number | undefined };
}

/**
 * Refuses to go on with a run whose other half would come from other rules, lists, options or another file.
 * Throws `AssayError` `validation` with everything that differs.
 */
export function refuseChanged(begun: Checkpoint, now: Resumption): void {
  const size = (bytes: number | undefined) => (bytes === undefined ? 'no size' : `${bytes} bytes`);
  const changes = [
    ...(begun.input.size === now.input.size
      ? []
      : [
          `the input \`${now.input.name}\` had ${size(begun.input.size)} and has ${size(now.input.size)} now`,
        ]),
    ...differences(begun.identity.options, now.identity.options, (name, before, after) => {
      const told = (value: string | undefined) => (value === undefined ? 'not given' : show(value));
      return `${name} was ${told(before)} and is ${told(after)} now`;
    }),
    ...differences(begun.identity.snapshot, now.identity.snapshot, (name, before, after) => {
      if (before === undefined) return `${name} is new`;
      return after === undefined ? `${name} is gone` : `${name} has changed`;
    }),
  ];
  if (changes.length === 0) return;
  throw new AssayError(
    'validation',
    `the run cannot be gone on with, for its rows would not all be decided on the same; put back what has changed, or begin anew\n  ${changes.join('\n  ')}`,
  );
}

type Named = Readonly<Record<string, string>>;

/** What `tell` makes of each name whose value differs, in the order of the names. */
export function differences<T>(
  before: Named,
  after: Named,
  tell: (name: string, before: string | undefined, after: string | undefined) => T,
): T[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => own(before, name) !== own(after, name))
    .map((name) => tell(name, own(before, name), own(after, name)));
}

function own(values: Named, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
