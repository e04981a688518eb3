import { isName } from '../../../model/not-stated.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { foldedText } from './elements-at.ts';

/**
 * The names in `elements`, each once: those in `language` (as `languageID` writes it) first. What names nobody is left out,
 * and so are the placeholders of forms (`__EoName`).
 */
export function readNames(elements: readonly XmlElement[], language?: string): readonly string[] {
  const isFirst = (element: XmlElement) =>
    language !== undefined && element.attributes.get('languageID')?.toUpperCase() === language.toUpperCase();
  const ordered = [...elements.filter(isFirst), ...elements.filter((element) => !isFirst(element))];
  const names = ordered.map(foldedText).filter((name) => isName(name) && !name.startsWith('__'));
  return [...new Set(names)];
}
