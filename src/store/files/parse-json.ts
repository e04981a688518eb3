import { findJsonFault } from '../../intake/json/find-json-fault.ts';
import { AssayError, type ErrorCode } from '../../model/error.ts';

const DEEPEST = 500;

/**
 * Reads JSON text, with or without a byte order mark. Throws `AssayError` of `code` that names `file`, line and column
 * of the first fault.
 */
export function parseJson(text: string, file: string, code: ErrorCode): unknown {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const fault = findJsonFault(body, DEEPEST);
  if (fault === undefined) return JSON.parse(body);
  const place = `${fault.line}:${fault.column}`;
  const detail = `${fault.what}; mend the file and run again`;
  throw new AssayError(code, `${file}:${place}  is not valid JSON: ${detail}`, [
    { pointer: '', code: 'json.syntax', detail: `line ${place}: ${detail}`, severity: 'error', file },
  ]);
}
