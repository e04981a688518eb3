import type { Bill } from '../../../model/bill.ts';
import { makeBill } from './make-bill.ts';
import { refuse, refuseVersion } from './refuse.ts';
import { nameOfVersion } from './spdx2-document.ts';
import { splitTagValue } from './split-tag-value.ts';
import { TagValueDocument } from './tag-value-document.ts';
import { understandSpdx2 } from './understand-spdx2.ts';

/**
 * Reads SPDX 2.2 or 2.3 in the tag-value notation. `file` is how messages name it. Throws `AssayError` `malformed` with
 * every fault by line; a version that is not read is named.
 */
export function readSpdxTagValue(text: string, file: string): Bill {
  const document = new TagValueDocument(file);
  for (const one of splitTagValue(text)) document.take(one);
  const { version, faults } = document.close();
  if (version === undefined) throw refuse(file, 'SPDX (tag-value)', faults);
  const name = nameOfVersion(version.value);
  if (name === undefined) throw refuseVersion(file, version.value, `line ${version.line}`);
  const format = `${name} (tag-value)`;
  if (faults.length > 0) throw refuse(file, format, faults);
  return makeBill(understandSpdx2(document.asWritten(format)));
}
