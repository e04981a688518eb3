/** A slip, as the words behind the command and its sound arguments, and what must be told. `%` stands for a folder. */
export type Slip = readonly [argv: readonly string[], told: RegExp];

interface CommandTable {
  /** The fewest words with which the command does its work. */
  readonly sound: readonly string[];
  /** Slips that only this command knows, instead of the sound words. */
  readonly slips: readonly Slip[];
}

const NO_POLICY = /there is no policy `[^`]*`; choose (one of|from|among) `/;
const NO_FILE = /`%\/none\.\w+` cannot be read: there is no such file or folder; check the path/;
const NO_JSON = /%\/broken\.json:1:2 {2}is not valid JSON: .*; mend the file and run again/;
const MISSING = (argument: string) => new RegExp(`missing required argument '${argument}'`);

/** The words of a judgement that is sound but for its entry; an option given again takes the place of the first. */
const JUDGE: readonly string[] = [
  ...['Acme', '--entry', 'us-1634/1', '--ruling', 'negative'],
  ...['--author', 'A', '--reason', 'B', '--judgements', '%/judged.json'],
];

/** Every command, by its name as help tells it. */
export const COMMANDS: Readonly<Record<string, CommandTable>> = {
  assess: {
    sound: ['Acme'],
    slips: [
      [[], /no vendor is named; give its name/],
      [['  '], /no vendor is named; give its name/],
      [['Acme', '--policy', ','], /--policy names no policy; `assay policy list` shows those there are/],
      [['Acme', '--policy', 'de-federal,nope'], NO_POLICY],
      [['Acme', '--product', ''], /--product: this field must not be empty/],
      [['Acme', '--release', ''], /--release: this field must not be empty/],
      [['Acme', '--category', ''], /--category: this field must not be empty/],
      [['Acme', '--fact', 'build.origin='], /--fact `build\.origin=` is not name=value/],
      [['Acme', '--facts', '%/list.json'], /the facts in %\/list\.json cannot be used/],
      [['Acme', '--facts', '%/broken.json'], NO_JSON],
      [['Acme', '--facts', '%/vendors.csv'], /`%\/vendors\.csv` has no column `answer`/],
      [['--vendor', '%/list.json'], /the vendor record in %\/list\.json cannot be used.*\n.*give an object/],
      [['--vendor', '%/empty.json'], /%\/empty\.json:1:1 {2}is not valid JSON: the text ends too early/],
      [['Acme', '--waivers', '%/list.json'], /the waivers cannot be used.*\n {2}%\/list\.json#/],
      [['Acme', '--judgements', '%/list.json'], /the judgements cannot be used.*\n {2}%\/list\.json#/],
      [['Acme', '--questionnaire', '%/questions.txt'], /let the name end in `\.csv` or `\.json`/],
    ],
  },
  'what-if': {
    sound: ['Acme', '--set', 'build.origin=CH'],
    slips: [
      [[], /nothing is imagined; give a fact like/],
      [['--carry-out-plans'], /no vendor is named/],
      [['Acme'], /nothing is imagined; give a fact like `--set build\.origin=CH,DE@audited`/],
      [
        ['Acme', '--set', 'build.origin=CH@sworn'],
        /--set: `CH@sworn` does not fit `build\.origin`; give countries/,
      ],
      [['Acme', '--set', 'build.origin=@audited'], /--set `build\.origin=@audited` is not name=value/],
      [['Acme', '--set', 'no.such=1'], /--set: `no\.such` is not a fact of the vocabulary/],
      [
        ['Acme', '--set', 'vendor.listed.us-1634=no'],
        /--set: .* comes only from screening against the lists/,
      ],
      [['Acme', '--set', 'buyer.kind=us-dod'], /--set: `buyer\.kind` is what makes a policy what it is/],
      [['Acme', '--set', 'build.origin=CH', '--policy', 'all'], NO_POLICY],
      [['Acme', '--set', 'build.origin=CH', '--waivers', '%/broken.json'], NO_JSON],
    ],
  },
  timeline: {
    sound: ['Acme', '--from', '2018-01-01', '--to', '2019-01-01'],
    slips: [
      [[], /no vendor is named; give its name/],
      [['Acme', '--policy', ','], /--policy names no policy; `assay policy list` shows those there are/],
      [['Acme', '--policy', 'de-federal,nope'], NO_POLICY],
      [
        ['Acme', '--from', '2019-01-01', '--to', '2018-01-01'],
        /`2018-01-01` does not lie after `2019-01-01`/,
      ],
      [['Acme', '--from', '2019-01-01', '--to', '2019-01-01'], /`2019-01-01` does not lie after/],
      [['Acme', '--from', '0000-01-01'], /`0000-01-01` is more than \d+ years from today/],
      [['Acme', '--to', '9999-12-31'], /`9999-12-31` is more than \d+ years from today/],
      [['Acme', '--fact', 'buyer.kind=us-dod'], /`buyer\.kind` is what makes a policy what it is/],
      [['Acme', '--facts', '%/list.json'], /the facts in %\/list\.json cannot be used/],
      [['--vendor', '%/broken.json'], NO_JSON],
      [
        ['Acme', '--facts', '%/list.json', '-o', '%/list.json'],
        /would be written over a file that is read here/,
      ],
      [['Acme', '--waivers', '%/list.json'], /the waivers cannot be used/],
    ],
  },
  batch: {
    sound: ['%/vendors.csv'],
    slips: [
      [[], MISSING('file')],
      [['%/none.csv'], NO_FILE],
      [['%'], /`%` is a folder; name a file in it/],
      [['%/empty.json'], /`%\/empty\.json` is empty; give it a header line and one line for each vendor/],
      [['%/nameless.csv'], /`%\/nameless\.csv` has no column for the vendor's name; call one `vendor_name`/],
      [['%/vendors.csv', '--map', '%/broken.json'], NO_JSON],
      [['%/vendors.csv', '--map', '%/list.json'], /the header map `%\/list\.json` cannot be used/],
      [
        ['%/vendors.csv', '-o', '%/vendors.csv'],
        /the results would be written over the file they are read from/,
      ],
      [
        ['%/vendors.csv', '-o', '%/o.csv', '--rejects', '%/o.csv'],
        /would be written to one file; name another file/,
      ],
      [['%/vendors.csv', '--resume'], /standard output keeps no checkpoint; name a file with --output/],
      [['-', '--shard', '1/2'], /which standard input and pipes do not have; name a file/],
      [['%/vendors.csv', '--print-map', '-o', '%/o.csv'], /'--print-map' cannot be used with option '-o/],
      [['%/vendors.csv', '--waivers', '%/list.json'], /the waivers cannot be used/],
    ],
  },
  intake: {
    sound: ['%/catalogue.xml'],
    slips: [
      [[], MISSING('file')],
      [['%/none.json'], NO_FILE],
      [['%'], /`%` is a folder; name a file in it/],
      [['%/empty.json'], /`%\/empty\.json` is empty; give the whole document/],
      [['%/broken.json'], /`%\/broken\.json` is not JSON, line 1, column 2: .*; mend it and try again/],
      [['%/object.json'], /`%\/object\.json` is of no format that is known \(cyclonedx, .*\); if it is one/],
      [['%/object.json', '--format', 'ocds'], /`%\/object\.json` is no OCDS document/],
      [['%/catalogue.xml', '--format', 'spdx'], /`%\/catalogue\.xml` is no bill of materials/],
      [['%/catalogue.xml', '-o', '%/catalogue.xml'], /would be written over the file that it is read from/],
      [['-'], /`standard input` is empty; give the whole document/],
    ],
  },
  screen: {
    sound: ['Acme'],
    slips: [
      [[], /no name is given; give one, or a file of them with --queries/],
      [['  '], /no name is given/],
      [['Acme', '--id', 'lei'], /--id `lei` is not scheme:value; write it like `--id lei:/],
      [['Acme', '--queries', '%/vendors.csv'], /give a name or --queries, not both/],
      [['Acme', '--lists', '%/vendors.csv'], /--lists goes with --queries/],
      [['--queries', '%/vendors.csv'], /many names are answered a line each; give --format jsonl/],
      [
        ['--queries', '%/vendors.csv', '--format', 'jsonl'],
        /`%\/vendors\.csv` has no column `id`; it needs `id`, `name`/,
      ],
      [['--queries', '%/none.csv', '--format', 'jsonl'], NO_FILE],
    ],
  },
  judge: {
    sound: [
      'Hytera Dairy (fictional)',
      '--entry',
      'us-889-video/us-889-video-hytera',
      '--ruling',
      'negative',
      '--author',
      'A',
      '--reason',
      'B',
      '--judgements',
      '%/judged.json',
    ],
    slips: [
      [[], MISSING('vendor')],
      [['Acme'], /--judgements is not given; name the file that the judgement is to be added to/],
      [
        ['Acme', '--judgements', '%/none.json'],
        /--entry: this field is missing; give text\n--ruling: .* give one of `positive`, .*\n--author: .*\n--reason: /,
      ],
      [[...JUDGE, '--entry', 'nope/1'], /--entry: there is no list `nope`, only `au-pspf-/],
      [[...JUDGE, '--entry', 'us-1634/1'], /--entry: there is no entry `us-1634\/1`; `Acme` meets no entry/],
      [[...JUDGE, '--author', ' '], /--author: this field must not be empty/],
      [[...JUDGE, '--reason', ''], /--reason: this field must not be empty/],
      [[...JUDGE, '--alias', ''], /--alias: a name must not be empty/],
      [[...JUDGE, '--id', 'lei'], /--id `lei` is not scheme:value; write it like `--id lei:/],
      [[...JUDGE, '--on', '9999-12-31'], /--on: `9999-12-31` lies after today/],
      [[...JUDGE, '--judgements', '%/list.json'], /the judgements cannot be used.*\n {2}%\/list\.json#/],
      [[...JUDGE, '--judgements', '%/broken.json'], NO_JSON],
      [[...JUDGE, '--judgements', '%'], /`%` cannot be read: it is a folder; name a file in it/],
    ],
  },
  'lists check': {
    sound: ['own', '%/watch.csv'],
    slips: [
      [[], MISSING('list')],
      [['own'], MISSING('file')],
      [['nope', '%/watch.csv'], /`nope` is no kind of list; choose among ofac-sdn, /],
      [['sam', '%/none.csv'], NO_FILE],
      [['sam', '%'], /`%` is a folder; name a file in it/],
      [['sam', '%/watch.csv'], /`%\/watch\.csv`/],
      [['csl', '%/watch.csv', '%/watch.csv'], /comes in one file in this format; give one/],
      [['own', '%/watch.csv', '--map', '%/broken.json'], NO_JSON],
      [
        ['own', '%/watch.csv', '--previous', '%/object.json'],
        /is no import as `assay lists check --format json`/,
      ],
    ],
  },
  'lists import': {
    sound: ['own', '%/watch.csv', '--data', '%/heads', '--into', '%/heads'],
    slips: [
      [['--into', '%/ours'], MISSING('list')],
      [['own', '--into', '%/ours'], MISSING('file')],
      [['nope', '%/watch.csv', '--into', '%/ours'], /`nope` is no kind of list; choose among ofac-sdn, /],
      [['own', '%/watch.csv'], /required option '--into <folder>' not specified/],
      [['own', '%/watch.csv', '--into', '%/ours'], /no list takes its entries from imports of `own`/],
      [['ofac-sdn', '%/none.csv', '--into', '%/ours'], NO_FILE],
      [['ofac-sdn', '%/watch.csv', '--into', '%/ours'], /`%\/watch\.csv` is none of OFAC's CSV files/],
    ],
  },
  'lists status': { sound: [], slips: [[['--data', '%/none'], /the folder `%\/none` cannot be read/]] },
  'lists verify': {
    sound: ['--data', '%/heads'],
    slips: [[['--data', '%/none'], /the folder `%\/none` cannot be read/]],
  },
  verify: {
    sound: ['%/answer.json'],
    slips: [
      [[], MISSING('file')],
      [['%/none.json'], NO_FILE],
      [['%/broken.json'], NO_JSON],
      [['%/empty.json'], /%\/empty\.json:1:1 {2}is not valid JSON/],
      [['%/list.json'], /%\/list\.json/],
      [['%/object.json'], /%\/object\.json/],
      [['-'], /standard input:1:1 {2}is not valid JSON: the text ends too early/],
    ],
  },
  serve: {
    sound: ['--port', '0'],
    slips: [
      [['--port', '65536'], /`65536` is not a port; give a whole number from 0 to 65535/],
      [['--port', '-1'], /`-1` is not a port/],
      [['--port', '0x50'], /`0x50` is not a port/],
      [
        ['--port', '0', '--host', ''],
        /the host is empty; give an address such as `127\.0\.0\.1`, or `0\.0\.0\.0` for all/,
      ],
      [['--port', '0', '--host', '256.0.0.1'], /256\.0\.0\.1/],
      [['--port', '0', '--waivers', '%/list.json'], /the waivers cannot be used/],
    ],
  },
  'policy list': { sound: [], slips: [] },
  'policy show': {
    sound: ['trusted-sourcing'],
    slips: [
      [[], MISSING('id')],
      [['nope'], NO_POLICY],
      [['../trusted-sourcing'], NO_POLICY],
      [['__proto__'], NO_POLICY],
      [[''], NO_POLICY],
    ],
  },
  'policy check': { sound: [], slips: [] },
  'policy test': {
    sound: ['trusted-sourcing'],
    slips: [
      [['nope'], NO_POLICY],
      [['trusted-sourcing', 'constructor'], NO_POLICY],
      [['--rule', 'toString'], /there is no rule `toString`; choose one of `/],
    ],
  },
  'policy diff': {
    sound: ['shipped', 'shipped', '--vendors', '%/vendors.csv'],
    slips: [
      [[], MISSING('A')],
      [['shipped'], MISSING('B')],
      [['nope', 'shipped'], /the folder `nope` cannot be read: .*; nor is it a policy, which are `/],
      [['shipped', '%/empty'], /the folder `%\/empty` holds none of/],
      [['shipped', 'shipped', '--map', '%/object.json'], /`--map` says what the columns of a CSV file mean/],
      [['trusted-sourcing', 'shipped'], /`trusted-sourcing` is a policy and the other is none/],
      [['trusted-sourcing', 'de-federal', '--policy', 'de-federal'], /`--policy` has no place here/],
      [
        ['shipped', 'shipped', '--vendors', '%/object.json'],
        /%\/object\.json holds no list; give a list of questions/,
      ],
      [['shipped', 'shipped', '--vendors', '%/broken.json'], NO_JSON],
      [['shipped', 'shipped', '--vendors', '%/nameless.csv'], /has no column for the vendor's name/],
      [['shipped', 'shipped', '--vendors', '%/lines.ndjson'], /%\/lines\.ndjson:2:1:2 {2}is not valid JSON/],
    ],
  },
  'runs diff': {
    sound: ['%/scored.csv', '%/scored.csv'],
    slips: [
      [[], MISSING('RUN1')],
      [['%/scored.csv'], MISSING('RUN2')],
      [['%/none.csv', '%/scored.csv'], NO_FILE],
      [
        ['%/scored.csv', '%/vendors.csv'],
        /`%\/vendors\.csv` is no result of `assay batch`: it has no column/,
      ],
      [['%/scored.csv', '%/scored.csv', '--prove'], /--prove needs the accounts of both runs/],
      [['%/scored.csv', '%/scored.csv', '--after-summary', '%/broken.json'], NO_JSON],
      [
        ['%/scored.csv', '%/scored.csv', '--before-summary', '%/object.json'],
        /is no account of a run \(\/read this field is missing/,
      ],
    ],
  },
  'policy docs': {
    sound: [],
    slips: [
      [['--out', '%'], /`%` is a folder; name a file in it/],
      [['--out', '%/a.md', '--check', '%/b.md'], /cannot be used with option '--check/],
    ],
  },
  'policy schema': {
    sound: ['rule'],
    slips: [
      [['nope'], /there is no schema of `nope`; there are schemas of rule, /],
      [['__proto__'], /there is no schema of `__proto__`/],
      [['rule', 'policy'], /one schema can be printed at a time; name one kind, or `--out`/],
      [['--out', '%'], /no kind of file is named; `assay policy schema` lists them/],
      [['rule', '--out', '%/a', '--check', '%/b'], /cannot be used with option '--check/],
    ],
  },
};

/** What is wrong with a value, by what help calls it: every option that takes such a value is given each of these. */
export const VALUES: Readonly<Record<string, readonly (readonly [value: string, told: RegExp])[]>> = {
  day: ['2019-02-30', '15.05.2018', 'today', '', '2018-05-15T00:00'].map((day) => [
    day,
    new RegExp(`\`${day.replaceAll('.', '\\.')}\` is not a day of the calendar; write it as YYYY-MM-DD`),
  ]),
  place: [
    ['five-eyes', /--market: `five-eyes` is neither a country code nor a known set of countries/],
    ['XX', /--market: `XX` is not an ISO 3166 country code/],
    ['', /--market: /],
  ],
  documents: [
    ['%/none', /the folder `%\/none` cannot be read: there is no such file or folder; check the path/],
    [
      '%/vendors.csv',
      /the folder `%\/vendors\.csv` cannot be read: it is a file; name the folder that it is in/,
    ],
  ],
  digest: [
    ['nonsense', /--digest: `nonsense` does not fit: a digest is written with its algorithm, in lower case/],
    [
      `sha256:${'A'.repeat(64)}`,
      /--digest: `sha256:A+(?:\.\.\.)?` does not fit: a digest is written with its algorithm/,
    ],
  ],
  dir: [
    ['%/none', /the folder `%\/none` cannot be read: there is no such file or folder; check the path/],
    [
      '%/vendors.csv',
      /the folder `%\/vendors\.csv` cannot be read: a part of the path is a file, not a folder/,
    ],
    ['%/empty', /the folder `%\/empty` holds none of .*; name another one/],
  ],
  n: [
    ['0', /`0` is not a whole number from 1 to 256\./],
    ['two', /`two` is not a whole number from 1 to 256\./],
  ],
  'i/n': [
    ['0/4', /`0\/4` is no part of a file; write 2\/8 for the second of eight\./],
    ['5/4', /`5\/4` is no part of a file/],
    ['half', /`half` is no part of a file/],
  ],
  column: [['nope', /`%\/scored\.csv` has no column `nope`; name one of its own with --key/]],
  sample: [
    ['0', /`0` is no number of rows; write 500 for about so many, or 1\/1000 for one row in a thousand\./],
    ['half', /`half` is no number of rows/],
    ['2/8', /`2\/8` is no number of rows/],
  ],
  bytes: [['4MB', /`4MB` is not a whole number from 1 to 9007199254740991\./]],
  file: [['%/no/such.csv', /%\/no\/such\.csv` cannot be (read|written): there is no such file or folder/]],
  programme: [['nope', /`nope` is no list of imports of `own`; choose from `agency-watch`/]],
  folder: [['%/no/such', /%\/no\/such.*cannot be (read|written): there is no such file or folder/]],
  format: [['xml', /argument 'xml' is invalid\. Allowed choices are (text, json|csv, ndjson)/]],
  kind: [['xml', /argument 'xml' is invalid\. Allowed choices are auto, cyclonedx, /]],
  style: [['xml', /argument 'xml' is invalid\. Allowed choices are text, json, csv/]],
  rung: [['sworn', /argument 'sworn' is invalid\. Allowed choices are declared, attested/]],
  switch: [['maybe', /argument 'maybe' is invalid\. Allowed choices are on, off/]],
  names: [['%/no/such.csv', /give a name or --queries, not both/]],
  list: [['%/no/such.csv', /--lists goes with --queries/]],
  'scheme:value': [['lei', /--id `lei` is not scheme:value/]],
  shape: [['xml', /argument 'xml' is invalid\. Allowed choices are text, json, jsonl/]],
  count: [
    ['0', /`0` is not a number of hits; give a whole number from 1 to 100/],
    ['many', /`many` is not a number of hits/],
  ],
  score: [
    ['1.5', /`1\.5` is not a score; give a number from 0 to 1/],
    ['high', /`high` is not a score/],
  ],
  rows: [['-1', /`-1` is not a number of rows; give a whole number/]],
  number: [['http', /`http` is not a port; give a whole number from 0 to 65535/]],
  id: [['nope', /there is no (policy|rule) `nope`/]],
  'id,..': [['nope', NO_POLICY]],
  'name=value': [
    ['build.origin', /--fact `build\.origin` is not name=value; write it like/],
    ['=CH', /--fact `=CH` is not name=value/],
    ['build.origin=Narnia', /`Narnia` does not fit `build\.origin`; give countries/],
  ],
  'list/id': [['nope', /--entry: `nope` does not fit: an entry is named by its list and its id there/]],
  ruling: [['maybe', /argument 'maybe' is invalid\. Allowed choices are positive, negative, unsure/]],
  'name=value[@rung]': [['build.origin', /--set `build\.origin` is not name=value; write it like/]],
};

/** Values that may be any text: a wrong one is told by the answer, or not at all. */
export const FREE = ['text', 'category', 'host', 'name'];
