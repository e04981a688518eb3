import { findJsonFault } from '../intake/json/find-json-fault.ts';
import { AssayError } from '../model/error.ts';

/** No question comes near it; past some thousands the code that words a fault would run out of stack. */
const DEEPEST = 64;

/** The value that `text` is in JSON. Throws `AssayError` `malformed` with line and column. */
export function parseJson(text: string): unknown {
  const fault = findJsonFault(text, DEEPEST);
  if (fault === undefined) return JSON.parse(text);
  const detail = `the body is not JSON, line ${fault.line}, column ${fault.column}: ${fault.what}; mend it and send it again`;
  throw new AssayError('malformed', detail, [
    { pointer: '', code: 'json.syntax', detail, severity: 'error' },
  ]);
}
