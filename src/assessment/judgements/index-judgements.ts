import type { PlainDate } from '../../model/date.ts';
import { entrySeen } from '../../model/entry-seen.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ListedEntity, ListFile } from '../../model/listing.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { remember } from '../../model/remember.ts';
import { foldName } from '../../screening/fold-name.ts';
import { identifierKey, isReadable } from '../../screening/identifier-key.ts';

/** A judgement with whom it is about and what has become of its entry, ready to be held against parties. */
export interface IndexedJudgement {
  readonly judgement: Judgement;
  readonly program: string;
  /** Names and identifiers of who was judged, folded and in order. */
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly identifierKeys: readonly string[];
  /** The entry as it is now; undefined where the lists do not hold it. */
  readonly entry: ListedEntity | undefined;
  /** Whether the entry says what it said when it was judged. */
  readonly isSameEntry: boolean;
}

/** All judgements of a snapshot, to be found by whom they may be about. */
export interface JudgementIndex {
  readonly size: number;
  /** How many of them had been given by that day: as long as that is the same, all that follows from them is. */
  readonly knownBy: (knownAt: PlainDate) => number;
  /** Those that had been given by `knownAt` and share a name, an identifier or the dossier. */
  readonly find: (
    party: { readonly id?: string; readonly names: Iterable<string>; readonly identifiers: Iterable<string> },
    knownAt: PlainDate,
  ) => readonly IndexedJudgement[];
}

/** Makes judgements ready to be found, once for each snapshot. */
export function indexJudgements(
  judgements: readonly Judgement[],
  lists: ReadonlyMap<string, ListFile>,
): JudgementIndex {
  const entries = judgedEntries(judgements, lists);
  const clues = new Map<string, IndexedJudgement[]>();
  for (const judgement of judgements) {
    const indexed = indexOne(judgement, entries);
    for (const clue of new Set(cluesOf(indexed))) {
      const there = clues.get(clue);
      if (there === undefined) clues.set(clue, [indexed]);
      else there.push(indexed);
    }
  }
  return {
    size: judgements.length,
    knownBy: countByDay(judgements),
    find: ({ id, names, identifiers }, knownAt) => {
      const found = new Set<IndexedJudgement>();
      const asked = [
        ...(id === undefined ? [] : [`dossier ${id}`]),
        ...nameClues(names),
        ...idClues(identifiers),
      ];
      for (const clue of asked)
        for (const one of clues.get(clue) ?? []) if (one.judgement.on <= knownAt) found.add(one);
      return [...found];
    },
  };
}

/** Vendor files ask for the same day again and again. */
function countByDay(judgements: readonly Judgement[]): JudgementIndex['knownBy'] {
  return remember((day) => judgements.filter(({ on }) => on <= day).length, { most: 1000 });
}

function cluesOf({ judgement, names, identifierKeys }: IndexedJudgement): string[] {
  const { dossier } = judgement.vendor;
  return [
    ...(dossier === undefined ? [] : [`dossier ${dossier}`]),
    ...nameClues(names),
    ...idClues(identifierKeys),
  ];
}

function nameClues(folded: Iterable<string>): string[] {
  return [...folded].map((name) => `name ${name}`);
}

function idClues(keys: Iterable<string>): string[] {
  return [...keys].map((key) => `identifier ${key}`);
}

function indexOne(judgement: Judgement, entries: ReadonlyMap<string, ListedEntity>): IndexedJudgement {
  const { names, weakNames = [], identifiers } = judgement.vendor;
  const readable = identifiers.map(parseIdentifier).filter(isReadable);
  const entry = entries.get(judgement.entry);
  return {
    judgement,
    program: judgement.entry.slice(0, judgement.entry.indexOf('/')),
    names: inOrder(names.map(foldName)),
    weakNames: inOrder(weakNames.map(foldName)),
    identifiers: readable,
    identifierKeys: inOrder(readable.map(identifierKey)),
    entry,
    isSameEntry: entry !== undefined && entrySeen(entry) === judgement.seen,
  };
}

/** The entries that are judged, as they are now: lists hold many more. */
function judgedEntries(
  judgements: readonly Judgement[],
  lists: ReadonlyMap<string, ListFile>,
): ReadonlyMap<string, ListedEntity> {
  const wanted = new Set(judgements.map(({ entry }) => entry));
  const programs = new Set([...wanted].map((entry) => entry.slice(0, entry.indexOf('/'))));
  const found = new Map<string, ListedEntity>();
  for (const program of programs)
    for (const entry of lists.get(program)?.entries ?? []) {
      const id = `${program}/${entry.id}`;
      if (wanted.has(id)) found.set(id, entry);
    }
  return found;
}

/** Each once, in an order that says nothing. */
export function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
