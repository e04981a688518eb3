import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { ProcurementFile, ProcurementRecord } from '../../../model/procurement-record.ts';
import { isBlank } from '../../csv/fit-cells.ts';
import type { Warnings } from '../warnings.ts';
import { readExtractRecord } from './read-extract-record.ts';
import { readBoundary, type SamBoundary } from './sam-layout.ts';

/** What ends a record, and the mark of it that its line ends with. */
const END = '|!end';

/**
 * Reads SAM.gov's public monthly extract line by line, as the lines come. Throws `AssayError` `malformed` for a first line of
 * another file, and where the last line does not agree with what is there: the file was cut.
 */
export class ExtractReading {
  readonly #file: string;
  readonly #begin: SamBoundary;
  readonly #first: string;
  #line = 1;
  #held = 0;
  #ends = 0;
  #end: number | undefined;

  /** `first` is the first line of the file. */
  constructor(first: string, file: string) {
    this.#file = file;
    this.#first = first;
    const begin = readBoundary(first, 'BOF');
    if (begin === undefined)
      throw this.#malformed(
        `${show(first)} does not begin a public extract of SAM in layout V1 or V2 (\`BOF PUBLIC V2 ...\`)`,
      );
    this.#begin = begin;
  }

  get format(): string {
    return `SAM public extract ${this.#begin.layout.version}`;
  }

  /** How many records there were so far, read or refused. */
  get held(): number {
    return this.#held;
  }

  /** Takes the next line; what it holds, or nothing where it is blank or the last line of the file. */
  take(
    written: string,
    warnings: Warnings,
  ): ProcurementRecord | ProcurementFile['refused'][number] | undefined {
    this.#line += 1;
    if (isBlank(written)) return undefined;
    if (this.#end !== undefined)
      throw this.#malformed('there is more behind the last line; give the file as SAM made it');
    if (written.startsWith('EOF ')) {
      const last = readBoundary(written, 'EOF');
      if (last === undefined || last.layout !== this.#begin.layout || last.count !== this.#begin.count)
        throw this.#malformed(
          `${show(written)} does not agree with the first line, ${show(this.#first)}; fetch the file again`,
        );
      this.#end = last.count;
      return undefined;
    }
    if (written.endsWith(END)) this.#ends += 1;
    this.#held += 1;
    return readExtractRecord(written, this.#begin.layout, `line ${this.#line}`, warnings);
  }

  /** To be called behind the last line. */
  close(): void {
    const end = this.#end;
    if (end === undefined)
      throw this.#malformed('the file ends without its last line (`EOF ...`), so it was cut; fetch it again');
    // A line break within a field makes two lines of a record, of which one has no end: the count lies between.
    if (end < this.#ends || end > this.#held)
      throw this.#malformed(
        `records by the last line: ${end}, records found: ${this.#held}; the file is not whole, fetch it again`,
      );
  }

  #malformed(what: string): AssayError {
    const detail = `\`${this.#file}\`, line ${this.#line}: ${what}`;
    return new AssayError('malformed', detail, [
      { pointer: '', code: 'sam.extract', detail, severity: 'error', file: this.#file },
    ]);
  }
}
