import { jsonPointer, show } from '../../../model/parse.ts';
import { OTHER_SPDX3_TYPES, SPDX3_KINDS, shortTerm } from './spdx3-types.ts';

/** One element of the graph, still as written. */
export interface Spdx3Element {
  readonly type: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly at: string;
}

type Say = (at: string, code: string, detail: string) => void;

/**
 * The elements of a document in their order: the members of its graph, and those that are written out where another element
 * refers to them. A document without a graph is one element itself. Faults go to `say`.
 */
export function collectSpdx3Elements(document: Readonly<Record<string, unknown>>, say: Say): Spdx3Element[] {
  const elements: Spdx3Element[] = [];
  if (!Object.hasOwn(document, '@graph')) {
    if (!Object.hasOwn(document, 'type'))
      say('/@graph', 'field.missing', 'this field is missing; give a list');
    else walk({ value: document, at: '', member: true }, elements, say);
    return elements;
  }
  const graph = document['@graph'];
  if (!Array.isArray(graph)) say('/@graph', 'field.type', `${show(graph)} does not fit; give a list`);
  else
    for (const [at, value] of graph.entries())
      walk({ value, at: `/@graph/${at}`, member: true }, elements, say);
  return elements;
}

interface Place {
  readonly value: unknown;
  readonly at: string;
  /** Whether it is a member of the graph, which must be an element. */
  readonly member: boolean;
}

/** Goes through a member without recursion: whoever hands over an object can nest it as deep as they like. */
function walk(member: Place, elements: Spdx3Element[], say: Say): void {
  const open: Place[] = [member];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, at } = place;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) hold(value[index], `${at}/${index}`, open);
    } else if (isObject(value)) {
      takeElement(value, place, elements, say);
      for (const [key, inner] of Object.entries(value).reverse())
        hold(inner, `${at}/${/[~/]/.test(key) ? jsonPointer([key]).slice(1) : key}`, open);
    }
    if (place.member && !isObject(value))
      say(at, 'field.type', `${show(value)} does not fit; give an object`);
  }
}

function hold(value: unknown, at: string, open: Place[]): void {
  if (typeof value === 'object' && value !== null) open.push({ value, at, member: false });
}

function takeElement(
  value: Readonly<Record<string, unknown>>,
  { at, member }: Place,
  elements: Spdx3Element[],
  say: Say,
): void {
  const written = Object.hasOwn(value, 'type') ? value.type : undefined;
  if (written === undefined) {
    if (member) say(`${at}/type`, 'field.missing', 'this field is missing; give text');
    return;
  }
  if (typeof written !== 'string') {
    say(`${at}/type`, 'field.type', `${show(written)} does not fit; give text`);
    return;
  }
  const type = shortTerm(written);
  const isRead = SPDX3_KINDS.has(type);
  // Types of extensions are addresses, or have a prefix that stands for one.
  if (!isRead && !OTHER_SPDX3_TYPES.has(type) && !type.includes(':'))
    say(`${at}/type`, 'sbom.unknown-type', `${show(type)} is no type of SPDX 3.0; check its spelling`);
  if (member || isRead || Object.hasOwn(value, 'spdxId')) elements.push({ type, value, at });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
