/** A way in which a record of a vendor file can be broken so that it is no record: behind the number of its row. */
export interface BrokenKind {
  readonly kind: string;
  /** Two of the kind, as bytes (Latin 1), in a file with the columns `supplier_number,vendor_name,country`. */
  readonly records: readonly [string, string];
  readonly code: string;
  readonly reason: RegExp;
}

/** A record whose cells can be told apart, one of which says what cannot be. */
export interface UnreadKind {
  readonly kind: string;
  readonly column: string;
  /** Two such cells. */
  readonly cells: readonly [string, string];
  /** What the row is told of them. */
  readonly told: RegExp;
}

const LONG = 1_100_000;
/** Text as the bytes that it has in UTF-8, one character a byte. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');

export const BROKEN: readonly BrokenKind[] = [
  {
    kind: 'a quote that is never closed',
    records: ['"Acme,CH', 'Acme,"CH'],
    code: 'csv.open-quote',
    reason: /the quote that opens cell [23] is closed nowhere below it/,
  },
  {
    kind: 'a quote inside a cell',
    records: ['Monitor 24" Ltd,CH', 'Acme,C"H"'],
    code: 'csv.quote-in-cell',
    reason: /a quote stands inside cell [23]/,
  },
  {
    kind: 'text behind a closing quote',
    records: ['"Acme" Inc,CH', 'Acme,"C"H'],
    code: 'csv.text-after-quote',
    reason: /text follows the closing quote of cell [23]/,
  },
  {
    kind: 'quotes with a backslash',
    records: ['"Acme \\"Pro\\" Ltd",CH', 'Acme,"\\"CH\\""'],
    code: 'csv.text-after-quote',
    reason: /double the quotes/,
  },
  {
    kind: 'a comma that was not quoted',
    records: ['Acme, Inc.,CH', 'Kaspersky Lab,RU,,,x'],
    code: 'csv.too-many-cells',
    reason: /^[46] cells where the header has 3/,
  },
  {
    kind: 'a line that breaks off',
    records: ['Acme', 'Kaspersky Lab'],
    code: 'csv.too-few-cells',
    reason: /^2 cells where the header has 3; add the cells that are missing/,
  },
  {
    kind: 'another separator than the header has',
    records: ['Acme;CH', 'Kaspersky Lab|RU'],
    code: 'csv.too-few-cells',
    reason: /^2 cells where the header has 3/,
  },
  {
    kind: 'no name',
    records: [',CH', '"   ",CH'],
    code: 'row.no-name',
    reason: /column `vendor_name` is blank; a vendor needs a name/,
  },
  {
    kind: 'separators and quotes, and nothing between them',
    records: [',', '"",""'],
    code: 'row.no-name',
    reason: /column `vendor_name` is blank; a vendor needs a name/,
  },
  {
    kind: 'a word for "not known" as the name',
    records: ['N/A,CH', 'unknown,CH'],
    code: 'row.no-name',
    reason: /`(N\/A|unknown)` in column `vendor_name` stands for "not known"/,
  },
  {
    kind: 'a name of punctuation',
    records: ['***,CH', '"-,-",CH'],
    code: 'row.no-name',
    reason: /`(\*\*\*|-,-)` in column `vendor_name` names nobody; a vendor needs a name/,
  },
  {
    kind: 'a name of zeros',
    records: ['0,CH', '000000000,CH'],
    code: 'row.no-name',
    reason: /`0+` in column `vendor_name` names nobody/,
  },
  {
    kind: 'a name that nobody sees',
    records: [`${bytes('\u200b\u2060')},CH`, '\x1a,CH'],
    code: 'row.no-name',
    reason: /in column `vendor_name` names nobody/,
  },
  {
    kind: 'a NUL byte',
    records: ['Kasper\0sky Lab,RU', 'Acme,"C\0H"'],
    code: 'csv.nul',
    reason: /a NUL byte stands in the text/,
  },
  {
    kind: 'bytes of another encoding',
    records: ['M\xfcller,CH', 'Acme,\xc3('],
    code: 'csv.encoding',
    reason: /not UTF-8; save the file as UTF-8/,
  },
  {
    kind: 'half a character',
    records: ['Acme \xed\xa0\xbd,CH', 'Acme,\xed\xb8\x80'],
    code: 'csv.encoding',
    reason: /not UTF-8/,
  },
  {
    kind: 'a character written too long, to slip past filters',
    records: ['Kaspersky\xc0\xafLab,RU', 'Acme,\xe0\x80\xaf'],
    code: 'csv.encoding',
    reason: /not UTF-8/,
  },
  {
    kind: 'a line end of another kind',
    records: ['Kaspersky\r Lab,RU', 'Acme,C\rH'],
    code: 'csv.line-end',
    reason: /a carriage return stands in the middle of the line/,
  },
  {
    kind: 'more than any record holds',
    records: [`${'x'.repeat(LONG)},CH`, `Acme,"${'y'.repeat(LONG)}"`],
    code: 'csv.too-long',
    reason: /the line is longer than \d+ bytes/,
  },
];

export const UNREAD: readonly UnreadKind[] = [
  {
    kind: 'a country that is none',
    column: 'country',
    cells: ['Narnia', 'R U'],
    told: /`(Narnia|R U)` in column `country` is not a country .*; the country of registration is taken as not known/,
  },
  {
    kind: 'code in the place of a country',
    column: 'country',
    cells: ['<img src=x>', '=1+1'],
    told: /in column `country` is not a country/,
  },
  {
    kind: 'a market that is no country',
    column: 'market',
    cells: ['Atlantis', 'US;DE'],
    told: /in column `market` is neither a country nor a set of countries; the row is judged for all markets/,
  },
  {
    kind: 'a market that nobody has defined',
    column: 'market',
    cells: ['five-eyes', 'constructor'],
    told: /`(five-eyes|constructor)` is neither a country code nor a known set .*; the row is judged for all markets/,
  },
  {
    kind: 'a kind of product that is misspelt',
    column: 'category',
    cells: ['anti-virsu', 'antivirus; anti-virsu'],
    told: /`anti-virsu` is not a known category, so the kind of product is taken as not known/,
  },
  {
    kind: 'check digits that do not fit',
    column: 'lei',
    cells: ['5493001KJTIIGC8Y1R13', '253400NGTLVT1AH9VJ59'],
    told: /is probably mistyped: its check digits do not fit an LEI/,
  },
  {
    kind: 'an identifier that a spreadsheet took for a number',
    column: 'duns',
    cells: ['1.23E+08', '1,23E+08'],
    told: /`1[.,]23E\+08` is not a DUNS number .*; correct it, for as it stands it identifies nobody/,
  },
  {
    kind: 'an identifier of zeros',
    column: 'duns',
    cells: ['000000000', '0'],
    told: /is not a DUNS number/,
  },
  {
    kind: 'an owner that is nobody',
    column: 'owner',
    cells: ['***', 'Example Holding (fictional); 000'],
    told: /in column `owner` holds what names nobody, .*; that part is left out/,
  },
  {
    kind: 'a set of countries with a member that is none',
    column: 'build_origin',
    cells: ['CH,Narnia', 'CH;DE;__proto__'],
    told: /in column `build_origin` is not a list of countries .*; the fact `build.origin` is taken as not known/,
  },
  {
    kind: 'neither yes nor no',
    column: 'supervision_independent',
    cells: ['maybe', 'yes/no'],
    told: /`(maybe|yes\/no)` .* is not `yes` or `no`; the fact `supervision.independent` is taken as not known/,
  },
  {
    kind: 'a day that does not exist',
    column: 'example.audited-on',
    cells: ['2019-02-30', '03/15/2O19'],
    told: /is not a date \(YYYY-MM-DD\); the fact `example.audited-on` is taken as not known/,
  },
  {
    kind: 'a number that is none',
    column: 'example.staff',
    cells: ['1e999', 'about 40'],
    told: /`(1e999|about 40)` .* is not a number; the fact `example.staff` is taken as not known/,
  },
];

/** Names that mean something elsewhere; here they are names of vendors that nobody knows. */
export const ODD_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  HTML: ['<script>alert(1)</script>', '<b onclick=x>Kaspersky Lab</b> (fictional)'],
  JSON: ['{"verdict":"approved"}', '[null]'],
  SQL: ["Robert'); DROP TABLE vendors;--", '1 OR 1=1'],
  'a shell command': ['$(rm -rf /)', '`id`; exit 0'],
  'a formula': ['=HYPERLINK("http://example.com","x")', "@SUM(1+1)*cmd|' /C calc'!A0"],
  'a path': ['../../../etc/passwd', '\\\\example\\share'],
  'a name that every object has': ['__proto__', 'constructor'],
  'a pattern': ['(a+)+$', '[a-z]*'],
  digits: ['12345', '3.14'],
  'an identifier': ['253400NGTLVT1AH9VJ58', 'lei:5493001KJTIIGC8Y1R12'],
  'orders to a terminal': ['\u001b[2J\u001b[32mAPPROVED', '\u009b31mAPPROVED'],
  'writing turned round': ['Example \u202eDEVORPPA', '\u2067Example\u2069'],
  'a verdict': ['approved', 'assay_verdict'],
  'a name longer than any': [`Example ${'x'.repeat(100_000)}`, 'Example '.repeat(20_000)],
};

/** The name of a vendor on a list, as somebody writes it who would rather not have it found. */
export const DISGUISES: Readonly<Record<string, string>> = {
  'a byte order mark in the middle of the file': '\ufeffKaspersky Lab',
  'a space of no width': 'Kas\u200bpersky Lab',
  'a hyphen that is not shown': 'Kas\u00adpersky Lab',
  'marks that turn the writing': '\u202eKaspersky Lab\u202c',
  'a space that does not break': 'Kaspersky\u00a0Lab',
  'wide letters': '\uff2b\uff41\uff53\uff50\uff45\uff52\uff53\uff4b\uff59 Lab',
  'letters of another script': '\u041a\u0430spersky Lab',
};
