import { describe, expect, test } from 'vitest';
import { type OpenDocument, openDocument } from '../../../../src/intake/document/open-document.ts';
import type { XmlElement } from '../../../../src/intake/xml/xml-element.ts';
import type { Bill } from '../../../../src/model/bill.ts';
import { AssayError } from '../../../../src/model/error.ts';
import { mutateJson, mutateText, type Random, seededRandom } from '../../mutations.ts';
import { readOpenBom } from './read-bom.ts';
import { writeXml } from './write-xml.ts';

const RUNS = 20_000;

/** Small, so that most of what is broken matters, with a part in each place where one may stand. */
const BOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    component: { 'bom-ref': 'p', name: 'product', components: [{ name: 'own', version: '1' }] },
  },
  components: [
    {
      'bom-ref': 'a',
      supplier: { name: 'Example Engines Ltd (fictional)', address: { country: 'CH' } },
      name: 'engine',
      version: '2',
      purl: 'pkg:maven/com.example/engine@2',
      externalReferences: [{ type: 'vcs', url: 'https://github.com/ExampleLab/engine' }],
      components: [{ 'bom-ref': 'b', name: 'rules', scope: 'excluded' }],
      pedigree: { ancestors: [{ name: 'original', version: '1' }] },
    },
    { 'bom-ref': 'c', name: 'parser', properties: [{ name: 'x:development', value: 'true' }] },
  ],
  services: [
    { 'bom-ref': 'd', provider: { name: 'Example' }, name: 'updates', services: [{ name: 'mirror' }] },
  ],
  dependencies: [
    { ref: 'p', dependsOn: ['a', 'd'] },
    { ref: 'a', dependsOn: ['c', 'b'] },
    { ref: 'c', dependsOn: ['a'] },
  ],
  compositions: [{ aggregate: 'incomplete', assemblies: ['p'] }],
  formulation: [{ components: [{ 'bom-ref': 'e', name: 'runner' }] }],
};

/** Reads `RUNS` broken documents. Each is refused with an error of ours, or every part of it is in the bill. */
function fuzz(seed: number, breakOne: (random: Random) => string) {
  const random = seededRandom(seed);
  const counts = { read: 0, refused: 0, different: new Set<string>() };
  for (let run = 0; run < RUNS; run += 1) {
    const text = breakOne(random);
    const outcome = tryToRead(text);
    if (outcome === undefined) {
      counts.refused += 1;
      continue;
    }
    counts.read += 1;
    const { bill, document } = outcome;
    const found = bill.parts
      .map(({ name, version }) => partKey(name, version))
      .sort()
      .join('\n');
    const expected = listParts(document).sort().join('\n');
    if (found !== expected) expect({ run, text, found }).toEqual({ run, text, found: expected });
    if (hasCycle(bill)) expect({ run, text, bill }).toBe('a bill in which each way ends at the product');
    counts.different.add(found);
  }
  // The test must live neither on refusals nor on documents that nothing happened to.
  expect(counts.read).toBeGreaterThan(RUNS / 5);
  expect(counts.refused).toBeGreaterThan(RUNS / 5);
  expect(counts.different.size).toBeGreaterThan(RUNS / 50);
}

/** Undefined where the document is refused. Any error but ours is a crash, and fails the test. */
function tryToRead(text: string): { bill: Bill; document: OpenDocument } | undefined {
  try {
    const document = openDocument(text, 'our.cdx');
    return { bill: readOpenBom(document), document };
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}

function listParts(document: OpenDocument): string[] {
  if (document.kind === 'xml') return listXmlParts(document.root);
  return listJsonParts(document.kind === 'json' ? document.value : undefined);
}

function partKey(name: unknown, version: unknown): string {
  return `${String(name).trim()} ${typeof version === 'string' ? version.trim() : ''}`;
}

function hasCycle({ parts }: Bill): boolean {
  return parts.some((_, start) => {
    let steps = 0;
    for (let at: number | undefined = start; at !== undefined && steps <= parts.length; steps += 1)
      at = parts[at]?.within;
    return steps > parts.length;
  });
}

// The walks below know nothing of the readers: they take everything that stands where a part may stand.
type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields => (Object(value) === value ? (value as Fields) : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fields) : []);

