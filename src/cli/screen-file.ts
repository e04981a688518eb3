import type { AssayService } from '../assessment/ports.ts';
import { readCsv } from '../intake/csv/read-csv.ts';
import { AssayError } from '../model/error.ts';
import { parseCountry } from '../model/place.ts';
import { buildScreeningIndex } from '../screening/engine/build-screening-index.ts';
import { screen } from '../screening/engine/screen.ts';
import type { CliParts } from './cli-parts.ts';

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
}

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly kind: string;
}

/** Screens a file of names, one JSON line a query and in its order. Throws `AssayError` for files that cannot be used. */
export async function screenFile(
  { queries, lists, limit, minScore, service }: FileScreening,
  parts: Pick<CliParts, 'files' | 'stdout'>,
): Promise<void> {
  const find = service === undefined ? await findOnFile(lists ?? '', parts) : findOnLists(service);
  for (const query of await readQueries(queries, parts)) {
    const hits = query.name === '' ? [] : find(query, { limit, minScore });
    parts.stdout.write(`${JSON.stringify({ id: query.id, hits })}\n`);
  }
}

type Find = (query: Query, options: { readonly limit: number; readonly minScore: number }) => Hit[];

function findOnLists(service: AssayService): Find {
  return ({ name, country, identifiers }, options) =>
    service
      .screen({ name, identifiers, ...(country === '' ? {} : { country }), ...options })
      .hits.map(({ program, entry, score, kind }) => ({
        id: `${program}/${entry}`,
        score: rounded(score),
        kind,
      }));
}

async function findOnFile(path: string, parts: Pick<CliParts, 'files'>): Promise<Find> {
  const { rows, at } = await readTable(path, ['id', 'name', 'aliases'], parts);
  const entries = rows.map((cells) => ({
    id: at(cells, 'id'),
    names: [at(cells, 'name'), ...splitAt(at(cells, 'aliases'))]
      .filter((text) => text !== '')
      .map((text) => ({ text })),
  }));
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
  const { rows, at } = await readTable(path, ['id', 'name'], parts);
  return rows.map((cells) => ({
    id: at(cells, 'id'),
    name: at(cells, 'name'),
    country: at(cells, 'country'),
    identifiers: splitAt(at(cells, 'identifiers')).flatMap((text) => {
      const [, scheme = '', value = ''] = /^([^:]+):\s*(\S.*)$/.exec(text) ?? [];
      return scheme === '' ? [] : [{ scheme: scheme.trim(), value: value.trim() }];
    }),
  }));
}

/** The rows of a table with such columns. A row that cannot be read refuses the file: a query must not vanish. */
async function readTable(path: string, needed: readonly string[], { files }: Pick<CliParts, 'files'>) {
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
    const rows: (readonly string[])[] = [];
    for await (const item of items) {
      if (item.kind === 'reject')
        throw new AssayError('malformed', `${path}:${item.line}  ${item.detail}; mend it and run again`);
      rows.push(item.cells);
    }
    const at = (cells: readonly string[], name: string) => cells[columns.get(name) ?? -1]?.trim() ?? '';
    return { rows, at };
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
