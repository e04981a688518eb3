import { SaxesParser } from 'saxes';
import { AssayError } from '../../model/error.ts';
import type { XmlElement } from './xml-element.ts';

/** The most that is read of one document: nothing that people write comes near it. */
export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

const LIMITS: XmlLimits = { depth: 128, elements: 8_000_000 };

interface OpenElement extends Omit<XmlElement, 'children' | 'text'> {
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root element of an XML document, with all below it. Nothing outside of the document is ever fetched, and a document
 * that declares entities is refused. Throws `AssayError` `malformed` with line and column.
 */
export function readXml(text: string, file: string, limits: Partial<XmlLimits> = {}): XmlElement {
  const { depth, elements } = { ...LIMITS, ...limits };
  const parser = new SaxesParser({ xmlns: true, position: true });
  const refuse = (what: string, { line, column }: Place = parser): never => {
    const where = `line ${line}, column ${column}`;
    throw new AssayError('malformed', `\`${file}\` is not XML that can be read, ${where}: ${what}`, [
      { pointer: '', code: 'xml.syntax', detail: `${where}: ${what}`, severity: 'error', file },
    ]);
  };
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let startLine = 1;

  // The parser would join half a character with whatever comes next, were it the `<` of a tag.
  const half = text.search(/\p{Cs}/u);
  if (half !== -1) refuse('half of a character stands here', placeOf(text, half));
  parser.on('error', (error) => refuse(plainMessage(error.message)));
  parser.on('doctype', (doctype) => {
    // Outside of the quoted addresses a bracket begins declarations of its own.
    if (doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      refuse('it declares entities or rules of its own in its DOCTYPE; leave that part out');
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (open.length >= depth) refuse(`it nests deeper than ${depth} levels`);
    if (count > elements) refuse(`it has more than ${elements} elements`);
    const element: OpenElement = {
      name: local,
      namespace: uri,
      attributes: readAttributes(Object.values(attributes)),
      children: [],
      text: '',
      line: startLine,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (part: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    element.text = element.text.trim();
    if (open.length === 0) root = element;
  });
  parser.write(text).close();
  return root ?? refuse('it has no element');
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function readAttributes(
  attributes: readonly { readonly prefix: string; readonly local: string; readonly value: string }[],
): ReadonlyMap<string, string> {
  const own = attributes.filter(({ prefix, local }) => prefix !== 'xmlns' && local !== 'xmlns');
  if (own.length === 0) return NO_ATTRIBUTES;
  // One without a prefix belongs to the element itself, so it is the one that the name means.
  const bareLast = [
    ...own.filter(({ prefix }) => prefix !== ''),
    ...own.filter(({ prefix }) => prefix === ''),
  ];
  return new Map(bareLast.map(({ local, value }) => [local, value]));
}

/** The parser puts its own position before what it says. */
function plainMessage(message: string): string {
  const what = message.replace(/^(?:[^:\s]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
  return what === 'undefined entity' ? 'an entity is used that nobody declared' : what;
}
