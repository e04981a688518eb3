import { describe, expect, test } from 'vitest';
import { readPeppolCatalogue } from '../../../../src/intake/procurement/peppol/read-peppol-catalogue.ts';
import { readXml } from '../../../../src/intake/xml/read-xml.ts';
import { catalogue, item, line, named, SELLER, soldBy, WHOLE_CATALOGUE } from './catalogues.ts';

const read = (text: string) => readPeppolCatalogue(readXml(text, 'catalogue.xml'), 'catalogue.xml');
const details = (text: string) => read(text).warnings.map(({ detail }) => detail);

describe('a catalogue', () => {
  test('gives its seller with the items of its lines, and the sellers of single lines', () => {
    const { format, held, records, refused, warnings } = read(WHOLE_CATALOGUE);
    expect([format, held, warnings]).toEqual(['Peppol catalogue (UBL)', 3, []]);
    expect(records).toEqual([
      {
        ref: '012345678',
        role: 'supplier',
        name: 'Example Harbour Software AS (fictional)',
        aliases: ['Example Harbour (fictional)'],
        identifiers: [
          { scheme: 'duns', value: '012345678' },
          { scheme: 'icd:0192', value: '0012345' },
          { scheme: 'lei', value: 'EXAMPLE0000000000000' },
          { scheme: 'national:SE', value: '1E5' },
        ],
        countries: [
          { code: 'SE', role: 'registered' },
          { code: 'NO', role: 'address' },
        ],
        owners: [],
        items: [
          {
            name: 'Example Shield & Co (fictional)',
            classification: { scheme: 'UNSPSC', code: '43233205' },
            manufacturer: 'Example Maker Ltd (fictional)',
            originCountry: 'CN',
          },
          {
            name: 'Example Router (fictional)',
            classification: { scheme: 'CPV', code: '32413100' },
            originCountry: 'DE',
          },
        ],
        at: 'line 6',
      },
      {
        role: 'supplier',
        name: 'Example Reseller (fictional)',
        aliases: [],
        identifiers: [],
        countries: [],
        owners: [],
        items: [{ name: 'Example Cable (fictional)' }],
        at: 'line 19',
      },
    ]);
    expect(refused).toEqual([
      {
        at: 'line 20',
        code: 'peppol.empty-item',
        detail:
          'the catalogue line `4` gives its item no name, no kind and no maker; nobody can tell what it offers',
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('Nobody to be stored');
  });

  test('is read in the envelope that it was sent in', () => {
    const [, body = ''] = /^<\?xml.*\?>([\s\S]*)$/.exec(catalogue()) ?? [];
    const envelope = `<StandardBusinessDocument xmlns="urn:example:envelope"><StandardBusinessDocumentHeader/>${body}</StandardBusinessDocument>`;
    expect(read(envelope).records.map(({ name }) => name)).toEqual([
      'Example Harbour Software AS (fictional)',
    ]);
  });

  test('is its provider’s where it names no seller', () => {
    const provider = named('Example Provider (fictional)');
    const { held, records } = read(
      catalogue({ provider, seller: '', lines: [line('1', item.name('Example Cable'))] }),
    );
    expect([held, records.map(({ name, items }) => [name, items.length])]).toEqual([
      1,
      [['Example Provider (fictional)', 1]],
    ]);
  });

  test('names one seller once, however many lines name it', () => {
    const sold = (id: string) => line(id, item.name(`Item ${id}`), soldBy(SELLER));
    const { held, records } = read(
      catalogue({ lines: [sold('1'), sold('2'), line('3', item.name('Item 3'))] }),
    );
    expect([held, records.map(({ items }) => items.map(({ name }) => name))]).toEqual([
      1,
      [['Item 1', 'Item 2', 'Item 3']],
    ]);
  });

  test('tells every kind, maker and origin that a line names', () => {
    const several = line(
      '1',
      item.name('Example Kit') +
        item.kind('43233205', 'unspsc') +
        item.kind('48761000', 'CPV2008') +
        item.kind('77', 'TST') +
        item.maker('Example One') +
        item.maker('Example Two'),
    );
    expect(read(catalogue({ lines: [several] })).records[0]?.items).toEqual([
      {
        name: 'Example Kit',
        classification: { scheme: 'UNSPSC', code: '43233205' },
        manufacturer: 'Example One',
      },
      {
        name: 'Example Kit',
        classification: { scheme: 'CPV', code: '48761000' },
        manufacturer: 'Example Two',
      },
      { name: 'Example Kit', classification: { scheme: 'TST', code: '77' }, manufacturer: 'Example Two' },
    ]);
  });
});

describe('what cannot be read', () => {
  test('of a line is a warning, and the line is read', () => {
    const lines = [
      line('1', item.name('Example Cable') + item.origin('XX')),
      line('2', item.maker('Example Maker'), '<ActionCode>Delete</ActionCode>'),
    ];
    expect(details(catalogue({ lines }))).toEqual([
      'line 17: `XX` stands for no country; the country is taken as not known',
      'line 18: the catalogue line `2` gives its item no name; it is read all the same',
      'line 18: the catalogue line `2` takes its item out of the catalogue; it is read all the same',
    ]);
    expect(read(catalogue({ lines })).records[0]?.items).toEqual([
      { name: 'Example Cable' },
      { manufacturer: 'Example Maker' },
    ]);
  });

  test('is refused by its line, and the rest is read', () => {
    const lines = [
      '<a:CatalogueLine><ID>1</ID></a:CatalogueLine>',
      '<a:CatalogueLine/>',
      line('3', item.name('__ItemName') + item.origin('CN')),
      line('4', item.name('Example Cable'), soldBy(named('n/a'))),
      line('5', item.name('Example Cable')),
    ];
    const { held, records, refused } = read(catalogue({ lines }));
    expect([held, records.length, records[0]?.items]).toEqual([6, 1, [{ name: 'Example Cable' }]]);
    expect(refused.map(({ at, detail }) => `${at}: ${detail}`)).toEqual([
      'line 20: this seller has no name; nobody can be looked for without one',
      'line 17: the catalogue line `1` holds no item; nobody can tell what it offers',
      'line 18: a catalogue line without an id holds no item; nobody can tell what it offers',
      'line 19: the catalogue line `3` gives its item no name, no kind and no maker; nobody can tell what it offers',
      'line 20: the catalogue line `4` has a seller without a name; nobody can tell from whom it is bought',
    ]);
  });

  test('takes its lines with it where nobody sells them', () => {
    const { held, records, refused } = read(
      catalogue({ seller: '', lines: [line('1', item.name('Example Cable'))] }),
    );
    expect([held, records]).toEqual([1, []]);
    expect(refused.map(({ detail }) => detail)).toEqual([
      'the catalogue line `1` has no seller; nobody can tell from whom it is bought',
    ]);
  });

  test('an empty catalogue says so, and another document is refused', () => {
    expect(details(catalogue({ seller: '' }))).toEqual([
      'line 2: the catalogue names no seller and has no line',
    ]);
    expect(() => read('<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>')).toThrow(
      '`catalogue.xml` is no UBL catalogue: its first element is `Order`; give a Catalogue',
    );
    expect(() => read('<Catalogue xmlns="urn:example:other"/>')).toThrow('is no UBL catalogue');
  });
});
