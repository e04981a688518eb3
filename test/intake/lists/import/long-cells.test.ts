import { describe, expect, test } from 'vitest';
import { apiAnswer, apiRecord, importText, OFAC_XML, SAM_HEADER, samRow } from './twins.ts';

const LENGTH = 100_000;
const PIECES = [
  ...[
    'a',
    'A ',
    ' ',
    '(',
    ')',
    '(A',
    ', ',
    '. ',
    '.',
    "'",
    '"',
    ',',
    '; ',
    ';',
    '~',
    '/',
    ':',
    '-',
    '1',
    '†',
  ],
  ...[
    '(also ',
    "a.k.a. '",
    'Linked To: ',
    ') (Linked To: ',
    'and any ',
    'and any successor ',
    'produced by ',
  ],
  ...['produced by such ', 'produced by A, including ', 'Updated:', 'Tax ID No. ', '] [', 'CO., ', 'LTD, '],
];
const escaped = (text: string) => text.replaceAll('"', '""');

/** Cells that nobody writes, and that an expression which goes back and forth would never come to the end of. */
describe.each(PIECES)('a cell of 100,000 letters, all %j', (piece) => {
  const long = `Example ${piece.repeat(Math.ceil(LENGTH / piece.length))} x`;

  test('is read like any other', async () => {
    const api = await importText(
      'sam',
      apiAnswer([
        apiRecord({
          identification: { entityName: long },
          other: { references: { referencesList: [{ exclusionName: long }] }, additionalComments: long },
        }),
      ]),
      'api.json',
    );
    expect(api.rows).toBe(1);
    const extract = await importText(
      'sam',
      `${SAM_HEADER}\n${samRow({ name: escaped(long), also: escaped(`(also ${long})`), from: escaped(long) })}\n`,
    );
    expect(extract.rows).toBe(1);
    const xml = await importText(
      'ofac-sdn',
      OFAC_XML.replace('(Linked To: EXAMPLE HOLDING S.A.)', long).replace('EXAMPLE OLD HARBOUR', long),
    );
    expect(xml.rows).toBe(2);
    const fcc = await importText(
      'fcc',
      `covered_equipment_or_services,date_of_inclusion_on_covered_list\n"${escaped(long)}","${escaped(long)}"\n`,
    );
    expect(fcc.refused.map(({ code }) => code)).toEqual(['list.prose']);
    const own = await importText(
      'own',
      JSON.stringify([
        { name: long, aliases: long, country: long, from: long, identifiers: long, note: long },
      ]),
    );
    expect(own.rows).toBe(1);
    const ftm = await importText(
      'ftm',
      JSON.stringify({
        id: 'a',
        schema: 'Company',
        properties: { name: [long], country: [long], notes: [long] },
      }),
    );
    expect(ftm.rows).toBe(1);
  });
});
