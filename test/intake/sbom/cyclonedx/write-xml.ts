type Fields = Readonly<Record<string, unknown>>;

/** What stands as an attribute in XML. */
const ATTRIBUTES = new Set(['bom-ref', 'type', 'ref']);
/** What each item of a list is called in XML. */
const ITEMS: Readonly<Record<string, string>> = {
  components: 'component',
  ancestors: 'component',
  services: 'service',
  externalReferences: 'reference',
  properties: 'property',
  authors: 'author',
  dependencies: 'dependency',
  compositions: 'composition',
  formulation: 'formula',
  workflows: 'workflow',
  tasks: 'task',
  resourceReferences: 'resourceReference',
  claims: 'claim',
  assessors: 'assessor',
};
/** Lists of bom-refs, each an element with an attribute. */
const REFS: Readonly<Record<string, string>> = { assemblies: 'assembly', vulnerabilities: 'vulnerability' };

/** A CycloneDX document as the same in XML, one element a line. Knows the fields that the tests use. */
export function writeXml(document: Fields): string {
  const { bomFormat: _, specVersion, ...fields } = document;
  return `<?xml version="1.0"?>\n${element('bom', fields, ` xmlns="http://cyclonedx.org/schema/bom/${specVersion}"`)}`;
}

function element(name: string, fields: Fields, attributes = ''): string {
  const own = Object.entries(fields).filter(([key]) => isAttribute(name, key));
  const rest = Object.entries(fields).filter(([key]) => !isAttribute(name, key));
  const head = own.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return `<${name}${attributes}${head}>\n${rest.map(([key, value]) => field(name, key, value)).join('')}</${name}>\n`;
}

/** `type` is an attribute of components and references; an assessor has no fields that are. */
function isAttribute(element: string, key: string): boolean {
  return ATTRIBUTES.has(key) || (element === 'property' && key === 'name');
}

function field(parent: string, key: string, value: unknown): string {
  if (parent === 'property') return escapeXml(value);
  if (key === 'dependsOn' && Array.isArray(value))
    return value.map((ref) => reference('dependency', ref)).join('');
  const item = parent === 'composition' && key === 'dependencies' ? 'dependency' : REFS[key];
  if (item !== undefined && Array.isArray(value))
    return `<${key}>\n${value.map((ref) => reference(item, ref)).join('')}</${key}>\n`;
  if (key === 'copyright' && Array.isArray(value))
    return `<copyright>\n${value.map(({ text }) => `<text>${escapeXml(text)}</text>\n`).join('')}</copyright>\n`;
  if (Array.isArray(value))
    return `<${key}>\n${value.map((one) => element(ITEMS[key] ?? 'item', one)).join('')}</${key}>\n`;
  if (typeof value === 'object' && value !== null) return element(key, value as Fields);
  return `<${key}>${escapeXml(value)}</${key}>\n`;
}

function reference(name: string, ref: unknown): string {
  return `<${name} ref="${escapeXml(ref)}"/>\n`;
}

function escapeXml(value: unknown): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
