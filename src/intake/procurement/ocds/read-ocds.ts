import { AssayError } from '../../../model/error.ts';
import type { ProcurementFile } from '../../../model/procurement-record.ts';
import { Harvest } from './harvest.ts';
import { ocdsShape, versionFault } from './ocds-shape.ts';
import { readEntry } from './read-entry.ts';
import { itemReader } from './read-items.ts';

/**
 * Reads the vendors of an OCDS 1.0 or 1.1 document: a release, a release package, a record or a record package. Each
 * supplier, tenderer and subcontractor of each release or record is a record of its own. `file` is how messages name the
 * document. Throws `AssayError` `malformed` for what is no such document; an entry that cannot be read is refused.
 */
export function readOcds(value: unknown, file: string): ProcurementFile {
  const shape = ocdsShape(value);
  if (shape === undefined)
    throw malformed(
      '',
      'is no OCDS document: a release has an `ocid`, a package has a list of `releases` or `records`',
    );
  const { kind, version, entries } = shape;
  const fault = versionFault(shape);
  if (fault !== undefined) throw malformed('/version', fault);
  const harvest = new Harvest(file);
  const itemsOf = itemReader(file, harvest.warnings);
  for (const entry of entries) readEntry(entry, itemsOf, harvest);
  return harvest.file(`OCDS ${version === undefined ? '' : `${version} `}${kind}`);

  function malformed(pointer: string, what: string): AssayError {
    const detail = `\`${file}\` ${what}`;
    return new AssayError('malformed', detail, [
      { pointer, code: 'ocds.shape', detail, severity: 'error', file },
    ]);
  }
}
