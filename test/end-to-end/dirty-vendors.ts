import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parseCountry } from '../../src/model/place.ts';
import type { QuestionInput } from '../../src/model/question.ts';

/** What one row of a vendor file asks, as a question that a person would put about it by hand. */
export interface VendorCase {
  /** The row as it stands in the file. */
  readonly raw: string;
  readonly vendor: QuestionInput['vendor'];
  readonly product: NonNullable<QuestionInput['product']>;
  readonly market?: string;
  /** What a person would note of the row: how many cells say nothing that can be read. */
  readonly unread: number;
}

export interface VendorFile {
  readonly header: string;
  readonly cases: readonly VendorCase[];
}

/** A cell, what is meant by it, and whether it cannot be read. */
type Cell<T> = readonly [text: string, meant: T | undefined, unread?: true];

const COUNTRIES: readonly Cell<string>[] = [
  ...([
    ['CH', 'CH'],
    ['ch', 'CH'],
    ['CHE', 'CH'],
    ['Switzerland', 'CH'],
    ['RU', 'RU'],
    ['DE', 'DE'],
  ] as const),
  ...([
    ['', undefined],
    ['XUN', undefined],
    ['n/a', undefined],
    ['NA', 'NA'],
  ] as const),
  ...([
    ['Atlantis', undefined, true],
    ['Swedn', undefined, true],
    ['=1+1', undefined, true],
  ] as const),
];
/** A market that cannot be read is every market: no other reading is as strict. */
const MARKETS: readonly Cell<string>[] = [
  ...([
    ['', undefined],
    ['', undefined],
    ['US', 'US'],
    ['Germany', 'DE'],
    ['eu', 'eu'],
    ['all', 'all'],
  ] as const),
  ...([
    ['Atlantis', 'all', true],
    ['no-such-set', 'all', true],
  ] as const),
];
const CATEGORIES: readonly Cell<string[]>[] = [
  ...(
    [
      ['antivirus', ['antivirus']],
      ['Anti-Virus', ['Anti-Virus']],
      ['', undefined],
    ] as [string, string[]?][]
  ).map(([text, meant]): Cell<string[]> => [text, meant]),
  ['antivirus,endpoint-security', ['antivirus', 'endpoint-security']],
  ['furniture', ['furniture']],
  ['teapot', ['teapot'], true],
];
const LEIS: readonly Cell<string>[] = [
  ...([
    ['', undefined],
    ['', undefined],
    ['unknown', undefined],
  ] as const),
  ['5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
  ['5493001KJTIIGC8Y1R13', '5493001KJTIIGC8Y1R13', true],
];
const PLACES: readonly Cell<string[]>[] = [
  ...(
    [
      ['', undefined],
      ['?', undefined],
      ['CH', ['CH']],
      ['CH; Germany', ['CH', 'DE']],
    ] as [string, string[]?][]
  ).map(([text, meant]): Cell<string[]> => [text, meant]),
  ['RU|CH', ['RU', 'CH']],
  ['Korea, Republic of', ['KR']],
  ['CH and others', undefined, true],
];
const YES_OR_NO: readonly Cell<boolean>[] = [
  ...([
    ['', undefined],
    ['yes', true],
    ['no', false],
    ['perhaps', undefined, true],
  ] as const),
];
const OWNERS = [
  '',
  '',
  '',
  '',
  'Example Parent Holding AG (fictional)',
  'Huawei',
  'Example A AG; Example B, Ltd',
];
const REMARKS = ['', 'paid', 'net 30, "as agreed"', 'two\nlines', '=1+1', '-5', '示例 — вторая'];

/** On record, on lists, or near to who is; and names that files of others are full of. */
const KNOWN = [
  ...['AO Kaspersky Lab', 'Kaspersky Lab, Inc.', 'kaspersky', 'Kasperski Lab', 'Лаборатория Касперского'],
  ...['АО «Лаборатория Касперского»', 'Huawei Technologies Co., Ltd.', 'HUAWEI TECH', 'Hangzhou Hikvision'],
  ...[
    'Hikvision USA Inc',
    'Acronis AG',
    'Example Alpine Security AG (fictional)',
    'lei:5493001KJTIIGC8Y1R12',
  ],
];
const ODD = [
  ...[
    'Example "Quoted", Ltd (fictional)',
    'Example\nTwo Lines AG',
    "O'Example & Söhne",
    '示例科技有限公司 (fictional)',
  ],
  ...['=HYPERLINK("http://example.invalid","x")', '__proto__', 'constructor', '-1', '  Example Padded Oy  '],
  ...['Example \u202eDennrut AG', '<b>Example</b> SA', 'Example Ñandú S.A.', 'e\u0301xample combined'],
];

const COLUMNS = [
  ...['supplier_number', 'vendor_name', 'alias', 'country', 'market', 'product', 'category', 'lei', 'owner'],
  ...['data_location', 'build_origin', 'supervision_independent', 'remark'],
];

/** Rows as purchasing systems give them out, the same every time: two of three of vendors that nobody knows. */
export function makeDirtyVendors(count: number): VendorFile {
  const cases = Array.from({ length: count }, (_, n): VendorCase => {
    // Numbers without a common divisor, so that all that can meet does meet.
    const pick = <T>(all: readonly T[], step: number): T => all[Math.floor(n / step) % all.length] as T;
    const known =
      n % 6 === 0 ? KNOWN[(n / 6) % KNOWN.length] : n % 6 === 1 ? ODD[((n - 1) / 6) % ODD.length] : undefined;
    const name = known ?? `Example Vendor ${n % 11 === 0 ? n % 7 : n} ${n % 2 ? 'GmbH' : 'Ltd.'} (fictional)`;
    const alias = n % 17 === 3 ? 'Kaspersky Labs' : n % 13 === 3 ? `Example Alias ${n}` : '';
    const [country, market, category, lei] = [
      pick(COUNTRIES, 1),
      pick(MARKETS, 2),
      pick(CATEGORIES, 5),
      pick(LEIS, 3),
    ];
    const [data, build, independent] = [pick(PLACES, 1), pick(PLACES, 7), pick(YES_OR_NO, 4)];
    const [owner, product] = [pick(OWNERS, 2), n % 4 === 0 ? '' : `Example Product ${n % 3}`];
    const cells = [
      ...[`S-${n}`, name, alias, country[0], market[0], product, category[0], lei[0], owner],
      ...[data[0], build[0], independent[0], pick(REMARKS, 1)],
    ];
    const owners = owner === '' ? [] : owner.split('; ').map((one) => ({ name: one }));
    const facts = [
      ...stated('data.location', data),
      ...stated('build.origin', build),
      ...stated('supervision.independent', independent),
    ];
    return {
      raw: stringify([cells]),
      vendor: {
        ref: `S-${n}`,
        name: name.trim(),
        ...(alias === '' ? {} : { aliases: [alias] }),
        ...(country[1] === undefined ? {} : { country: country[1] }),
        ...(lei[1] === undefined ? {} : { identifiers: [{ scheme: 'lei', value: lei[1] }] }),
        ...(owners.length === 0 ? {} : { owners }),
        facts,
      },
      product: {
        ...(product === '' ? {} : { name: product }),
        ...(category[1] === undefined ? {} : { categories: category[1] }),
      },
      ...(market[1] === undefined ? {} : { market: market[1] }),
      unread: [country, market, category, lei, data, build, independent].filter(([, , unread]) => unread)
        .length,
    };
  });
  return { header: COLUMNS.join(','), cases };
}

function stated(name: string, [, value]: Cell<string[] | boolean>) {
  return value === undefined ? [] : [{ name, value }];
}

/** The sample vendors that come with the program, each with the question that it means. */
export function readSampleVendors(): VendorFile {
  const text = readFileSync(new URL('../../data/samples/vendors.csv', import.meta.url), 'utf8');
  const [columns = [], ...records]: string[][] = parse(text);
  const isStated = (cell: string) => !['', 'unknown', 'n/a', 'xun'].includes(cell.trim().toLowerCase());
  const cases = records.map((record): VendorCase => {
    const cell = (name: string) => record[columns.indexOf(name)]?.trim() ?? '';
    const country = isStated(cell('country')) ? parseCountry(cell('country')) : undefined;
    const data = isStated(cell('data_location'))
      ? cell('data_location').split(',').map(parseCountry)
      : undefined;
    return {
      raw: stringify([record]),
      vendor: {
        ref: cell('supplier_number'),
        name: cell('vendor_name'),
        ...(country === undefined ? {} : { country }),
        ...(cell('parent_company') === '' ? {} : { owners: [{ name: cell('parent_company') }] }),
        facts: data === undefined ? [] : [{ name: 'data.location', value: data as string[] }],
      },
      product: {
        ...(cell('product') === '' ? {} : { name: cell('product') }),
        ...(cell('category') === '' ? {} : { categories: cell('category').split(',') }),
      },
      unread: isStated(cell('country')) && country === undefined ? 1 : 0,
    };
  });
  return { header: columns.join(','), cases };
}
