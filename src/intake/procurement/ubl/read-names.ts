import { isName } from '../../../model/not-stated.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { foldedText } from './elements-at.ts';

/** Whether a text names somebody or something. The placeholders of forms (`__EoName`) do not. */
export function isStatedName(text: string): boolean {
  return isName(text) && !text.startsWith('__');
}

/**
 * The names in `elements`, each once: those in `language` (as `languageID` writes it) first. What names
 * nobody is left out.
 */
export function readNames(elements: readonly XmlElement[], language?: string): readonly string[] {
  const isFirst = (element: XmlElement) =>
    language !== undefined && element.attributes.get('languageID')?.toUpperCase() === language.toUpperCase();
  const ordered = [...elements.filter(isFirst), ...elements.filter((element) => !isFirst(element))];
  const names = ordered.map(foldedText).filter(isStatedName);
  return [...new Set(names)];
}