function listJsonParts(value: unknown): string[] {
  const document = fields(value);
  const product = fields(fields(own(document, 'metadata')).component);
  return [...within(product), ...listed(document), ...list(own(document, 'formulation')).flatMap(listed)];
}

const own = (value: Fields, key: string): unknown => Object.getOwnPropertyDescriptor(value, key)?.value;
const component = (one: Fields): string[] => [partKey(one.name, one.version), ...within(one)];
const service = (one: Fields): string[] => [
  partKey(one.name, one.version),
  ...list(one.services).flatMap(service),
];
const within = (one: Fields): string[] =>
  [...list(one.components), ...list(fields(one.pedigree).ancestors)].flatMap(component);
const listed = (one: Fields): string[] => [
  ...list(one.components).flatMap(component),
  ...list(one.services).flatMap(service),
];

function listXmlParts(root: XmlElement): string[] {
  const at = (element: XmlElement, ...names: string[]): XmlElement[] =>
    names.reduce<XmlElement[]>(
      (elements, name) =>
        elements.flatMap(({ children }) =>
          children.filter((child) => child.name === name && child.namespace.includes('cyclonedx')),
        ),
      [element],
    );
  const key = (element: XmlElement) =>
    partKey(at(element, 'name')[0]?.text, at(element, 'version')[0]?.text ?? '');
  const component = (element: XmlElement): string[] => [key(element), ...within(element)];
  const within = (element: XmlElement): string[] =>
    [...at(element, 'components', 'component'), ...at(element, 'pedigree', 'ancestors', 'component')].flatMap(
      component,
    );
  const service = (element: XmlElement): string[] => [
    key(element),
    ...at(element, 'services', 'service').flatMap(service),
  ];
  const listed = (element: XmlElement): string[] => [
    ...at(element, 'components', 'component').flatMap(component),
    ...at(element, 'services', 'service').flatMap(service),
  ];
  return [
    ...at(root, 'metadata', 'component').flatMap(within),
    ...listed(root),
    ...at(root, 'formulation', 'formula').flatMap(listed),
  ];
}

/** XML as nested lists, so that it can be broken like JSON: a name, attributes, then texts and elements. */
function toLists({ name, attributes, children, text }: XmlElement): unknown[] {
  return [name, Object.fromEntries(attributes), ...(children.length === 0 ? [text] : children.map(toLists))];
}

/** Such lists as XML again, whatever has become of them. */
function fromLists(value: unknown, namespace = ''): string {
  if (!Array.isArray(value)) return escapeXml(Object(value) === value ? '' : String(value));
  const [name, attributes, ...content] = value;
  const tag = typeof name === 'string' && /^[A-Za-z][\w-]*$/.test(name) ? name : 'x';
  const head = Object.entries(fields(attributes))
    .filter(([key]) => /^[A-Za-z][\w-]*$/.test(key) && key !== 'xmlns')
    .map(([key, one]) => ` ${key}="${escapeXml(typeof one === 'string' ? one : '')}"`);
  return `<${tag}${namespace}${head.join('')}>\n${content.map((one) => fromLists(one)).join('')}</${tag}>\n`;
}

/** Signs that XML cannot hold are left out, so that not all is refused for them. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

describe('20,000 broken documents', () => {
  test('of JSON: each is refused, or every part of it is told', () => {
    const text = JSON.stringify(BOM, undefined, 1);
    fuzz(20_180_515, (random) =>
      random() < 0.4 ? mutateText(text, random) : (JSON.stringify(mutateJson(BOM, random)) ?? 'null'),
    );
  });

  test('of XML: each is refused, or every part of it is told', () => {
    const text = writeXml(BOM);
    const document = openDocument(text, 'our.cdx');
    const lists = document.kind === 'xml' ? toLists(document.root) : [];
    const namespace = ' xmlns="http://cyclonedx.org/schema/bom/1.6"';
    fuzz(20_180_515, (random) =>
      random() < 0.4 ? mutateText(text, random) : fromLists(mutateJson(lists, random), namespace),
    );
  });
});
