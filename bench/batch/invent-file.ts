import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createRandom } from './random.ts';

/** The columns of the invented file, as purchasing systems name theirs. */
export const COLUMNS = [
  ...['invoice', 'supplier_number', 'vendor_name', 'country', 'city', 'product', 'category'],
  ...['data_location', 'build_origin', 'supervision_independent', 'amount', 'currency', 'ordered', 'remark'],
] as const;

export interface Invented {
  readonly rows: number;
  /** So many different vendors; a file of payments names each of its vendors some tens of times. */
  readonly vendors: number;
}

const FIRST = [
  'Alpine',
  'Nordvik',
  'Zürich',
  'Vantorix',
  'Łódź',
  'Quartz',
  'Северный',
  'Orbital',
  'Saint-Élan',
  'Kestrel',
];
const SECOND = [
  'Security',
  'Systems',
  'Networks',
  'Handels',
  'Analytics',
  'Маш',
  'Optics',
  'Freight',
  'Software',
  'Labs',
];
const FORMS = ['AG', 'GmbH', 'Ltd', 'Inc.', 'S.A.', 'ООО', 'B.V.', 'Oy'];
const COUNTRIES = ['CH', 'DE', 'US', 'RU', 'GB', 'CN', 'FR', ''];
const CATEGORIES = ['antivirus', 'firewall', 'endpoint-security', ''];
const REMARKS = [
  '',
  'paid',
  'net 30, "as agreed"',
  'Lieferung an\nTor 3',
  'see contract; вторая поставка',
  'a remark of some length, with commas, as people write them',
];

/**
 * Writes a vendor file of invented vendors and returns how many bytes it has: 14 columns, with quotes, letters of several scripts
 * and line ends within cells. The same for the same numbers.
 */
export async function inventFile(path: string, { rows, vendors }: Invented): Promise<number> {
  const stream = createWriteStream(path);
  let bytes = 0;
  const write = async (text: string) => {
    bytes += Buffer.byteLength(text);
    if (!stream.write(text)) await once(stream, 'drain');
  };
  await write(`${COLUMNS.join(',')}\r\n`);
  const random = createRandom(20180515);
  let text = '';
  for (let row = 0; row < rows; row++) {
    text += `${inventRow(row, Math.floor(random() ** 2 * vendors), random)
      .map(cell)
      .join(',')}\r\n`;
    if (text.length > 1 << 20) {
      await write(text);
      text = '';
    }
  }
  await write(text);
  stream.end();
  await finished(stream);
  return bytes;
}

/** The name of the vendor with that number. */
export function nameOf(vendor: number): string {
  return `${of(FIRST, vendor)} ${of(SECOND, vendor * 7)} ${vendor.toString(36)} ${of(FORMS, vendor * 3)}, Example (fictional)`;
}

function of<T>(all: readonly T[], number: number): T {
  return all[number % all.length] as T;
}

function inventRow(row: number, vendor: number, random: () => number): string[] {
  return [
    `INV-${row}`,
    `${100_000 + vendor}`,
    nameOf(vendor),
    of(COUNTRIES, vendor * 5),
    of(['Bern', 'Köln', 'Санкт-Петербург', 'Aix, Provence'], vendor),
    `Example Product ${vendor % 3}`,
    of(CATEGORIES, vendor * 11),
    of(['CH', 'DE', 'US;CA', 'RU', ''], vendor * 13),
    of(['CH', 'US', 'CN', ''], vendor * 17),
    of(['yes', 'no', ''], vendor * 19),
    (random() * 10_000).toFixed(2),
    of(['EUR', 'USD', 'CHF'], row),
    `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`,
    of(REMARKS, Math.floor(random() * 17)),
  ];
}

/** A cell as RFC 4180 has it. */
export function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
