/**
 * One object of a CycloneDX document, in either notation. What has another shape than it is asked for is a fault and reads as
 * absent; what nobody asks for is never looked at.
 */
export interface CdxNode {
  /** Where it stands: a JSON pointer, or `line 12`. */
  readonly at: string;
  /** The text in a field that may be left out, blanks around it taken off; undefined where it is absent or blank. */
  text(field: string): string | undefined;
  /** The same for what XML writes as an attribute. */
  attribute(field: string): string | undefined;
  /** The same for what XML writes as the text of the element itself. */
  content(field: string): string | undefined;
  /** The text in a field that must be there; empty where it is not, which is a fault. `expected` says what it is. */
  required(field: string, expected: string): string;
  /** The object in a field. */
  child(field: string): CdxNode | undefined;
  /** The objects of a list; `item` is what XML calls each. */
  children(field: string, item: string): readonly CdxNode[];
  /** A list of references by bom-ref; `item` is what XML calls each. */
  refs(field: string, item: string): readonly string[];
  /** Where a field stands, for a message about it. */
  atField(field: string): string;
}
