import type { Bill } from '../../../model/bill.ts';
import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import { buildBill } from './build-bill.ts';
import type { CdxDependency } from './cdx-document.ts';
import type { CdxNode } from './cdx-node.ts';
import { checkVersion } from './check-version.ts';
import { isFields, JsonNode } from './json-node.ts';
import { readDocument } from './read-document.ts';
import { ShapeFaults } from './shape-faults.ts';

/**
 * The bill of materials in a CycloneDX document in JSON, versions 1.2 to 1.7. `file` is how messages name it. Throws
 * `AssayError` `malformed` with every fault and its JSON pointer.
 */
export function readCycloneDxJson(value: unknown, file: string): Bill {
  const faults = new ShapeFaults(file);
  if (!isFields(value))
    throw new AssayError('malformed', `\`${file}\` is no CycloneDX document; give a JSON object`);
  const root = new JsonNode(value, faults);
  const format = root.required('bomFormat', '`CycloneDX`');
  const version = root.required('specVersion', 'the version of CycloneDX, such as `1.6`');
  if (format !== '' && format !== 'CycloneDX')
    faults.add('/bomFormat', 'field.value', `${show(format)} is not \`CycloneDX\``);
  faults.throwIfAny();
  checkVersion(version, '/specVersion', file);
  const dependencies = root.children('dependencies').map(readDependency);
  return buildBill(readDocument(root, version, dependencies, faults), 'JSON', file);
}

function readDependency(node: CdxNode): CdxDependency {
  return {
    at: node.at,
    ref: node.required('ref', 'the bom-ref of a part'),
    on: node.refs('dependsOn', 'dependency'),
  };
}
