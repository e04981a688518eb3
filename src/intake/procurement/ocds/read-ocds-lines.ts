import { AssayError } from '../../../model/error.ts';
import type { ProcurementFile } from '../../../model/procurement-record.ts';
import { DOCUMENT_LIMITS } from '../../document/open-document.ts';
import { findJsonFault } from '../../json/find-json-fault.ts';
import { Harvest } from './harvest.ts';
import { ocdsShape, versionFault } from './ocds-shape.ts';
import { readEntry } from './read-entry.ts';
import { itemReader } from './read-items.ts';

/**
 * Reads the vendors of OCDS in JSON Lines: a release, a record or a package of either on each line. A line that is none
 * is refused. Throws `AssayError` `malformed` when no line is one.
 */
export function readOcdsLines(text: string, file: string): ProcurementFile {
  const harvest = new Harvest(file);
  const itemsOf = itemReader(file, harvest.warnings);
  let documents = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `line ${index + 1}`;
    const fault = findJsonFault(line, DOCUMENT_LIMITS.depth);
    if (fault !== undefined) {
      const detail = `the line is not JSON, column ${fault.column}: ${fault.what}; mend it`;
      harvest.take({ at, code: 'json.syntax', detail });
      continue;
    }
    const shape = ocdsShape(JSON.parse(line), at);
    const wrong = shape === undefined ? 'is no OCDS release, record or package' : versionFault(shape);
    if (shape === undefined || wrong !== undefined) {
      harvest.take({ at, code: 'ocds.shape', detail: `the line ${wrong}` });
      continue;
    }
    documents += 1;
    for (const entry of shape.entries) readEntry(entry, itemsOf, harvest);
  }
  if (documents === 0)
    throw new AssayError(
      'malformed',
      `\`${file}\` is no OCDS in JSON Lines: no line of it is a release, a record or a package of either`,
    );
  return harvest.file('OCDS JSON Lines');
}
