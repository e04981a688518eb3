import type { Issue } from '../../../model/error.ts';
import type { ImportedEntry, ListImport } from '../../../model/list-snapshot.ts';
import { show } from '../../../model/parse.ts';

/** What an import must keep to, to take the place of the one before. */
export interface ImportRules {
  /** Names that must be on the list. */
  readonly sentinels: readonly string[];
  /** The largest part of its rows or entries that a list may lose, as a fraction of 1. */
  readonly mostLost: number;
  /** How many refused rows somebody has accepted. */
  readonly acceptRefused?: number;
}

/** How names are looked for. */
export interface NameSearch {
  /** Brings a name to the form in which names are compared, words parted by blanks. */
  readonly fold: (name: string) => string;
  /** Whether a name is found on the import in the way in which those are found who are asked about. */
  readonly isFound: (name: string) => boolean;
}

/** A source with fewer rows may well lose a fifth of them. */
const SMALL_SOURCE = 50;
/** How many refused rows are told one by one. */
const MOST_TOLD = 5;

/**
 * Everything that speaks against serving `next` in place of `previous`: an error refuses it, a warning is told.
 */
export function checkImport(
  next: ListImport,
  previous: ListImport | undefined,
  rules: ImportRules,
  names: NameSearch,
): Issue[] {
  return [
    ...checkContent(next),
    ...checkRefused(next, rules.acceptRefused ?? 0),
    ...(previous === undefined ? [] : checkLosses(next, previous, rules.mostLost)),
    ...checkSentinels(next, previous, rules.sentinels, names),
  ];
}

function checkContent(next: ListImport): Issue[] {
  if (next.rows === 0) return [error('list.empty', 'the list has no rows; fetch it again')];
  if (next.entries.length > 0) return [];
  return [error('list.empty', `none of the ${count(next.rows, 'row')} names anybody; fetch the list again`)];
}

function checkRefused({ refused }: ListImport, accepted: number): Issue[] {
  if (refused.length <= accepted) return [];
  const first = refused.slice(0, MOST_TOLD).map(({ at, detail }) => `${at}  ${detail}`);
  const more = refused.length > first.length ? [`and ${refused.length - first.length} more`] : [];
  const allowed = accepted === 0 ? '' : `, and ${accepted} are accepted`;
  const said = `${count(refused.length, 'row')} cannot be read${allowed}: ${[...first, ...more].join('; ')}`;
  return [
    error(
      'list.refused',
      `${said}. Mend them, or accept ${refused.length}: they are then searched as plain text`,
    ),
  ];
}

function checkLosses(next: ListImport, previous: ListImport, mostLost: number): Issue[] {
  if (next.kind !== previous.kind)
    return [
      error('list.kind', `the list is of the kind \`${next.kind}\`, the one before of \`${previous.kind}\``),
    ];
  const issues: Issue[] = [];
  const compare = (what: string, before: number, now: number, least = 0) => {
    if (now >= before) return;
    const lost = `${what} went from ${before} to ${now}`;
    if (before - now > before * mostLost && before >= least)
      issues.push(
        error(
          'list.shrunk',
          `${lost}, and no more than ${percent(mostLost)} may be lost; fetch the list again`,
        ),
      );
    else issues.push(warning('list.fewer', lost));
  };
  if (next.extent === 'partial' && previous.extent === 'complete')
    issues.push(
      error(
        'list.partial',
        'it is a part of the list, where the import before was the whole; fetch all of it',
      ),
    );
  compare('the entries', previous.entries.length, next.entries.length);
  // The same list in another format has other rows.
  if (next.format !== previous.format) return issues;
  compare('the rows', previous.rows, next.rows);
  const now = new Map(next.sources.map(({ name, rows }) => [name, rows]));
  for (const { name, rows } of previous.sources) {
    const left = now.get(name);
    if (left === undefined)
      issues.push(
        error(
          'list.source-lost',
          `${show(name)} is missing, which had ${count(rows, 'row')}; fetch the list again`,
        ),
      );
    else compare(`the rows of ${show(name)}`, rows, left, SMALL_SOURCE);
  }
  const ended = new Set(previous.files.filter(({ endMark }) => endMark).map(({ name }) => name));
  for (const { name, endMark } of next.files)
    if (!endMark && ended.has(name))
      issues.push(
        warning(
          'list.end-mark',
          `\`${name}\` does not end with the mark that it had before; it may be cut short`,
        ),
      );
  return issues;
}

/** A name in the form in which names are compared. */
interface Folded {
  readonly text: string;
  readonly isMain: boolean;
  /** The words of the name, each once and in order, as one text. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

function checkSentinels(
  next: ListImport,
  previous: ListImport | undefined,
  sentinels: readonly string[],
  { fold, isFound }: NameSearch,
): Issue[] {
  if (sentinels.length === 0)
    return [
      warning('list.no-sentinels', 'no name is watched for on this list; give some with `--sentinels`'),
    ];
  const now = foldedNames(next.entries, fold);
  const keys = new Set(now.map(({ key }) => key));
  const before = foldedNames(previous?.entries ?? [], fold);
  return sentinels.flatMap((sentinel) => {
    const wanted = [...wordsOf(sentinel, fold)];
    // In any order: lists write `LAST, First`. Most lists write more than a sentinel, such as a legal form.
    const bears = ({ words }: Folded) => wanted.length > 0 && wanted.every((word) => words.has(word));
    const advice = 'fetch the list again, or say by `--sentinels` who must be on it';
    const bearers = before.filter(bears);
    if (!isFound(sentinel)) {
      const change = bearers.length > 0 ? 'is not on the list any more' : 'is not on the list';
      return [error('list.sentinel', `${sentinel} ${change}; ${advice}`)];
    }
    // Others that bear the name as a part of theirs are no stand-in for the one who had it.
    const gone = bearers.find(({ isMain, key }) => isMain && !keys.has(key));
    if (gone === undefined) return [];
    return [
      error('list.sentinel', `${sentinel} is not on the list any more as ${show(gone.text)}; ${advice}`),
    ];
  });
}

/** The names of a list; those that may be another party's do not count. */
function foldedNames(entries: readonly ImportedEntry[], fold: (name: string) => string): Folded[] {
  return entries.flatMap(({ names }) =>
    names
      .filter(({ weak }) => !weak)
      .map(({ text, kind }) => {
        const words = wordsOf(text, fold);
        return { text, isMain: kind === 'main', key: [...words].sort().join(' '), words };
      }),
  );
}

function wordsOf(name: string, fold: (name: string) => string): ReadonlySet<string> {
  return new Set(
    fold(name)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10} %`;
}

function error(code: string, detail: string): Issue {
  return { pointer: '', code, detail, severity: 'error' };
}

function warning(code: string, detail: string): Issue {
  return { pointer: '', code, detail, severity: 'warning' };
}
