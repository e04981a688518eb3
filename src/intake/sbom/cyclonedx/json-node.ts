import type { CdxNode } from './cdx-node.ts';
import type { ShapeFaults } from './shape-faults.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An object of a CycloneDX document in JSON. A field that is `null` is absent. */
export class JsonNode implements CdxNode {
  readonly at: string;
  readonly #fields: Fields;
  readonly #faults: ShapeFaults;

  constructor(fields: Fields, at: string, faults: ShapeFaults) {
    this.#fields = fields;
    this.at = at;
    this.#faults = faults;
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
    return value === undefined ? undefined : this.#node(value, this.atField(field));
  }

  children(field: string): readonly CdxNode[] {
    return this.#list(field).flatMap(
      (value, index) => this.#node(value, `${this.atField(field)}/${index}`) ?? [],
    );
  }

  refs(field: string): readonly string[] {
    return this.#list(field).flatMap((value, index) => {
      const ref = typeof value === 'string' ? value.trim() : undefined;
      if (ref === '') this.#faults.missing(`${this.atField(field)}/${index}`, 'the bom-ref of a part');
      else if (ref === undefined) this.#faults.type(`${this.atField(field)}/${index}`, value, 'text');
      return ref || [];
    });
  }

  #get(field: string): unknown {
    return Object.hasOwn(this.#fields, field) ? (this.#fields[field] ?? undefined) : undefined;
  }

  #list(field: string): readonly unknown[] {
    const value = this.#get(field);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.#faults.type(this.atField(field), value, 'a list');
    return [];
  }

  #node(value: unknown, at: string): JsonNode | undefined {
    if (isFields(value)) return new JsonNode(value, at, this.#faults);
    this.#faults.type(at, value, 'an object');
    return undefined;
  }
}

/** Whether a value is an object of JSON. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
