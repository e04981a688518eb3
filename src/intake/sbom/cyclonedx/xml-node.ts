import type { XmlElement } from '../../xml/xml-element.ts';
import type { CdxNode } from './cdx-node.ts';
import type { ShapeFaults } from './shape-faults.ts';

/** What the namespace of every version begins with; the version follows. */
export const CYCLONEDX_NAMESPACE = 'http://cyclonedx.org/schema/bom/';

/** An element of a CycloneDX document in XML. Elements of other namespaces are not looked at. */
export class XmlNode implements CdxNode {
  readonly #element: XmlElement;
  readonly #faults: ShapeFaults;

  constructor(element: XmlElement, faults: ShapeFaults) {
    this.#element = element;
    this.#faults = faults;
  }

  get at(): string {
    return `line ${this.#element.line}`;
  }

  /** Fields are attributes or stand close by; the line of the element leads there. */
  atField(): string {
    return this.at;
  }

  text(field: string): string | undefined {
    const child = this.#only(field);
    return child === undefined ? undefined : this.#textOf(child);
  }

  required(field: string, expected: string): string {
    const child = this.#only(field);
    if (child !== undefined && child.children.length > 0) return this.#textOf(child) ?? '';
    const text = child?.text ?? '';
    if (text === '') this.#faults.missing(`line ${(child ?? this.#element).line}`, expected);
    return text;
  }

  attribute(field: string): string | undefined {
    return this.#element.attributes.get(field)?.trim() || undefined;
  }

  content(): string | undefined {
    return this.#textOf(this.#element);
  }

  child(field: string): CdxNode | undefined {
    const child = this.#only(field);
    return child === undefined ? undefined : new XmlNode(child, this.#faults);
  }

  children(field: string, item: string): readonly XmlNode[] {
    return this.#items(field, item).map((element) => new XmlNode(element, this.#faults));
  }

  refs(field: string, item: string): readonly string[] {
    return this.children(field, item).flatMap((node) => node.ref() || []);
  }

  /** The part that it refers to; empty where it does not say, which is a fault. */
  ref(): string {
    const ref = this.attribute('ref') ?? '';
    if (ref === '') this.#faults.missing(this.at, 'the bom-ref of a part, in the attribute `ref`');
    return ref;
  }

  /** The elements of one name right below it, without a list around them. */
  elements(name: string): readonly XmlNode[] {
    return this.#element.children
      .filter((child) => child.name === name && isCycloneDx(child))
      .map((child) => new XmlNode(child, this.#faults));
  }

  /** The elements of a list. Another element among them would be lost without a word. */
  #items(field: string, item: string): readonly XmlElement[] {
    const items = this.#only(field)?.children.filter(isCycloneDx) ?? [];
    return items.filter((element) => {
      if (element.name === item) return true;
      this.#faults.add(
        `line ${element.line}`,
        'element.unknown',
        `\`<${element.name}>\` does not fit in \`<${field}>\`; give \`<${item}>\``,
      );
      return false;
    });
  }

  #only(field: string): XmlElement | undefined {
    const [first, second] = this.#element.children.filter(
      (child) => child.name === field && isCycloneDx(child),
    );
    if (second !== undefined)
      this.#faults.add(
        `line ${second.line}`,
        'element.twice',
        `\`<${field}>\` stands twice here; give it once`,
      );
    return first;
  }

  #textOf(element: XmlElement): string | undefined {
    const [child] = element.children;
    if (child === undefined) return element.text || undefined;
    this.#faults.add(
      `line ${child.line}`,
      'field.type',
      `an element does not fit within \`<${element.name}>\`; give text`,
    );
    return undefined;
  }
}

function isCycloneDx(element: XmlElement): boolean {
  return element.namespace.startsWith(CYCLONEDX_NAMESPACE);
}
