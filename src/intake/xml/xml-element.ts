/** An element of an XML document, as plain data. Names are local: prefixes vary from writer to writer. */
export interface XmlElement {
  readonly name: string;
  /** The URI of its namespace; empty where it has none. */
  readonly namespace: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children, blanks around it taken off. Always text: `0012` stays `0012`. */
  readonly text: string;
  /** Of its start tag, from 1. */
  readonly line: number;
}
