import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { Warnings } from '../warnings.ts';
import { ExtractReading } from './extract-reading.ts';

/**
 * Reads SAM.gov's public monthly extract, in the layout that its first line tells (V1 or V2): a record on each line, its
 * fields parted by `|` and never quoted. Throws `AssayError` `malformed` for another first line, and where the last line
 * does not agree with what is there: the file was cut. A record that cannot be read is refused, by its line.
 */
export function readSamExtract(text: string, file: string): ProcurementFile {
  const lines = linesOf(text);
  const extract = new ExtractReading(lines.next().value ?? '', file);
  const warnings = new Warnings(file);
  const records: ProcurementRecord[] = [];
  const refused: ProcurementFile['refused'][number][] = [];
  for (const written of lines) {
    const reading = extract.take(written, warnings);
    if (reading === undefined) continue;
    if ('detail' in reading) refused.push(reading);
    else records.push(reading);
  }
  extract.close();
  const { format, held } = extract;
  return { format, held, records, refused, warnings: warnings.issues() };
}

/** The lines of a text, one at a time: an extract has hundreds of thousands. */
function* linesOf(text: string): Generator<string, undefined> {
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at === -1 ? text.length : at;
    yield text.slice(from, text[to - 1] === '\r' && to > from ? to - 1 : to);
    from = to + 1;
  }
  return undefined;
}
