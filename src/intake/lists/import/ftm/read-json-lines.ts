import { AssayError } from '../../../../model/error.ts';
import { findJsonFault, type JsonFault } from '../../../json/find-json-fault.ts';
import type { ImportFile } from '../import-file.ts';

/** One line of a file in which every line is a JSON value of its own. */
interface JsonLine {
  readonly line: number;
  readonly raw: string;
  readonly read: { readonly value: unknown } | { readonly fault: JsonFault };
}

const DEEPEST = 64;
const LF = 0x0a;

/** The lines of a file that are not blank, each by itself: one that cannot be read costs no other. */
export function* readJsonLines({ bytes, name }: ImportFile): Generator<JsonLine> {
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new AssayError('malformed', `\`${name}\` is not UTF-8 text; save it as UTF-8 and try again`);
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    const piece = bytes.subarray(start, end);
    start = end + 1;
    let raw: string;
    try {
      raw = strict.decode(piece).trim();
    } catch {
      const fault = { line: 1, column: 1, what: 'the line is not UTF-8 text' };
      yield { line, raw: new TextDecoder('latin1').decode(piece), read: { fault } };
      continue;
    }
    if (raw === '') continue;
    const fault = findJsonFault(raw, DEEPEST);
    yield { line, raw, read: fault === undefined ? { value: JSON.parse(raw) } : { fault } };
  }
}
