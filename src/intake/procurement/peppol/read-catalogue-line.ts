import { show } from '../../../model/parse.ts';
import type { ProcurementFile, RecordedItem } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readCountry } from '../read-country.ts';
import { elementsAt, foldedText, textsAt } from '../ubl/elements-at.ts';
import { readNames } from '../ubl/read-names.ts';
import { spreadItems } from '../ubl/spread-items.ts';
import type { Warnings } from '../warnings.ts';
import { readPartyNames } from './read-party.ts';

/** What a line offers, or why that cannot be told. */
export type LineReading =
  | { readonly items: readonly RecordedItem[] }
  | { readonly refused: ProcurementFile['refused'][number] };

/** Reads one `CatalogueLine`. It is refused when nothing tells what it offers: no name, no kind and no maker. */
export function readCatalogueLine(line: XmlElement, warnings: Warnings): LineReading {
  const at = `line ${line.line}`;
  const known = describeLine(line);
  const refuse = (code: string, detail: string): LineReading => ({
    refused: { at, code, detail: `${known} ${detail}` },
  });
  const elements = elementsAt(line, 'Item');
  if (elements.length === 0) return refuse('peppol.no-item', 'holds no item; nobody can tell what it offers');
  const items = elements.flatMap((item) => readItem(item, warnings));
  if (items.length === 0)
    return refuse(
      'peppol.empty-item',
      'gives its item no name, no kind and no maker; nobody can tell what it offers',
    );
  if (items.every(({ name }) => name === undefined))
    warnings.add(at, {
      code: 'peppol.no-name',
      detail: `${known} gives its item no name; it is read all the same`,
    });
  if (textsAt(line, 'ActionCode').includes('Delete'))
    warnings.add(at, {
      code: 'peppol.deleted',
      detail: `${known} takes its item out of the catalogue; it is read all the same`,
    });
  return { items };
}

/** A line as messages name it. */
export function describeLine(line: XmlElement): string {
  const [id] = textsAt(line, 'ID');
  return id === undefined ? 'a catalogue line without an id' : `the catalogue line ${show(id)}`;
}

function readItem(item: XmlElement, warnings: Warnings): RecordedItem[] {
  const [name] = readNames(elementsAt(item, 'Name'));
  const classifications = elementsAt(item, 'CommodityClassification', 'ItemClassificationCode').flatMap(
    (element) => {
      const code = foldedText(element);
      return code === '' ? [] : [{ scheme: schemeOf(element), code }];
    },
  );
  const manufacturers = elementsAt(item, 'ManufacturerParty').flatMap((party) =>
    readPartyNames(party).slice(0, 1),
  );
  const originCountries = elementsAt(item, 'OriginCountry', 'IdentificationCode').flatMap((element) => {
    const { code, oddity } = readCountry(foldedText(element));
    warnings.add(`line ${element.line}`, oddity);
    return code === undefined ? [] : [code];
  });
  // An origin alone does not tell what is offered.
  if (name === undefined && classifications.length === 0 && manufacturers.length === 0) return [];
  return spreadItems({ name, classifications, manufacturers, originCountries });
}

/** The two schemes that rules may ask for, under any of their spellings; another keeps the name that the list has for it. */
function schemeOf({ attributes }: XmlElement): string {
  const stated = attributes.get('listID')?.trim() ?? attributes.get('listName')?.trim() ?? '';
  if (/^(?:cpv|unspsc)/i.test(stated)) return stated.slice(0, /^cpv/i.test(stated) ? 3 : 6).toUpperCase();
  return stated === '' ? 'not stated' : stated;
}
