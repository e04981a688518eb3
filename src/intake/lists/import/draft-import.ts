import { createHash } from 'node:crypto';
import type { PlainDate } from '../../../model/date.ts';
import { digest } from '../../../model/digest.ts';
import type { Issue } from '../../../model/error.ts';
import type { ListKind } from '../../../model/list-kind.ts';
import type { ImportedEntry, ImportedRow, ListImport } from '../../../model/list-snapshot.ts';
import { Reach } from '../../../model/listing.ts';
import { show } from '../../../model/parse.ts';
import type { CountryCode } from '../../../model/place.ts';
import { hasEndMark, type ImportFile } from './import-file.ts';
import { readCountry } from './read-country.ts';
import { readLimits } from './read-limits.ts';
import { type DateManner, readListDate } from './read-list-date.ts';
import { rowText } from './row-text.ts';
import { settleIds } from './settle-ids.ts';

/** A row that becomes no entry: why, and where it stands. */
export interface TurnedAway {
  readonly at: string;
  readonly code: string;
  readonly detail: string;
  /** What of it a name may stand in: the cells that hold names, or the whole line where its cells cannot be told apart. */
  readonly cells: readonly string[];
  /** Set on a row that is sound and lists nobody; any other is refused. */
  readonly isAside?: true;
}

/** What one row comes to. */
export type RowReading = ImportedEntry | TurnedAway;

/** When a listing began, when it ended (the first day out) and when its record was made. */
interface ListedDays {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly published?: PlainDate | undefined;
}

/** What is known of an import when its rows have been read. */
interface Closing {
  readonly format: string;
  readonly sourceDate?: PlainDate | undefined;
  readonly declaredRows?: number | undefined;
  /** Whether the file shows in another way that it is not the whole list. */
  readonly partial?: boolean | undefined;
  /** Set where a row means parties that another text names. */
  readonly namedElsewhere?: boolean | undefined;
}

/** An import in the making. Every row is counted once as it is read, and must turn up once in the result. */
export class ImportDraft {
  readonly #kind: ListKind;
  readonly #files: readonly ImportFile[];
  readonly #entries: ImportedEntry[] = [];
  readonly #setAside: ImportedRow[] = [];
  readonly #refused: ImportedRow[] = [];
  readonly #warnings: Issue[] = [];
  /** What could not be read, by code and spelling: told once, however often it stands there. */
  readonly #unread = new Map<
    string,
    { code: string; text: string; tail: string; count: number; at: string }
  >();
  readonly #sources = new Map<string, number>();
  /** What has been read before: a list names the same countries over and over. */
  readonly #countries = new Map<string, CountryCode>();
  #rows = 0;

  constructor(kind: ListKind, files: readonly ImportFile[]) {
    this.#kind = kind;
    this.#files = files;
  }

  countRow(): void {
    this.#rows += 1;
  }

  /** Counts a row for the source or part that it comes from. */
  countSource(source: string): void {
    this.#sources.set(source, (this.#sources.get(source) ?? 0) + 1);
  }

  take(reading: RowReading): void {
    if ('code' in reading) this.turnAway(reading);
    else this.#entries.push(withLimits(reading));
  }

