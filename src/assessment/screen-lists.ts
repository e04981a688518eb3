import type { Issue } from '../model/error.ts';
import type { ListedEntity, ListFile } from '../model/listing.ts';
import { parseWith, show } from '../model/parse.ts';
import { parseCountry } from '../model/place.ts';
import {
  type ScreenedList,
  type ScreeningAnswer,
  type ScreeningHit,
  ScreeningInput,
} from '../model/screening-answer.ts';
import type { VendorRecord } from '../model/vendor.ts';
import { buildScreeningIndex } from '../screening/engine/build-screening-index.ts';
import { type NameHit, screen } from '../screening/engine/screen.ts';
import { type Listed, namesOf } from '../screening/index-lists.ts';
import { keepToLimits } from '../screening/keep-to-limits.ts';
import { describeUnread, indexUnreadRows, UNREAD_SCORE, type UnreadRows } from '../screening/unread-rows.ts';
import type { RulingOf } from './judgements/tell-rulings.ts';
import { invalid } from './read-question.ts';

/** Asks who on the lists a name may mean. `input` is untrusted. Throws `AssayError` `validation` with every fault. */
export type ListScreening = (input: unknown) => ScreeningAnswer;

/**
 * Makes the lists of a snapshot ready to be screened; the index is built when it is first asked. `rulingsOn` tells what people
 * have judged of whom is looked for.
 */
export function createListScreening(
  lists: ReadonlyMap<string, ListFile>,
  rulingsOn: (record: VendorRecord) => RulingOf = () => () => undefined,
): ListScreening {
  const described = describeLists(lists);
  const listed = inOrder(lists).flatMap(({ program, entries }) =>
    entries.map((entry) => ({ program, entry })),
  );
  const unread = indexUnreadRows(lists.values());
  let index: ReturnType<typeof buildScreeningIndex> | undefined;
  return (input) => {
    const parsed = parseWith(ScreeningInput, input);
    if (!('value' in parsed)) throw invalid(parsed.issues);
    const query = parsed.value;
    const { name, aliases, identifiers, limit, minScore } = query;
    const unknown = unknownLists(query.lists ?? [], described, (at) => `/lists/${at}`);
    if (unknown.length > 0) throw invalid(unknown);
    const chosen = query.lists === undefined ? undefined : new Set(query.lists);
    const country = query.country === undefined ? undefined : parseCountry(query.country);
    // One index for all lists, whichever are chosen: what is rare, and so what scores, depends on all of them.
    index ??= buildScreeningIndex(listed.map(({ program, entry }) => toScreen(program, entry)));
    const asked = { names: [name, ...aliases], identifiers, ...(country === undefined ? {} : { country }) };
    const among = (at: number) => chosen?.has(listed[at]?.program ?? '') === true;
    const rulingOf = rulingsOn({
      name,
      aliases,
      identifiers,
      ...(query.country === undefined ? {} : { country: query.country }),
    });
    const found = screen(index, asked, { limit, minScore, ...(chosen === undefined ? {} : { among }) });
    const hits = found.flatMap((hit) => {
      const one = listed[hit.entry];
      return one === undefined ? [] : [showHit(one, hit, rulingOf)];
    });
    return {
      query,
      hits: withUnread(hits, findUnread(unread, [name, ...aliases], chosen, rulingOf), { limit, minScore }),
      lists: described.filter(({ program }) => chosen?.has(program) ?? true),
    };
  };
}

function showHit(
  { program, entry }: Listed,
  hit: Pick<NameHit, 'kind' | 'score' | 'name' | 'features' | 'explanation'>,
  rulingOf: RulingOf,
): ScreeningHit {
  const ruling = rulingOf(program, entry.id);
  const { names, country, identifiers, note } = entry;
  const { score, name, features } = hit;
  const { kind, explanation } = keepToLimits({ kind: hit.kind, explanation: hit.explanation }, entry);
  return {
    program,
    entry: entry.id,
    kind,
    score,
    name,
    features: [...features],
    explanation,
    listed: entry.listed,
    ...(ruling === undefined ? {} : { ruling }),
    party: {
      names,
      identifiers,
      ...(country === undefined ? {} : { country }),
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** Rows of the chosen lists that could not be read, in which all words of one of the names stand. */
function findUnread(
  unread: UnreadRows,
  names: readonly string[],
  chosen: ReadonlySet<string> | undefined,
  rulingOf: RulingOf,
): ScreeningHit[] {
  const hits = new Map<Listed['entry'], ScreeningHit>();
  for (const name of names)
    for (const row of unread.find(name)) {
      if (hits.has(row.entry) || chosen?.has(row.program) === false) continue;
      const explanation = describeUnread(name, row);
      const [text = row.at] = row.entry.names;
      const hit = { kind: 'possible', score: UNREAD_SCORE, name: text, features: [], explanation } as const;
      hits.set(row.entry, showHit(row, hit, rulingOf));
    }
  return [...hits.values()];
}

function withUnread(
  hits: readonly ScreeningHit[],
  rows: readonly ScreeningHit[],
  { limit, minScore }: { readonly limit: number; readonly minScore: number },
): ScreeningHit[] {
  if (rows.length === 0) return [...hits];
  const near = rows.filter(({ score }) => score >= minScore);
  return [...hits, ...near].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** The lists by programme, and how far each goes. */
export function describeLists(lists: ReadonlyMap<string, ListFile>): ScreenedList[] {
  return inOrder(lists).map(({ program, title, entries, coverage, snapshot, unread }) => ({
    program,
    title,
    entries: entries.length,
    through: coverage.through,
    ...(coverage.extent === 'partial' ? { partial: true as const } : {}),
    ...(unread === undefined ? {} : { unread: unread.length }),
    ...(snapshot?.stale === undefined ? {} : { stale: snapshot.stale }),
  }));
}

/** A fault for each of the `named` lists that there is not; `pointerOf` says where it stands. */
export function unknownLists(
  named: readonly string[],
  lists: readonly ScreenedList[],
  pointerOf: (at: number) => string,
): Issue[] {
  const there = new Set(lists.map(({ program }) => program));
  const choice = [...there].map((program) => `\`${program}\``).join(', ');
  return named.flatMap((name, at): Issue[] =>
    there.has(name)
      ? []
      : [
          {
            pointer: pointerOf(at),
            code: 'list.unknown',
            detail: `there is no list ${show(name)}; choose from ${choice}`,
            severity: 'error',
          },
        ],
  );
}

function inOrder(lists: ReadonlyMap<string, ListFile>): ListFile[] {
  return [...lists.values()].sort((a, b) => (a.program < b.program ? -1 : 1));
}

function toScreen(program: string, entry: ListedEntity) {
  const { id, country, identifiers } = entry;
  return {
    id: `${program}/${id}`,
    names: namesOf(entry),
    identifiers,
    ...(country === undefined ? {} : { country }),
  };
}
