import type { CdxNode } from './cdx-node.ts';
import type { ShapeFaults } from './shape-faults.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An object of a CycloneDX document in JSON. A field that is `null` is absent. */
export class JsonNode implements CdxNode {
  readonly #fields: Fields;
  readonly #faults: ShapeFaults;
  /** What it stands in, and where there. Pointers are put together only when somebody asks: most are never told. */
  readonly #place: readonly [parent: JsonNode, field: string, index?: number] | undefined;

  constructor(fields: Fields, faults: ShapeFaults, place?: readonly [JsonNode, string, number?]) {
    this.#fields = fields;
    this.#faults = faults;
    this.#place = place;
  }

  get at(): string {
    if (this.#place === undefined) return '';
    const [parent, field, index] = this.#place;
    return index === undefined ? parent.atField(field) : `${parent.atField(field)}/${index}`;
  }

  atField(field: string): string {
    return `${this.at}/${field}`;
  }

  text(field: string): string | undefined {
    const value = this.#get(field);
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim() || undefined;
    this.#faults.type(this.atField(field), value, 'text');
    return undefined;
  }

  required(field: string, expected: string): string {
    const value = this.#get(field);
    const text = this.text(field) ?? '';
    if (value === undefined || (typeof value === 'string' && text === ''))
      this.#faults.missing(this.atField(field), expected);
    return text;
  }

  attribute(field: string): string | undefined {
    return this.text(field);
  }

  content(field: string): string | undefined {
    return this.text(field);
  }

  child(field: string): CdxNode | undefined {
    const value = this.#get(field);
    if (value === undefined) return undefined;
    if (isFields(value)) return new JsonNode(value, this.#faults, [this, field]);
    this.#faults.type(this.atField(field), value, 'an object');
    return undefined;
  }

  children(field: string): readonly CdxNode[] {
    const values = this.#list(field);
    if (values.length === 0) return NO_NODES;
    const nodes: CdxNode[] = [];
    for (const [index, value] of values.entries()) {
      if (isFields(value)) nodes.push(new JsonNode(value, this.#faults, [this, field, index]));
      else this.#faults.type(`${this.atField(field)}/${index}`, value, 'an object');
    }
    return nodes;
  }

  refs(field: string): readonly string[] {
    const refs: string[] = [];
    for (const [index, value] of this.#list(field).entries()) {
      const ref = typeof value === 'string' ? value.trim() : undefined;
      if (ref) refs.push(ref);
      else if (ref === '') this.#faults.missing(`${this.atField(field)}/${index}`, 'the bom-ref of a part');
      else this.#faults.type(`${this.atField(field)}/${index}`, value, 'text');
    }
    return refs;
  }

  #get(field: string): unknown {
    return Object.hasOwn(this.#fields, field) ? (this.#fields[field] ?? undefined) : undefined;
  }

  #list(field: string): readonly unknown[] {
    const value = this.#get(field);
    if (value === undefined) return NOTHING;
    if (Array.isArray(value)) return value;
    this.#faults.type(this.atField(field), value, 'a list');
    return NOTHING;
  }
}

const NOTHING: readonly unknown[] = [];
const NO_NODES: readonly CdxNode[] = [];

/** Whether a value is an object of JSON. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