  turnAway({ at, code, detail, cells, isAside }: TurnedAway): void {
    (isAside ? this.#setAside : this.#refused).push({ at, code, detail, raw: rowText(cells) });
  }

  warn(code: string, detail: string, at?: string): void {
    const place = at === undefined ? '' : `${at}  `;
    this.#warnings.push({ pointer: '', code, detail: `${place}${detail}`, severity: 'warning' });
  }

  /** Warns of a value that could not be read, once for all places where it stands. */
  warnOfValue(code: string, text: string, tail: string, at: string): void {
    const key = JSON.stringify([code, text, tail]);
    const seen = this.#unread.get(key);
    if (seen === undefined) this.#unread.set(key, { code, text, tail, count: 1, at });
    else seen.count += 1;
  }

  /** The countries that `texts` name, each once; those that cannot be read are not known, and told of. */
  countries(texts: readonly string[], at: string): CountryCode[] {
    const found = new Set<CountryCode>();
    for (const text of texts) {
      if (text === '') continue;
      const country = this.#countries.get(text) ?? readCountry(text);
      if (country !== undefined) {
        this.#countries.set(text, country);
        found.add(country);
      } else
        this.warnOfValue('list.country', text, 'is no country that is known; it is taken as not known', at);
    }
    return [...found];
  }

  /** The day that `text` names; undefined, with a warning, where it names none. */
  date(text: string, manner: DateManner, tail: string, at: string): PlainDate | undefined {
    if (text === '') return undefined;
    const date = readListDate(text, manner);
    if (date === undefined) this.warnOfValue('list.date', text, `is no day that can be read; ${tail}`, at);
    return date;
  }

  /** The days of a listing. An end in front of the beginning is told of and not believed: the entry stays listed. */
  listed(days: ListedDays, at: string): Pick<ImportedEntry, 'listed'> {
    const { from, published } = days;
    const isTurned = from !== undefined && days.to !== undefined && days.to <= from;
    if (isTurned) this.warn('list.dates', `it ends before it begins (${from}); the end is not believed`, at);
    const to = isTurned ? undefined : days.to;
    if (from === undefined && to === undefined && published === undefined) return {};
    return {
      listed: {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(published === undefined ? {} : { published }),
      },
    };
  }

  finish({ format, sourceDate, declaredRows, partial = false, namedElsewhere }: Closing): ListImport {
    const { entries, warnings } = settleIds(this.#entries);
    const rows = entries.reduce((sum, entry) => sum + entry.rows, 0);
    if (rows + this.#setAside.length + this.#refused.length !== this.#rows)
      throw new Error(`an importer lost rows: ${this.#rows} read, ${rows} in entries`);
    const cutShort = declaredRows !== undefined && declaredRows > this.#rows;
    if (cutShort)
      this.warn(
        'list.partial',
        `the file says that the list has ${declaredRows} rows and holds ${this.#rows}; a miss on it means nothing. Fetch all of it`,
      );
    const files = this.#files.map((file) => ({
      name: file.name,
      digest: digestOf(file.bytes),
      endMark: hasEndMark(file),
    }));
    return {
      kind: this.#kind,
      format,
      files,
      digest: files.length === 1 ? digestOf(this.#files[0]?.bytes) : digest(files.map((file) => file.digest)),
      ...(sourceDate === undefined ? {} : { sourceDate }),
      extent: partial || cutShort ? 'partial' : 'complete',
      ...(namedElsewhere === true ? { namedElsewhere } : {}),
      rows: this.#rows,
      ...(declaredRows === undefined ? {} : { declaredRows }),
      sources: [...this.#sources].map(([name, count]) => ({ name, rows: count })),
      entries,
      setAside: this.#setAside,
      refused: this.#refused,
      warnings: [...this.#warnings, ...warnings, ...this.#unreadWarnings()],
    };
  }

  #unreadWarnings(): Issue[] {
    return [...this.#unread.values()].map(({ code, text, tail, count, at }) => ({
      pointer: '',
      code,
      detail: `${at}  ${show(text)} ${tail}${count > 1 ? ` (${count} times)` : ''}`,
      severity: 'warning',
    }));
  }
}

/** An entry with what its remarks say about how far its listing goes. */
function withLimits(entry: ImportedEntry): ImportedEntry {
  const { remarks, reachHint = [] } = entry;
  if (remarks === undefined) return entry;
  const { reach, isLimited } = readLimits(remarks);
  const reaches = Reach.options.filter((word) => reach.includes(word) || reachHint.includes(word));
  return {
    ...entry,
    ...(reaches.length === 0 ? {} : { reachHint: reaches }),
    ...(isLimited ? { limited: true } : {}),
  };
}

function digestOf(bytes: Uint8Array = new Uint8Array()): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
