import type { AssayService } from '../assessment/ports.ts';
import { readCsv } from '../intake/csv/read-csv.ts';
import { AssayError } from '../model/error.ts';
import { parseIdentifier } from '../model/parse-identifier.ts';
import { parseCountry } from '../model/place.ts';
import type { ScreeningHit } from '../model/screening-answer.ts';
import { buildScreeningIndex } from '../screening/engine/build-screening-index.ts';
import { screen } from '../screening/engine/screen.ts';
import { isReadable } from '../screening/identifier-key.ts';
import type { CliParts } from './cli-parts.ts';
import { IDENTIFIER_EXAMPLE, splitIdentifier } from './split-identifier.ts';

interface FileScreening {
  readonly queries: string;
  readonly lists: string | undefined;
  readonly limit: number;
  readonly minScore: number;
  /** For the lists of the data, where no list is given. */
  readonly service: AssayService | undefined;
}

interface Query {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly identifiers: { scheme: string; value: string }[];
  /** What of it is not looked for, with file and line. */
  readonly problems: readonly string[];
}

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly kind: string;
  readonly ruling?: ScreeningHit['ruling'];
}

/**
 * Screens a file of names, one JSON line a query and in its order; what of a query could not be looked for stands on its line
 * under `problems`. Returns how many queries were not looked for at all. Throws `AssayError` for files that cannot be used.
 */
export async function screenFile(
  { queries: path, lists, limit, minScore, service }: FileScreening,
  parts: Pick<CliParts, 'files' | 'stdout' | 'stderr'>,
): Promise<number> {
  const find = service === undefined ? await findOnFile(lists ?? '', parts) : findOnLists(service);
  const queries = await readQueries(path, parts);
  for (const query of queries) {
    const hits = query.name === '' ? [] : find(query, { limit, minScore });
    const { id, problems } = query;
    parts.stdout.write(`${JSON.stringify({ id, hits, ...(problems.length === 0 ? {} : { problems }) })}\n`);
  }
  const partly = queries.filter(({ problems }) => problems.length > 0).length;
  if (partly > 0)
    parts.stderr.write(
      `${partly} of ${queries.length} ${partly === 1 ? 'query was' : 'queries were'} not looked for in full; ${partly === 1 ? 'its line says' : 'their lines say'} what under \`problems\`.\n`,
    );
  return queries.filter(({ name }) => name === '').length;
}

type Find = (query: Query, options: { readonly limit: number; readonly minScore: number }) => Hit[];

function findOnLists(service: AssayService): Find {
  return ({ name, country, identifiers }, options) =>
    service
      .screen({ name, identifiers, ...(country === '' ? {} : { country }), ...options })
      .hits.map(({ program, entry, score, kind, ruling }) => ({
        id: `${program}/${entry}`,
        score: rounded(score),
        kind,
        ...(ruling === undefined ? {} : { ruling }),
      }));
}

async function findOnFile(path: string, parts: Pick<CliParts, 'files'>): Promise<Find> {
  const rows = await readTable(path, ['id', 'name', 'aliases'], parts);
  if (rows.length === 0)
    throw new AssayError(
      'malformed',
      `\`${path}\` has no entry, so that it would clear everybody; mend it and run again`,
    );
  const entries = rows.map(({ place, cell }) => {
    // An entry that no name can find would clear whomever it means.
    for (const needed of ['id', 'name'])
      if (cell(needed) === '')
        throw new AssayError('malformed', `${place}  an entry with no ${needed}; mend it and run again`);
    const names = [cell('name'), ...splitAt(cell('aliases'))];
    return { id: cell('id'), names: names.map((text) => ({ text })) };
  });
  const index = buildScreeningIndex(entries);
  return ({ name, country: stated, identifiers }, options) => {
    const country = parseCountry(stated);
    const query = { names: [name], identifiers, ...(country === undefined ? {} : { country }) };
    return screen(index, query, options).map(({ entry, score, kind }) => ({
      id: entries[entry]?.id ?? '',
      score: rounded(score),
      kind,
    }));
  };
}

async function readQueries(path: string, parts: Pick<CliParts, 'files'>): Promise<Query[]> {
  const rows = await readTable(path, ['id', 'name'], parts);
  return rows.map(({ place, cell }) => {
    const name = cell('name');
    const problems = name === '' ? [`${place}  no name; nobody was looked for`] : [];
    const identifiers = splitAt(cell('identifiers')).flatMap((text) => {
      const identifier = splitIdentifier(text);
      if (identifier === undefined)
        problems.push(
          `${place}  \`${text}\` is not scheme:value and was not looked for; write it like \`${IDENTIFIER_EXAMPLE}\``,
        );
      else {
        const read = parseIdentifier(identifier);
        if (!isReadable(read)) problems.push(`${place}  ${read.problem?.detail ?? 'it has no value'}`);
      }
      return identifier ?? [];
    });
    return { id: cell('id'), name, country: cell('country'), identifiers, problems };
  });
}

/** A row of a table. */
interface TableRow {
  /** File and line. */
  readonly place: string;
  /** A cell by the name of its column; empty where there is no such column. */
  readonly cell: (column: string) => string;
}

/** The rows of a table with such columns. A row that cannot be read refuses the file: a query must not vanish. */
async function readTable(
  path: string,
  needed: readonly string[],
  { files }: Pick<CliParts, 'files'>,
): Promise<TableRow[]> {
  const { bytes, close } = await files.openInput(path);
  try {
    const { header, items } = await readCsv(bytes, { file: path });
    const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
    for (const name of needed)
      if (!columns.has(name))
        throw new AssayError(
          'validation',
          `\`${path}\` has no column \`${name}\`; it needs ${needed.map((one) => `\`${one}\``).join(', ')}`,
        );
    const rows: TableRow[] = [];
    for await (const item of items) {
      if (item.kind === 'reject')
        throw new AssayError('malformed', `${path}:${item.line}  ${item.detail}; mend it and run again`);
      rows.push({
        place: `${path}:${item.line}`,
        cell: (column) => item.cells[columns.get(column) ?? -1]?.trim() ?? '',
      });
    }
    return rows;
  } finally {
    close();
  }
}

function splitAt(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
