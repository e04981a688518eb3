import { AssayError } from '../../../../model/error.ts';
import type { ListKind } from '../../../../model/list-kind.ts';
import type { ImportedName, ListImport } from '../../../../model/list-snapshot.ts';
import { isName } from '../../../../model/not-stated.ts';
import { show } from '../../../../model/parse.ts';
import type { XmlElement } from '../../../xml/xml-element.ts';
import { cleanText } from '../clean-text.ts';
import { ImportDraft } from '../draft-import.ts';
import type { ImportFile } from '../import-file.ts';
import { ofacEntry } from './ofac-entry.ts';

const TITLE = "OFAC's SDN or consolidated list in XML";

/**
 * Reads the SDN or the consolidated list from its XML file, by local names: its namespace has changed and will again. Throws
 * `AssayError` `malformed` when the document is another, such as the list in the advanced format.
 */
export function importOfacXml(kind: ListKind, file: ImportFile, root: XmlElement): ListImport {
  if (root.name !== 'sdnList') {
    const isAdvanced = root.name === 'Sanctions';
    throw new AssayError(
      'malformed',
      `\`${file.name}\` is not ${TITLE}: its root is \`${root.name}\`, not \`sdnList\`${isAdvanced ? '; it is the advanced format, fetch SDN.XML or CONSOLIDATED.XML' : ''}`,
    );
  }
  const draft = new ImportDraft(kind, [file]);
  for (const element of root.children) {
    if (element.name === 'publshInformation' || element.name === 'publishInformation') continue;
    const at = `${file.name}:${element.line}`;
    draft.countRow();
    const cells = textsOf(element);
    const id = textOf(element, 'uid');
    const name = nameOf(element);
    if (element.name !== 'sdnEntry')
      draft.turnAway({
        at,
        cells,
        code: 'list.element',
        detail: `${show(element.name)} is no entry of the list`,
      });
    else if (!/^\d+$/.test(id))
      draft.turnAway({ at, cells, code: 'list.no-number', detail: `${show(id)} is no number of an entry` });
    else if (!isName(name))
      draft.turnAway({ at, cells, code: 'list.no-name', detail: `the entry \`${id}\` has no name` });
    else draft.take(readEntry(id, name, element, at, draft));
  }
  const information = root.children.find(({ name }) => /^publi?shInformation$/.test(name));
  const published = textOf(information, 'Publish_Date');
  const count = textOf(information, 'Record_Count');
  return draft.finish({
    format: 'ofac-xml',
    sourceDate: draft.date(published, 'us', 'the day of the list is not known', file.name),
    declaredRows: /^\d{1,9}$/.test(count) ? Number(count) : undefined,
  });
}

const ENTRY_ELEMENTS: ReadonlySet<string> = new Set(
  'uid firstName lastName title sdnType remarks programList idList akaList addressList nationalityList citizenshipList dateOfBirthList placeOfBirthList vesselInfo'.split(
    ' ',
  ),
);

function readEntry(id: string, name: string, element: XmlElement, at: string, draft: ImportDraft) {
  const tail = 'is no element that is known here, and is not read';
  const warn = (child: XmlElement) => draft.warnOfValue('list.element', child.name, tail, at);
  for (const child of element.children) if (!ENTRY_ELEMENTS.has(child.name)) warn(child);
  const below = (list: string, item: string): XmlElement[] => {
    const items = element.children.filter((child) => child.name === list).flatMap(({ children }) => children);
    for (const child of items) if (child.name !== item) warn(child);
    return items.filter((child) => child.name === item);
  };
  const vessel = element.children.find((child) => child.name === 'vesselInfo');
  return ofacEntry(
    {
      id,
      at,
      rows: 1,
      name,
      type: textOf(element, 'sdnType'),
      programmes: below('programList', 'program')
        .map(({ text }) => cleanText(text))
        .filter((programme) => programme !== ''),
      aliases: below('akaList', 'aka').map(readAlias),
      countries: [
        ...below('addressList', 'address').map((address) => textOf(address, 'country')),
        ...below('nationalityList', 'nationality').map((nationality) => textOf(nationality, 'country')),
        ...below('citizenshipList', 'citizenship').map((citizenship) => textOf(citizenship, 'country')),
        textOf(vessel, 'vesselFlag'),
      ],
      vesselOwner: textOf(vessel, 'vesselOwner'),
      // The identifiers hold directives and warnings, too; written as the CSV files write them, they are read as there.
      remarks: [textOf(element, 'remarks'), ...below('idList', 'id').map(asRemark)].join('; '),
      cutOff: false,
    },
    draft,
  );
}

function readAlias(aka: XmlElement): ImportedName {
  const kind = /^f\.?k\.?a/i.test(textOf(aka, 'type')) ? 'former' : 'alias';
  const text = nameOf(aka);
  return textOf(aka, 'category').toLowerCase() === 'weak' ? { text, kind, weak: true } : { text, kind };
}

/** An identifier as the remarks of the CSV files have it: `Tax ID No. 123 (Russia)`. */
function asRemark(id: XmlElement): string {
  const country = textOf(id, 'idCountry');
  return `${textOf(id, 'idType')} ${textOf(id, 'idNumber')}${country === '' ? '' : ` (${country})`}`.trim();
}

/** A name as the CSV files write it: `LAST, First` for a person. */
function nameOf(element: XmlElement): string {
  const first = textOf(element, 'firstName');
  const last = textOf(element, 'lastName');
  return first === '' ? last : last === '' ? first : `${last}, ${first}`;
}

function textOf(element: XmlElement | undefined, name: string): string {
  return cleanText(element?.children.find((child) => child.name === name)?.text ?? '');
}

/** The names of an entry that could not be read; all texts of an element that is no entry. */
function textsOf(element: XmlElement, isName = element.name !== 'sdnEntry'): string[] {
  return [
    ...(isName ? [element.text] : []),
    ...element.children.flatMap((child) => textsOf(child, isName || NAME_ELEMENTS.has(child.name))),
  ];
}
const NAME_ELEMENTS: ReadonlySet<string> = new Set(['firstName', 'lastName', 'vesselOwner']);
