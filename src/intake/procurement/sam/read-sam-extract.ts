import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { isBlank } from '../../csv/fit-cells.ts';
import { Warnings } from '../warnings.ts';
import { readExtractRecord } from './read-extract-record.ts';
import { readBoundary } from './sam-layout.ts';

/** What ends a record, and the mark of it that its line ends with. */
const END = '|!end';

/**
 * Reads SAM.gov's public monthly extract, in the layout that its first line tells (V1 or V2): a record on each line, its
 * fields parted by `|` and never quoted. Throws `AssayError` `malformed` for another first line, and where the last line
 * does not agree with what is there: the file was cut. A record that cannot be read is refused, by its line.
 */
export function readSamExtract(text: string, file: string): ProcurementFile {
  const malformed = (line: number, what: string) => {
    const detail = `\`${file}\`, line ${line}: ${what}`;
    return new AssayError('malformed', detail, [
      { pointer: '', code: 'sam.extract', detail, severity: 'error', file },
    ]);
  };
  const lines = linesOf(text);
  const first = lines.next().value ?? '';
  const begin = readBoundary(first, 'BOF');
  if (begin === undefined)
    throw malformed(
      1,
      `${show(first)} does not begin a public extract of SAM in layout V1 or V2 (\`BOF PUBLIC V2 ...\`)`,
    );
  const { layout } = begin;
  const warnings = new Warnings(file);
  const records: ProcurementRecord[] = [];
  const refused: ProcurementFile['refused'][number][] = [];
  let line = 1;
  let ends = 0;
  let end: number | undefined;
  for (const written of lines) {
    line += 1;
    if (isBlank(written)) continue;
    if (end !== undefined)
      throw malformed(line, `there is more behind the last line; give the file as SAM made it`);
    if (written.startsWith('EOF ')) {
      const last = readBoundary(written, 'EOF');
      if (last === undefined || last.layout !== layout || last.count !== begin.count)
        throw malformed(
          line,
          `${show(written)} does not agree with the first line, ${show(first)}; fetch the file again`,
        );
      end = last.count;
      continue;
    }
    if (written.endsWith(END)) ends += 1;
    const reading = readExtractRecord(written, layout, `line ${line}`, warnings);
    if ('detail' in reading) refused.push(reading);
    else records.push(reading);
  }
  const held = records.length + refused.length;
  if (end === undefined)
    throw malformed(line, `the file ends without its last line (\`EOF ...\`), so it was cut; fetch it again`);
  // A line break within a field makes two lines of a record, of which one has no end: the count lies between.
  if (end < ends || end > held)
    throw malformed(
      line,
      `records by the last line: ${end}, records found: ${held}; the file is not whole, fetch it again`,
    );
  return {
    format: `SAM public extract ${layout.version}`,
    held,
    records,
    refused,
    warnings: warnings.issues(),
  };
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
