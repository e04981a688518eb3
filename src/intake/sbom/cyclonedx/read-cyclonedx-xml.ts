import type { Bill } from '../../../model/bill.ts';
import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { buildBill } from './build-bill.ts';
import type { CdxDependency } from './cdx-document.ts';
import { checkVersion } from './check-version.ts';
import { readDocument } from './read-document.ts';
import { ShapeFaults } from './shape-faults.ts';
import { CYCLONEDX_NAMESPACE, XmlNode } from './xml-node.ts';

/**
 * The bill of materials in a CycloneDX document in XML, versions 1.2 to 1.7: its namespace says which. `file` is how messages
 * name it. Throws `AssayError` `malformed` with every fault and its line.
 */
export function readCycloneDxXml(root: XmlElement, file: string): Bill {
  if (root.name !== 'bom' || !root.namespace.startsWith(CYCLONEDX_NAMESPACE))
    throw new AssayError(
      'malformed',
      `\`${file}\` is no CycloneDX document: it begins with ${show(`<${root.name}>`)} of the namespace ${show(root.namespace)}; give \`<bom>\` of \`${CYCLONEDX_NAMESPACE}1.6\``,
    );
  const version = root.namespace.slice(CYCLONEDX_NAMESPACE.length);
  checkVersion(version, `line ${root.line}`, file);
  const faults = new ShapeFaults(file);
  const node = new XmlNode(root, faults);
  return buildBill(readDocument(node, version, readDependencies(node), faults), 'XML', file);
}

/** An element for each part, and in it one for each that it depends on; those may hold such elements in turn. */
function readDependencies(root: XmlNode): CdxDependency[] {
  const found: CdxDependency[] = [];
  const open = [...root.children('dependencies', 'dependency')].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const inner = node.elements('dependency');
    found.push({ at: node.at, ref: node.ref(), on: inner.flatMap((element) => element.ref() || []) });
    open.push(...inner.filter((element) => element.elements('dependency').length > 0));
  }
  return found;
}
