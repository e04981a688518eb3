import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../csv/byte-source.ts';
import { describeEncodingFault } from '../csv/content-fault.ts';
import { isBlank } from '../csv/fit-cells.ts';
import { showBeginning } from '../csv/raw-text.ts';
import type { Encoding } from '../csv/text-encoding.ts';
import { ExtractReading } from '../procurement/sam/extract-reading.ts';
import { Warnings } from '../procurement/warnings.ts';
import { readVendorLine } from './read-vendor-line.ts';
import { noteOf, RECORD_COLUMNS, refusedRow, rowOfRecord } from './record-rows.ts';
import type { RowBlock, RowItem } from './row-item.ts';
import { readTextLines } from './text-lines.ts';

interface LineOptions {
  readonly file: string;
  readonly encoding: Encoding;
  readonly maxRecordBytes: number;
  readonly counts: { lines: number; blankLines: number };
}

/** The rows of a file of JSON lines. `onReplaced` is told once of each row that holds the result of an earlier run. */
export async function* vendorLineRows(
  source: ByteSource,
  options: LineOptions & { readonly onReplaced: () => void },
): AsyncGenerator<RowBlock> {
  const { counts, maxRecordBytes } = options;
  for await (const { lines, end } of readTextLines(source, counts.lines + 1, maxRecordBytes)) {
    const items: RowItem[] = [];
    for (const line of lines) {
      const item = readVendorLine(line, options);
      if (item === undefined) counts.blankLines += 1;
      else items.push(item);
    }
    counts.lines = end.line - 1;
    yield { items, end };
  }
}

/** The rows of SAM's monthly extract. Throws `AssayError` `malformed` where its last line does not agree with them. */
export async function* samExtractRows(
  source: ByteSource,
  { file, encoding, maxRecordBytes, counts }: LineOptions,
): AsyncGenerator<RowBlock> {
  let extract: ExtractReading | undefined;
  const blank = RECORD_COLUMNS.map(() => '');
  for await (const { lines, end } of readTextLines(source, 1, maxRecordBytes)) {
    const items: RowItem[] = [];
    for (const { line, bytes, isTooLong } of lines) {
      const text = isTooLong || !isUtf8(bytes) ? showBeginning(bytes, 4000) : bytes.toString('utf8');
      if (extract === undefined) {
        extract = new ExtractReading(text, file);
        continue;
      }
      const warnings = new Warnings(file);
      const reading = extract.take(text, warnings);
      if (reading === undefined) {
        if (isBlank(text)) counts.blankLines += 1;
      } else if (isTooLong) {
        const detail = `the line is longer than ${maxRecordBytes} bytes`;
        items.push(refusedRow({ code: 'sam.too-long', detail }, line, blank));
      } else if (!isUtf8(bytes))
        items.push(
          refusedRow({ code: 'sam.encoding', detail: describeEncodingFault(encoding) }, line, blank),
        );
      else items.push(rowOfRecord(reading, line, noteOf(warnings)));
    }
    counts.lines = end.line - 1;
    yield { items, end };
  }
  (extract ?? new ExtractReading('', file)).close();
}
