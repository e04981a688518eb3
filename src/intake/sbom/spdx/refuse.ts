import { AssayError, type Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';

/**
 * The refusal of a document in `format` that has `faults`. What stands where something else belongs is told by its kind: an
 * object may hold what is nobody's business.
 */
export function refuse(file: string, format: string, faults: readonly Issue[]): AssayError {
  const [count, them] = faults.length === 1 ? ['one fault', 'it'] : [`${faults.length} faults`, 'them'];
  return new AssayError(
    'malformed',
    `\`${file}\` cannot be read as ${format}, it has ${count}; mend ${them} and try again`,
    faults.map(withoutContents),
  );
}

/** The refusal of a document in a version that is not read. */
export function refuseVersion(file: string, version: string, pointer: string): AssayError {
  const detail = `${show(version)} is not a version that is read; give SPDX 2.2, 2.3 or 3.0`;
  return new AssayError('malformed', `\`${file}\` cannot be read: ${detail}`, [
    { pointer, code: 'sbom.version', detail, severity: 'error', file },
  ]);
}

function withoutContents(fault: Issue): Issue {
  const detail = fault.detail
    .replace(/^`\{(?=["}]).* does not fit/s, 'an object does not fit')
    .replace(/^`\[.* does not fit/s, 'a list does not fit');
  return { ...fault, detail };
}
