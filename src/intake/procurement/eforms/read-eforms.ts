import { AssayError } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import type { ProcurementFile, ProcurementRecord, RecordedItem } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readCountry } from '../read-country.ts';
import { elementsAt, foldedText, isUbl, textsAt } from '../ubl/elements-at.ts';
import { spreadItems } from '../ubl/spread-items.ts';
import { Warnings } from '../warnings.ts';
import { type Lots, readLots } from './read-lots.ts';
import { organisationIds, readOrganisations } from './read-organisations.ts';
import { readTakings, type Tender } from './read-takings.ts';

const NOTICES: Readonly<Record<string, string>> = {
  ContractNotice: 'contract notice',
  ContractAwardNotice: 'contract award notice',
  PriorInformationNotice: 'prior information notice',
};

/** Every vendor of a notice has its items; a notice made to be hostile could give all lots to all of them. */
const MOST_ITEMS = 1_000_000;

/** Whether an element is the root of a notice that can be read. */
export function isEforms(root: XmlElement): boolean {
  return isUbl(root) && Object.hasOwn(NOTICES, root.name);
}

/**
 * Reads a European procurement notice (eForms: UBL 2.3 with its extension). Each organisation that tenders, or works for
 * one that does, is a record; buyers and review bodies are none. What is counted are those organisations: a reference
 * that leads to none, or to one without a name, is refused. The scheme of a company number that names none is
 * `national:<CC>`, by the country of the address.
 * Throws `AssayError`: `malformed` when it is no such notice, `too-large` when it names more items than can be kept.
 */
export function readEforms(root: XmlElement, file: string): ProcurementFile {
  if (!isEforms(root))
    throw new AssayError(
      'malformed',
      `\`${file}\` is no eForms notice: its first element is ${show(root.name)}; give a ContractNotice, ContractAwardNotice or PriorInformationNotice`,
    );
  const warnings = new Warnings(file);
  const [language] = textsAt(root, 'NoticeLanguageCode');
  const extensions = elementsAt(root, 'UBLExtensions', 'UBLExtension', 'ExtensionContent', 'EformsExtension');
  const lists = extensions.flatMap((extension) => elementsAt(extension, 'Organizations'));
  const takings = readTakings(extensions.flatMap((extension) => elementsAt(extension, 'NoticeResult')));
  const organisations = readOrganisations(lists, {
    isAsked: (id) => takings.byOrganisation.has(id),
    language,
    warnings,
  });
  const itemsOf = itemReader(readLots(root, language), warnings, file);
  const records: ProcurementRecord[] = [];
  const refused: ProcurementFile['refused'][number][] = takings.nameless.map((line) => ({
    at: `line ${line}`,
    code: 'eforms.no-reference',
    detail: 'this tenderer or subcontractor refers to no organisation; nobody can tell who it is',
  }));
  let held = takings.nameless.length;
  for (const [id, { role, tenders, line }] of takings.byOrganisation) {
    const found = organisations.get(id) ?? [];
    held += Math.max(1, found.length);
    if (found.length === 0)
      refused.push({
        at: `line ${line}`,
        code: 'eforms.not-there',
        detail: `${show(id)} is referred to as a ${role} and does not stand among the organisations; nobody can tell who it is`,
      });
    if (found.length > 1)
      warnings.add(`line ${line}`, {
        code: 'eforms.same-id',
        detail: `${found.length} organisations have the id ${show(id)}; each is read as the ${role}`,
      });
    for (const { name, ...organisation } of found) {
      if (name !== undefined) {
        records.push({ ref: id, role, name, ...organisation, items: itemsOf(tenders) });
        continue;
      }
      const detail = `the organisation ${show(id)}, a ${role}, has no name; nobody can be looked for without one`;
      refused.push({ at: organisation.at, code: 'eforms.no-name', detail });
    }
  }
  warnOfStrangers(root, lists, warnings);
  if (takings.byOrganisation.size === 0 && takings.nameless.length === 0)
    warnings.add(`line ${root.line}`, {
      code: 'eforms.no-vendor',
      detail: 'the notice names nobody who tenders; notices of results do',
    });
  return {
    format: formatOf(root),
    held,
    records,
    refused,
    warnings: warnings.issues(),
  };
}

function formatOf(root: XmlElement): string {
  const [version = ''] = textsAt(root, 'CustomizationID');
  const kind = `eForms ${NOTICES[root.name]}`;
  return /^eforms-sdk-[0-9.]{1,20}$/.test(version) ? `${kind} (${version})` : kind;
}

/** What was bought by tenders: their lots, else the whole procurement. Read once for all that made the same tenders. */
function itemReader(lots: Lots, warnings: Warnings, file: string) {
  const known = new Map<ReadonlySet<Tender>, readonly RecordedItem[]>();
  let count = 0;
  const keep = (kept: RecordedItem[], items: readonly RecordedItem[]) => {
    count += items.length;
    if (count > MOST_ITEMS)
      throw new AssayError(
        'too-large',
        `\`${file}\` gives its tenderers more than ${MOST_ITEMS} items together; split the notice by lots`,
      );
    for (const item of items) kept.push(item);
  };
  const read = ({ lots: ids, origins }: Tender, kept: RecordedItem[]) => {
    const originCountries = origins.flatMap((element) => {
      const { code, oddity } = readCountry(foldedText(element));
      warnings.add(`line ${element.line}`, oddity);
      return code === undefined ? [] : [code];
    });
    const bought = ids.length === 0 ? [lots.whole] : ids.flatMap((id) => lots.byId.get(id) ?? [lots.whole]);
    for (const lot of bought) keep(kept, spreadItems({ ...lot, manufacturers: [], originCountries }));
  };
  return (tenders: ReadonlySet<Tender>): readonly RecordedItem[] => {
    const there = known.get(tenders);
    const items: RecordedItem[] = [];
    if (there !== undefined) keep(items, there);
    else for (const tender of tenders) read(tender, items);
    known.set(tenders, items);
    return items;
  };
}

/** An organisation that nothing refers to is a tenderer whose reference was lost, for all one can tell. */
function warnOfStrangers(root: XmlElement, lists: readonly XmlElement[], warnings: Warnings): void {
  const referred = new Set<string>();
  const collect = (element: XmlElement): void => {
    if (element.name === 'Organizations') return;
    if (element.name === 'ID') referred.add(foldedText(element));
    for (const child of element.children) collect(child);
  };
  collect(root);
  for (const organisation of lists.flatMap((list) => elementsAt(list, 'Organization'))) {
    const ids = organisationIds(organisation);
    if (ids.some((id) => referred.has(id))) continue;
    const named = ids.length === 0 ? 'an organisation without an id' : `the organisation ${show(ids[0])}`;
    warnings.add(`line ${organisation.line}`, {
      code: 'eforms.no-role',
      detail: `${named} has no role in the notice, so it is not read as a vendor`,
    });
  }
}
