import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';

const VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];

/** Refuses a version of CycloneDX that is not known here: what is new in it might list parts in a place of its own. */
export function checkVersion(version: string, pointer: string, file: string): void {
  if (VERSIONS.includes(version)) return;
  const detail = `CycloneDX ${show(version)} is not read here; export it as one of ${VERSIONS.join(', ')}`;
  throw new AssayError('malformed', `\`${file}\` cannot be read: ${detail}`, [
    { pointer, code: 'sbom.version', detail, severity: 'error', file },
  ]);
}
