import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { ProcurementFile, ProcurementRecord, RecordedItem } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { elementsAt, isUbl, textsAt } from '../ubl/elements-at.ts';
import { Warnings } from '../warnings.ts';
import { describeLine, readCatalogueLine } from './read-catalogue-line.ts';
import { type Party, readParty } from './read-party.ts';

/** The catalogue that a document is, or holds in the envelope that it was sent in. */
export function findCatalogue(root: XmlElement): XmlElement | undefined {
  const inside = root.name === 'StandardBusinessDocument' ? root.children : [root];
  return inside.find((element) => element.name === 'Catalogue' && isUbl(element));
}

/**
 * Reads a UBL catalogue as Peppol exchanges it. Each seller is a record with the items of its lines: the seller of the
 * catalogue, or its provider where it names none, and those that lines name for themselves. What is counted are the
 * sellers, and the lines that are refused: a line is either among the items of a seller or refused by its line number.
 * A seller without a name is refused, and each of its lines with it.
 * Throws `AssayError` `malformed` when it is no catalogue.
 */
export function readPeppolCatalogue(root: XmlElement, file: string): ProcurementFile {
  const catalogue = findCatalogue(root);
  if (catalogue === undefined)
    throw new AssayError(
      'malformed',
      `\`${file}\` is no UBL catalogue: its first element is ${show(root.name)}; give a Catalogue`,
    );
  const warnings = new Warnings(file);
  const sellers = new Sellers(warnings);
  const named = sellerParties(catalogue);
  const general = named.length > 0 ? named : elementsAt(catalogue, 'ProviderParty').slice(0, 1);
  const [seller] = general.map(sellers.take);
  const refused: ProcurementFile['refused'][number][] = [];
  for (const line of elementsAt(catalogue, 'CatalogueLine')) {
    const [own = seller] = sellerParties(line).map(sellers.take);
    if (own?.party.name === undefined) {
      const why = own === undefined ? 'has no seller' : 'has a seller without a name';
      const detail = `${describeLine(line)} ${why}; nobody can tell from whom it is bought`;
      refused.push({ at: `line ${line.line}`, code: 'peppol.no-seller', detail });
      continue;
    }
    const reading = readCatalogueLine(line, warnings);
    if ('refused' in reading) refused.push(reading.refused);
    else for (const item of reading.items) own.items.push(item);
  }
  const held = sellers.count + refused.length;
  const { records, nameless } = sellers.settle();
  if (sellers.count === 0 && refused.length === 0)
    warnings.add(`line ${catalogue.line}`, {
      code: 'peppol.empty',
      detail: 'the catalogue names no seller and has no line',
    });
  return {
    format: 'Peppol catalogue (UBL)',
    held,
    records,
    refused: [...nameless, ...refused],
    warnings: warnings.issues(),
  };
}

/** The party is wrapped in most writings, and bare in some. */
function sellerParties(element: XmlElement): readonly XmlElement[] {
  return elementsAt(element, 'SellerSupplierParty').flatMap((seller) => {
    const parties = elementsAt(seller, 'Party');
    return parties.length > 0 ? parties : [seller];
  });
}

interface Seller {
  readonly party: Party;
  readonly ref: string | undefined;
  readonly at: string;
  readonly items: RecordedItem[];
}

/** The sellers of a catalogue. One that many lines name is one. */
class Sellers {
  readonly #known = new Map<string, Seller>();
  readonly #warnings: Warnings;

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  get count(): number {
    return this.#known.size;
  }

  readonly take = (element: XmlElement): Seller => {
    const party = readParty(element, this.#warnings);
    const key = JSON.stringify(party);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [ref] = [
      ...textsAt(element, 'PartyIdentification', 'ID'),
      ...textsAt(element, 'PartyLegalEntity', 'CompanyID'),
    ];
    const seller = { party, ref, at: `line ${element.line}`, items: [] };
    this.#known.set(key, seller);
    return seller;
  };

  settle(): {
    readonly records: readonly ProcurementRecord[];
    readonly nameless: ProcurementFile['refused'];
  } {
    const records: ProcurementRecord[] = [];
    const nameless: ProcurementFile['refused'][number][] = [];
    for (const { party, ref, at, items } of this.#known.values()) {
      const { name, ...rest } = party;
      if (name === undefined)
        nameless.push({
          at,
          code: 'peppol.no-name',
          detail: 'this seller has no name; nobody can be looked for without one',
        });
      else
        records.push({
          ...(ref === undefined ? {} : { ref }),
          role: 'supplier',
          name,
          ...rest,
          owners: [],
          items,
          at,
        });
    }
    return { records, nameless };
  }
}
