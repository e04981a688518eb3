import { ByteSource } from './byte-source.ts';
import type { CsvFormat } from './dialect.ts';
import { passRecords } from './pass-records.ts';
import { buffers } from './read-csv-range.ts';
import type { RecordBoundary } from './record-boundary.ts';

/**
 * Where the first record at or behind each of `offsets` begins; the end of the file where there is none. `input` is the
 * bytes of a CSV file from the boundary `from` on. It agrees with the reader on every file, as `passRecords` does.
 */
export async function findRecordBoundaries(
  input: AsyncIterable<Uint8Array>,
  format: CsvFormat,
  from: RecordBoundary,
  offsets: readonly number[],
  { quotes = true }: { /** Without quotes each line is a record. */ readonly quotes?: boolean } = {},
): Promise<readonly RecordBoundary[]> {
  const wanted = offsets.map((offset, place) => ({ offset, place })).sort((a, b) => a.offset - b.offset);
  const found: RecordBoundary[] = [];
  const source = new ByteSource(buffers(input), from.offset);
  let { line } = from;
  let next = 0;
  const settle = () => {
    for (; next < wanted.length && source.offset >= (wanted[next]?.offset ?? 0); next += 1)
      found[wanted[next]?.place ?? 0] = { offset: source.offset, line };
  };
  try {
    for (settle(); next < wanted.length; settle()) {
      const stretch = { bytes: source.bytes, atEnd: source.atEnd, line };
      const enough = (wanted[next]?.offset ?? 0) - source.offset;
      const passed = passRecords(stretch, format, enough, { quotes });
      if (passed === 'more') await source.fetch();
      else if (passed === 'end') break;
      else {
        source.pass(passed.bytes);
        if (passed.unfinished) await source.passUntil(format.lineEnd);
        line += passed.lines;
      }
    }
  } finally {
    await source.close();
  }
  const end = { offset: source.offset, line };
  for (; next < wanted.length; next += 1) found[wanted[next]?.place ?? 0] = end;
  return found;
}
