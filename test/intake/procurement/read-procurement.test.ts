import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../src/intake/document/open-document.ts';
import {
  PROCUREMENT_FORMATS,
  type ProcurementFormat,
  readProcurement,
  recogniseProcurement,
} from '../../../src/intake/procurement/read-procurement.ts';
import { WHOLE_NOTICE } from './eforms/notices.ts';
import { WHOLE_CATALOGUE } from './peppol/catalogues.ts';

const RELEASE = {
  ocid: 'ocds-example-1',
  parties: [{ id: 'p', name: 'Example Alpine Security AG (fictional)', roles: ['supplier'] }],
};
const EXTRACT = [
  'BOF PUBLIC V2 00000000 20230101 0000001 0000001',
  'line without an end',
  'EOF PUBLIC V2 00000000 20230101 0000001 0000001',
].join('\r\n');

const tell = (text: string) => recogniseProcurement(openDocument(text, 'x'));

describe('the format of a file is told by what it holds', () => {
  test.each<[string, string, ProcurementFormat, string]>([
    ['a release', JSON.stringify(RELEASE), 'ocds', 'its field `ocid`'],
    ['a package', JSON.stringify({ version: '1.1', releases: [RELEASE] }), 'ocds', 'its list `releases`'],
    [
      'an empty package of a publisher',
      JSON.stringify({ publisher: {}, publishedDate: '', records: [] }),
      'ocds',
      'its list `records`',
    ],
    [
      'OCDS a line, the first one something else',
      `{"a": 1}\n${JSON.stringify(RELEASE)}\n`,
      'ocds',
      'its lines, each an OCDS document',
    ],
    ['an answer of SAM', '{"totalRecords": 0, "entityData": []}', 'sam-entity', 'its field `entityData`'],
    ['an extract of SAM', EXTRACT, 'sam-extract', 'its first line, `BOF PUBLIC`'],
    [
      'an extract in a layout of tomorrow, which its reader refuses',
      'BOF PUBLIC V3 1',
      'sam-extract',
      'its first line, `BOF PUBLIC`',
    ],
    [
      'awards',
      '"contract_award_unique_key","recipient_name"\r\n"1","Example AG"',
      'usaspending',
      'its column `contract_award_unique_key`',
    ],
    [
      'a D1 file',
      'PIID;AwardeeOrRecipientLegalEntityName\n1;Example AG',
      'usaspending',
      'its column `AwardeeOrRecipientLegalEntityName`',
    ],
    ['a notice', WHOLE_NOTICE, 'eforms', 'its first element, `ContractAwardNotice` of UBL'],
    ['a catalogue', WHOLE_CATALOGUE, 'peppol-catalogue', 'its element `Catalogue` of UBL'],
  ])('%s', (_, text, format, by) => {
    expect(tell(text)).toEqual({ format, by });
  });

  test.each([
    ['an object', '{"a": 1}'],
    ['a list', '[1]'],
    ['records of something else', '{"records": [{"id": 1}]}'],
    ['a vendor file', 'name,country\nExample AG,CH'],
    ['a bill of materials', '{"bomFormat": "CycloneDX", "specVersion": "1.6"}'],
    ['a text', 'Dear Sirs'],
    ['XML of somebody else', '<Catalogue xmlns="urn:example"/>'],
    ['fields of JavaScript', '{"constructor": {"entityData": []}}'],
  ])('and not where it holds none of them: %s', (_, text) => {
    expect(tell(text)).toBeUndefined();
  });
});

describe('a file is read by the reader of its format', () => {
  const read = (text: string, format: ProcurementFormat) =>
    readProcurement(openDocument(text, 'x.file'), {
      bytes: new TextEncoder().encode(text),
      format,
      file: 'x.file',
    });

  test.each<[ProcurementFormat, string, string, number]>([
    ['ocds', JSON.stringify(RELEASE), 'OCDS release', 1],
    ['ocds', `${JSON.stringify(RELEASE)}\n${JSON.stringify(RELEASE)}`, 'OCDS JSON Lines', 2],
    ['sam-entity', '{"entityData": ["gone"]}', 'SAM entity JSON', 1],
    ['sam-extract', EXTRACT, 'SAM public extract V2', 1],
    [
      'usaspending',
      'contract_award_unique_key,recipient_name\r\n1,Example AG\r\n',
      'USAspending contract awards CSV',
      1,
    ],
    ['eforms', WHOLE_NOTICE, 'eForms contract award notice (eforms-sdk-1.10)', 4],
    ['peppol-catalogue', WHOLE_CATALOGUE, 'Peppol catalogue (UBL)', 3],
  ])('%s', async (format, text, title, held) => {
    const file = await read(text, format);
    expect([file.format, file.held]).toEqual([title, held]);
    expect(file.records.length + file.refused.length).toBe(held);
  });

  test.each<[ProcurementFormat, string, string]>([
    ['ocds', '<a/>', '`x.file` is XML, and OCDS is JSON or JSON Lines; '],
    ['sam-entity', 'text', "`x.file` is neither JSON nor XML, and an answer of SAM's entity API is JSON; "],
    [
      'sam-extract',
      '{}',
      "`x.file` is JSON, and SAM's monthly extract is text with `|` between its fields; ",
    ],
    ['usaspending', '<a/>', '`x.file` is XML, and a file of USAspending is CSV; '],
    ['eforms', '{}', '`x.file` is JSON, and an eForms notice is XML; '],
    ['peppol-catalogue', 'text', '`x.file` is neither JSON nor XML, and a Peppol catalogue is XML; '],
  ])('and refused where it is written otherwise: %s', async (format, text, told) => {
    await expect(read(text, format)).rejects.toThrow(
      `${told}give such a file, or have its format told by what it holds`,
    );
  });

  test('there is no format that no test reads', () => {
    expect([...PROCUREMENT_FORMATS].sort()).toEqual([
      'eforms',
      'ocds',
      'peppol-catalogue',
      'sam-entity',
      'sam-extract',
      'usaspending',
    ]);
  });
});
