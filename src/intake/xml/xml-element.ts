/** An element of an XML document, as plain data. Names are local: prefixes vary from writer to writer. */
export interface XmlElement {
  readonly name: string;
  /** The URI of its namespace; empty where it has none. */
  readonly namespace: string;
  /** By local name; one without a prefix goes before one with. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children, blanks around it taken off. Always text: `0012` stays `0012`. */
  readonly text: string;
  /** On which its start tag begins, from 1. */
  readonly line: number;
}
