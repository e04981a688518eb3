import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { startServer } from '../../src/api/server.ts';
import { openAssay } from '../../src/index.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { runLine } from '../cli/run-line.ts';
import { COMMANDS, FREE, type Slip, VALUES } from './command-slips.ts';
import { type HelpedCommand, readHelp } from './read-help.ts';
import { expectNoInsides, TODAY } from './real-service.ts';

let dir: string;
/** The head of a list whose entries are imported. */
const WATCH_LIST = JSON.stringify({
  program: 'agency-watch',
  title: 'Watch list',
  authority: 'an agency',
  citation: 'its order',
  reach: ['named'],
  components: 'silent',
  import: { kind: 'own' },
  coverage: { through: '2020-01-31', source: 'assay-review-2026-07-31', extent: 'partial' },
  entries: [],
});

let helped: HelpedCommand[];
beforeAll(async () => {
  helped = await readHelp();
  dir = await mkdtemp(join(tmpdir(), 'assay-lines-'));
  await mkdir(join(dir, 'empty'));
  await mkdir(join(dir, 'heads/lists'), { recursive: true });
  for (const [name, content] of Object.entries({
    'empty.json': '',
    'broken.json': '{',
    'list.json': '[1]',
    'object.json': '{"a": 1}',
    'vendors.csv': 'name\nAcme\n',
    'nameless.csv': 'x,y\n1,2\n',
    'scored.csv': 'name,assay_verdict,assay_deciding,assay_row_status\nAcme,approved,,decided\n',
    'watch.csv': 'name\nAcme\n',
    'heads/lists/agency-watch.json': WATCH_LIST,
    'lines.ndjson': '{"vendor": {"name": "Acme"}}\n{',
    'catalogue.xml': '<Catalogue xmlns="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2"/>',
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
    'catalogue.xml',
    'empty',
    'empty.json',
    'heads',
    // The work of a sound line.
    'judged.json',
    'lines.ndjson',
    'list.json',
    'nameless.csv',
    'object.json',
    'scored.csv',
    'vendors.csv',
    'watch.csv',
  ]);
});
