import type { RecordedItem } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { elementsAt, foldedText } from '../ubl/elements-at.ts';
import { readNames } from '../ubl/read-names.ts';
import { append } from './append.ts';

/** What a lot is called and of which kinds it is. */
interface Lot {
  readonly name: string | undefined;
  readonly classifications: readonly NonNullable<RecordedItem['classification']>[];
}

/** The lots of a notice by their ids, and the whole procurement, which stands in for what a lot does not say. */
export interface Lots {
  readonly byId: ReadonlyMap<string, readonly Lot[]>;
  readonly whole: Lot;
}

/** Reads what is to be bought. Names are taken in `language` where they have it. */
export function readLots(notice: XmlElement, language: string | undefined): Lots {
  const [project] = elementsAt(notice, 'ProcurementProject');
  const whole =
    project === undefined ? { name: undefined, classifications: [] } : readProject(project, language);
  const byId = new Map<string, Lot[]>();
  for (const element of elementsAt(notice, 'ProcurementProjectLot')) {
    const [own] = elementsAt(element, 'ProcurementProject');
    if (own === undefined) continue;
    const { name = whole.name, classifications } = readProject(own, language);
    const lot = {
      name,
      classifications: classifications.length > 0 ? classifications : whole.classifications,
    };
    for (const id of elementsAt(element, 'ID')) append(byId, foldedText(id), lot);
  }
  return { byId, whole };
}

function readProject(project: XmlElement, language: string | undefined): Lot {
  const codes = ['MainCommodityClassification', 'AdditionalCommodityClassification'].flatMap((kind) =>
    elementsAt(project, kind, 'ItemClassificationCode'),
  );
  return {
    name: readNames(elementsAt(project, 'Name'), language)[0],
    classifications: codes.flatMap((code) => {
      const text = foldedText(code);
      return text === '' ? [] : [{ scheme: schemeOf(code), code: text }];
    }),
  };
}

/** The notices know no other scheme than the CPV, and some leave it out. */
function schemeOf({ attributes }: XmlElement): string {
  const stated = attributes.get('listName') ?? attributes.get('listID') ?? 'CPV';
  return stated.toUpperCase() === 'CPV' ? 'CPV' : stated;
}
