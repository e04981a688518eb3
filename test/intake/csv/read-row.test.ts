import { describe, expect, test } from 'vitest';
import { planHeader } from '../../../src/intake/csv/header-plan.ts';
import { readRow } from '../../../src/intake/csv/read-row.ts';
import { vocabulary } from './vocabulary.ts';

function read(row: Record<string, string>) {
  const header = Object.keys(row);
  return readRow(Object.values(row), planHeader(header, { vocabulary, file: 'vendors.csv' }));
}
/** What a cell of a fact's column states, or the sentence that says why nothing. */
function fact(name: string, cell: string): unknown {
  const reading = read({ name: 'Acme', [name]: cell });
  if ('fault' in reading) throw new Error(reading.fault.detail);
  return reading.issues[0]?.detail ?? reading.question.vendor.facts?.[0]?.value;
}

test('a row states a question', () => {
  const reading = read({
    'Supplier Number': ' 004711 ',
    'Legal Name': ' Acme Holding Co., Ltd. ',
    'Supplier Name': 'Acme',
    aka: 'ACME; Acme Corp., Inc. | Acme',
    lei: '5493001KJTIIGC8Y1R12',
    DUNS: '012345678',
    Country: 'Switzerland',
    Parent: 'Big Co., Ltd.;Other AG',
    'Ultimate Parent': 'Big Co., Ltd.',
    Product: 'Shield',
    Categories: 'antivirus; endpoint-security',
    Release: '7.0',
    Market: 'DEU',
    data_location: 'CH, Germany',
    'Supervision independent': 'Yes',
    Comment: 'anything',
  });
  expect(reading).toEqual({
    question: {
      vendor: {
        ref: '004711',
        name: 'Acme Holding Co., Ltd.',
        aliases: ['Acme', 'ACME', 'Acme Corp., Inc.'],
        identifiers: [
          { scheme: 'duns', value: '012345678' },
          { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
        ],
        country: 'CH',
        owners: [{ name: 'Big Co., Ltd.' }, { name: 'Other AG' }],
        facts: [
          { name: 'data.location', value: ['CH', 'DE'] },
          { name: 'supervision.independent', value: true },
        ],
      },
      product: { name: 'Shield', categories: ['antivirus', 'endpoint-security'], release: '7.0' },
      market: 'DE',
    },
    issues: [],
  });
});

describe('a cell is read as the vocabulary types its fact', () => {
  test.each([
    ['supervision.independent', 'TRUE', true],
    ['supervision.independent', 'n', false],
    ['supervision.independent', '0', false],
    ['supervision.since', '2018-05-15', '2018-05-15'],
    ['vendor.employees', '-12.5', -12.5],
    ['supervision.body', ' Court of Audit, Bern ', 'Court of Audit, Bern'],
    ['supervision.kind', 'audit', 'audit'],
    ['certificates', 'SOC 2;ISO 27001|SOC 2', ['ISO 27001', 'SOC 2']],
    ['owner.ultimate.country', 'russian federation', 'RU'],
    ['data.location', 'CH;deu|Russia,', ['CH', 'DE', 'RU']],
    ['data.location', 'NA', ['NA']],
    ['data.location', 'Korea, Republic of', ['KR']],
    ['access.remote.countries', 'none', []],
    ['purchase.vehicle', 'gsa-schedule', 'gsa-schedule'],
    ['legal.compulsion.countries', 'CN', ['CN']],
  ])('%s: `%s`', (name, cell, value) => {
    expect(fact(name, cell)).toEqual(value);
  });

  test.each([
    ['data.location', ''],
    ['data.location', ' null '],
    ['data.location', 'XUN'],
    ['data.location', 'none'],
    ['data.location', ';,|'],
    ['supervision.body', 'N/A'],
    ['supervision.body', 'na'],
    ['supervision.body', '-'],
    ['supervision.independent', 'Unknown'],
  ])('%s: `%s` states nothing', (name, cell) => {
    expect(fact(name, cell)).toBeUndefined();
  });

  test.each([
    [
      'supervision.since',
      '03/15/2O19',
      '`03/15/2O19` in column `supervision.since` is not a date (YYYY-MM-DD); the fact `supervision.since` is taken as not known',
    ],
    ['supervision.since', '2019-02-29', /`2019-02-29` .* is not a date/],
    [
      'supervision.independent',
      'maybe',
      /`maybe` .* is not `yes` or `no`; the fact `supervision\.independent` is taken/,
    ],
    ['vendor.employees', '1,000', /`1,000` .* is not a number/],
    ['supervision.kind', 'trust', /`trust` .* is not one of `audit`, `court`/],
    // One unreadable member makes the whole fact unknown: half a set of countries would say something false.
    [
      'data.location',
      'CH, Ruritania',
      /`CH, Ruritania` in column `data\.location` is not a list of countries .*; the fact `data\.location` is taken as not known/,
    ],
    ['data.location', 'CH, unknown', /`CH, unknown` .* is not a list of countries/],
    ['data.location', `C\nH${'x'.repeat(80)}`, /`C Hx{57}\.\.\.` in column/],
  ])('%s: `%s` is unreadable', (name, cell, sentence) => {
    expect(fact(name, cell)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });
});

describe('what a row leaves open', () => {
  test('an unreadable country is no country, with the number of its cell', () => {
    expect(read({ name: 'Acme', country: 'Ruritania' })).toMatchObject({
      question: { vendor: { name: 'Acme', country: undefined } },
      issues: [
        {
          column: 2,
          code: 'cell.unreadable',
          detail:
            '`Ruritania` in column `country` is not a country (code or English name); the country of registration is taken as not known',
        },
      ],
    });
    expect(read({ name: 'Acme', country: 'XUN' })).toMatchObject({ issues: [] });
  });

  test('a market may be a set of countries; one that is neither must not fall back to a default', () => {
    expect(read({ name: 'Acme', market: 'eea-members' })).toMatchObject({
      question: { market: 'eea-members' },
    });
    expect(read({ name: 'Acme', market: 'n/a' })).toMatchObject({
      question: { market: undefined },
      issues: [],
    });
    expect(read({ name: 'Acme', market: 'The World!' })).toMatchObject({
      question: { market: null },
      issues: [
        {
          detail:
            '`The World!` in column `market` is neither a country nor a set of countries; the row is judged for all markets',
        },
      ],
    });
  });

  test.each([
    ['', 'column `vendor_name` is blank; a vendor needs a name'],
    [' \u00a0 ', 'column `vendor_name` is blank; a vendor needs a name'],
    ['N/A', '`N/A` in column `vendor_name` stands for "not known"; a vendor needs a name'],
    ['unknown', '`unknown` in column `vendor_name` stands for "not known"; a vendor needs a name'],
  ])('without a name it is refused: `%s`', (name, detail) => {
    expect(read({ ref: '1', vendor_name: name })).toEqual({
      fault: { column: 2, code: 'row.no-name', detail },
    });
  });
});

test.each(['***', '...', '000000', '\u200b', '\u001a', '-,-'])(
  '%j names nobody, so the row has no name',
  (name) => {
    expect(read({ 'Supplier Name': name })).toMatchObject({
      fault: { column: 1, code: 'row.no-name', detail: expect.stringContaining('names nobody') },
    });
  },
);

test('an owner that names nobody is left out, and told', () => {
  const reading = read({ name: 'Acme', owner: 'Big Co., Ltd.; ***; N/A' });
  expect(reading).toMatchObject({ question: { vendor: { owners: [{ name: 'Big Co., Ltd.' }] } } });
  expect('issues' in reading && reading.issues.map(({ detail }) => detail)).toEqual([
    '`Big Co., Ltd.; ***; N/A` in column `owner` holds what names nobody, such as `***` or `000`; that part is left out',
  ]);
});
