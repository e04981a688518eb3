import type { XmlElement } from '../../xml/xml-element.ts';

/** How the namespaces of UBL begin, and those of the European extension to it: their versions differ from file to file. */
const NAMESPACES = ['urn:oasis:names:specification:ubl:', 'http://data.europa.eu/p27/eforms-ubl-'];

/** Whether an element belongs to UBL, by its namespace; its prefix says nothing. */
export function isUbl({ namespace }: XmlElement): boolean {
  return NAMESPACES.some((start) => namespace.startsWith(start));
}

/** The elements that `path` leads to, in the order of the document: `PostalAddress`, then `Country`. */
export function elementsAt(from: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  let level: readonly XmlElement[] = [from];
  for (const name of path) {
    const below: XmlElement[] = [];
    for (const { children } of level)
      for (const child of children) if (child.name === name && isUbl(child)) below.push(child);
    level = below;
  }
  return level;
}

/** The texts of those elements, white space folded; blank ones left out. */
export function textsAt(from: XmlElement, ...path: readonly string[]): readonly string[] {
  return elementsAt(from, ...path)
    .map(foldedText)
    .filter((text) => text !== '');
}

/** The text of an element with its white space folded: line breaks within a name are layout. */
export function foldedText({ text }: XmlElement): string {
  return text.replace(/\s+/g, ' ').trim();
}
