import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { startServer } from '../../src/api/server.ts';
import { openAssay } from '../../src/index.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { runLine } from '../cli/run-line.ts';
import { type HelpedCommand, readHelp } from './read-help.ts';
import { expectNoInsides, TODAY } from './real-service.ts';

/** A slip, as the words behind the command and its sound arguments, and what must be told. `%` stands for a folder. */
type Slip = readonly [argv: readonly string[], told: RegExp];

interface CommandTable {
  /** The fewest words with which the command does its work. */
  readonly sound: readonly string[];
  /** Slips that only this command knows, instead of the sound words. */
  readonly slips: readonly Slip[];
}

const NO_POLICY = /there is no policy `[^`]*`; choose one of `/;
const NO_FILE = /`%\/none\.\w+` cannot be read: there is no such file or folder; check the path/;
const NO_JSON = /%\/broken\.json:1:2 {2}is not valid JSON: .*; mend the file and run again/;
const MISSING = (argument: string) => new RegExp(`missing required argument '${argument}'`);

const COMMANDS: Readonly<Record<string, CommandTable>> = {
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
      [['%/vendors.csv', '--print-map', '-o', '%/o.csv'], /'--print-map' cannot be used with option '-o/],
      [['%/vendors.csv', '--waivers', '%/list.json'], /the waivers cannot be used/],
    ],
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
const VALUES: Readonly<Record<string, readonly (readonly [value: string, told: RegExp])[]>> = {
  day: ['2019-02-30', '15.05.2018', 'today', '', '2018-05-15T00:00'].map((day) => [
    day,
    new RegExp(`\`${day.replaceAll('.', '\\.')}\` is not a day of the calendar; write it as YYYY-MM-DD`),
  ]),
  place: [
    ['five-eyes', /--market: `five-eyes` is neither a country code nor a known set of countries/],
    ['XX', /--market: `XX` is not an ISO 3166 country code/],
    ['', /--market: /],
  ],
  dir: [
    ['%/none', /the folder `%\/none` cannot be read: there is no such file or folder; check the path/],
    [
      '%/vendors.csv',
      /the folder `%\/vendors\.csv` cannot be read: a part of the path is a file, not a folder/,
    ],
    ['%/empty', /the folder `%\/empty` holds none of .*; name another one/],
  ],
  file: [['%/no/such.csv', /%\/no\/such\.csv` cannot be (read|written): there is no such file or folder/]],
  folder: [['%/no/such', /%\/no\/such\/.*cannot be (read|written): there is no such file or folder/]],
  format: [['xml', /argument 'xml' is invalid\. Allowed choices are text, json/]],
  rung: [['sworn', /argument 'sworn' is invalid\. Allowed choices are declared, attested/]],
  switch: [['maybe', /argument 'maybe' is invalid\. Allowed choices are on, off/]],
  number: [['http', /`http` is not a port; give a whole number from 0 to 65535/]],
  id: [['nope', /there is no (policy|rule) `nope`/]],
  'id,..': [['nope', NO_POLICY]],
  'name=value': [
    ['build.origin', /--fact `build\.origin` is not name=value; write it like/],
    ['=CH', /--fact `=CH` is not name=value/],
    ['build.origin=Narnia', /`Narnia` does not fit `build\.origin`; give countries/],
  ],
  'name=value[@rung]': [['build.origin', /--set `build\.origin` is not name=value; write it like/]],
};

/** Values that may be any text: a wrong one is told by the answer, or not at all. */
const FREE = ['text', 'category', 'host'];

let dir: string;
let helped: HelpedCommand[];
beforeAll(async () => {
  helped = await readHelp();
  dir = await mkdtemp(join(tmpdir(), 'assay-lines-'));
  await mkdir(join(dir, 'empty'));
  for (const [name, content] of Object.entries({
    'empty.json': '',
    'broken.json': '{',
    'list.json': '[1]',
    'object.json': '{"a": 1}',
    'vendors.csv': 'name\nAcme\n',
    'nameless.csv': 'x,y\n1,2\n',
    'lines.ndjson': '{"vendor": {"name": "Acme"}}\n{',
    'answer.json': (await run(['assess', 'Acme', '--format', 'json'])).out,
  }))
    await writeFile(join(dir, name), content);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Runs a line with the real rules, data and server; a server that starts after all is stopped at once. */
function run(argv: readonly string[]) {
  const interrupt = new AbortController();
  return runLine(argv, {
    openService: (overlays) => openAssay({ ...overlays, today: () => TODAY }),
    signal: interrupt.signal,
    startServer: async (service, at) => {
      const server = await startServer(createApp({ service, log: createMemoryLog({ now: () => '' }) }), at);
      interrupt.abort(130);
      return server;
    },
  });
}

/** A line is refused: exit code 2, nothing on standard output, one message, nothing of our insides. */
async function expectRefused(argv: readonly string[], told: RegExp): Promise<void> {
  const placed = argv.map((word) => word.replace('%', dir));
  const { code, out, err } = await run([...placed, '--quiet']);
  const message = err.replaceAll(dir, '%');
  expect([argv, code, out]).toEqual([argv, 2, '']);
  expect(message).toMatch(/^assay: /);
  expect(message).toMatch(told);
  expectNoInsides(message);
}

test('every command that help tells of stands in the table, and none besides', () => {
  expect(helped.map(({ name }) => name).sort()).toEqual(Object.keys(COMMANDS).sort());
});

test('every kind of value that help tells of has a wrong one in the table', () => {
  const kinds = helped.flatMap(({ options }) => options.map(({ takes }) => takes));
  expect(kinds.filter((kind) => !FREE.includes(kind) && !Object.hasOwn(VALUES, kind))).toEqual([]);
  expect(Object.keys(VALUES).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

describe.each(Object.entries(COMMANDS))('assay %s', (name, { sound, slips }) => {
  const words = name.split(' ');
  const own = () => helped.find((command) => command.name === name);

  test('does its work with the words that the slips are made from', async () => {
    const { code, err } = await run([...words, ...sound.map((word) => word.replace('%', dir)), '--quiet']);
    if (name === 'serve') expect([code, err]).toEqual([130, expect.stringMatching(/^Listening on http/)]);
    // Whether the shipped rules could be better is not for this test to say.
    else expect([name === 'policy check' ? Math.min(code, 0) : code, err]).toEqual([0, '']);
  });

  test('refuses an option that nobody knows, and one without its value', async () => {
    await expectRefused([...words, ...sound, '--nonsense'], /unknown option '--nonsense'/);
    await expectRefused([...words, ...sound, '-x'], /unknown option '-x'/);
    for (const { flag, takes } of own()?.options ?? []) {
      if (flag === '--carry-out-plans') continue; // Its rung may be left out.
      const { code, out, err } = await run([...words, ...sound.map((word) => word.replace('%', dir)), flag]);
      expect([takes, code, out]).toEqual([takes, 2, '']);
      expect(err).toMatch(new RegExp(`option '.*${flag} .*' argument missing`));
    }
  });

  test('refuses more words than it takes', async () => {
    const most = own()?.most ?? 0;
    if (most === Number.POSITIVE_INFINITY) return;
    const extra = Array.from({ length: most + 1 }, (_, n) => `word-${n}`);
    await expectRefused([...words, ...extra], new RegExp(`too many arguments for '${words.at(-1)}'`));
  });

  test('refuses each wrong value of each of its options', async () => {
    for (const { flag, takes } of own()?.options ?? [])
      for (const [value, told] of VALUES[takes] ?? [])
        await expectRefused([...words, ...sound, flag, value], told);
  });

  test.each(slips)('refuses %j', async (argv, told) => {
    await expectRefused([...words, ...argv], told);
  });
});

test.each<Slip>([
  [[], /^Usage: assay/],
  [['asses'], /unknown command 'asses'/],
  [['policy'], /^Usage: assay policy/],
  [['policy', 'lst'], /unknown command 'lst'/],
  [['__proto__'], /unknown command '__proto__'/],
  [['constructor', 'x'], /unknown command 'constructor'/],
  [['--rules', 'x', 'assess', 'Acme'], /unknown option '--rules'/],
  [['policy', '__proto__'], /unknown command '__proto__'/],
])('assay %j is no command: it says where help is', async (argv, told) => {
  const { code, out, err } = await run(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err.replace(/^assay: /, '')).toMatch(told);
  expect(err).toMatch(/--help/);
  expectNoInsides(err);
});

test('a refused line leaves nothing behind', async () => {
  const names = (await readdir(dir)).sort();
  expect(names).toEqual([
    'answer.json',
    'broken.json',
    'empty',
    'empty.json',
    'lines.ndjson',
    'list.json',
    'nameless.csv',
    'object.json',
    'vendors.csv',
  ]);
});
