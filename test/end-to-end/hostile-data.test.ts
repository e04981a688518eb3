import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAssay } from '../../src/index.ts';
import { runLine } from '../cli/run-line.ts';
import { ODD_TEXT, writePack } from './odd-pack.ts';
import { expectNoInsides, TODAY } from './real-service.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-data-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Runs a command on the shipped rules and data with these files laid over the data. */
async function run(files: Readonly<Record<string, object>>, argv: readonly string[]) {
  await writePack(dir, files);
  const done = await runLine([...argv, '--data', dir, '--quiet'], {
    openService: (overlays) => openAssay({ ...overlays, today: () => TODAY }),
  });
  expectNoInsides(done.out + done.err);
  return done;
}

const fact = (more: object = {}) => ({
  name: 'build.origin',
  value: ['CH'],
  from: '2020-01-01',
  published: '2020-01-01',
  status: 'in-effect',
  source: 'example-source',
  assurance: 'declared',
  ...more,
});
const source = (more: object = {}) => ({
  title: 'An invented paper',
  label: 'an invented paper',
  publisher: 'Nobody (fictional)',
  published: '2020-01-01',
  kind: 'invented',
  checked: 'invented',
  ...more,
});
const dossier = (more: object = {}) => ({
  id: 'example-hostile',
  title: 'Example Hostile AG (fictional)',
  fictional: true,
  names: [{ text: 'Example Hostile AG (fictional)', kind: 'legal' }],
  ...more,
});
const overlay = (more: object, sources: object = { 'example-source': source() }) => ({
  'sources.json': { sources },
  'vendors/example-hostile.json': dossier(more),
});

const ASK = ['assess', 'example-hostile', '--policy', 'all', '--category', 'antivirus'];

/** What is wrong with a dossier, and where it is told. */
const REFUSED: readonly [kind: string, more: object, pointer: string][] = [
  ['an id with a path in it', { id: '../example-hostile' }, '/id'],
  ['an id that is not the name of the file', { id: 'constructor' }, '/id'],
  ['a source that every object has', { facts: [fact({ source: 'constructor' })] }, '/facts/0/source'],
  ['a source that is a path', { facts: [fact({ source: '../sources.json' })] }, '/facts/0/source'],
  ['a fact that every object has', { facts: [fact({ name: '__proto__' })] }, '/facts/0/name'],
  ['a fact of a family of methods', { facts: [fact({ name: 'vendor.constructor' })] }, '/facts/0/name'],
  [
    'a listing of itself',
    { facts: [fact({ name: 'vendor.listed.us-1634', value: false })] },
    '/facts/0/name',
  ],
  ['a fact of the buyer', { facts: [fact({ name: 'buyer.kind', value: 'us-dod' })] }, '/facts/0/name'],
  ['a set with a member that is none', { facts: [fact({ value: ['CH', '__proto__'] })] }, '/facts/0/value'],
  ['a value that is an object', { facts: [fact({ value: { CH: true } })] }, '/facts/0/value'],
  ['a day of five digits', { facts: [fact({ from: '10000-01-01' })] }, '/facts/0/from'],
  ['an end before its start', { facts: [fact({ to: '0001-01-01' })] }, '/facts/0/to'],
  ['a rung that is none', { facts: [fact({ assurance: 'sworn' })] }, '/facts/0/assurance'],
  ['two statements of one id', { facts: [fact({ id: 'a' }), fact({ id: 'a' })] }, '/facts/1/id'],
  [
    'a statement that supersedes itself',
    { facts: [fact({ id: 'a', supersedes: ['a'] })] },
    '/facts/0/supersedes',
  ],
  [
    'what supersedes nothing',
    { facts: [fact({ id: 'a', supersedes: ['toString'] })] },
    '/facts/0/supersedes',
  ],
  ['a scope of nowhere', { facts: [fact({ scope: { markets: ['constructor'] } })] }, '/facts/0/scope'],
  [
    'a country that is none',
    { entities: [{ name: 'X', relation: 'x', country: 'XX' }] },
    '/entities/0/country',
  ],
  [
    'a share of more than all',
    {
      ownership: [
        {
          from: '2020-01-01',
          published: '2020-01-01',
          source: 'example-source',
          owners: [{ name: 'X', share: 1e308 }],
        },
      ],
    },
    '/ownership/0/owners/0/share',
  ],
  ['no names', { names: [] }, '/names'],
  [
    'a product of no kind',
    { products: [{ id: 'p', names: ['P'], categories: ['constructor'] }] },
    '/products/0',
  ],
];

test.each(REFUSED)('a dossier with %s is refused', async (_, more, pointer) => {
  const { code, out, err } = await run(overlay(more), ASK);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`vendors/example-hostile.json#${pointer}`);
});

test.each<[string, object, string]>([
  ['an address that is none', { url: 'not an address' }, '/url'],
  ['a day that does not exist', { published: '2020-02-30' }, '/published'],
  ['a kind that is none', { kind: 'constructor' }, '/kind'],
])('a source with %s is refused', async (_, more, pointer) => {
  const { code, err } = await run(overlay({}, { 'example-source': source(more) }), ASK);
  expect(code).toBe(2);
  expect(err).toContain(`sources.json#/sources/example-source${pointer}`);
});

test.each<[string, object, string]>([
  ['a programme with a path in it', { program: '../example-list' }, '/program'],
  ['another programme than its name', { program: 'other-list' }, '/program'],
  ['an entry that stands twice', { entries: [entry('a'), entry('a')] }, '/entries/1/id'],
  ['an entry without a name', { entries: [{ ...entry('a'), names: [] }] }, '/entries/0/names'],
  [
    'a source that every object has',
    { entries: [{ ...entry('a'), source: 'toString' }] },
    '/entries/0/source',
  ],
  ['a reach that is none', { reach: ['everybody'] }, '/reach/0'],
  ['a reach of nobody', { reach: [] }, '/reach'],
])('a list with %s is refused', async (_, more, pointer) => {
  const files = {
    'sources.json': { sources: { 'example-source': source() } },
    'lists/example-list.json': list(more),
  };
  const { code, err } = await run(files, ASK.with(1, 'Acme'));
  expect(code).toBe(2);
  expect(err).toContain(`lists/example-list.json#${pointer}`);
});

function entry(id: string) {
  return {
    id,
    names: ['Example Listed AG (fictional)'],
    listed: { from: '2020-01-01', published: '2020-01-01' },
    source: 'example-source',
  };
}

function list(more: object) {
  return {
    program: 'example-list',
    title: 'An invented list',
    authority: 'Nobody (fictional)',
    citation: 'An invented order',
    reach: ['named'],
    components: 'It says nothing of parts.',
    coverage: { through: '2026-01-01', source: 'example-source' },
    entries: [],
    ...more,
  };
}

describe('data that is odd and legal', () => {
  const ODD = {
    'sources.json': {
      sources: {
        'example-source': source({ title: ODD_TEXT, label: ODD_TEXT, publisher: ODD_TEXT, note: ODD_TEXT }),
        '../x': source({ label: ODD_TEXT }),
        toString: source({ published: '9999-12-31' }),
      },
    },
    'vendors/example-hostile.json': dossier({
      title: ODD_TEXT,
      names: [
        { text: ODD_TEXT, kind: 'legal' },
        { text: '(a+)+$', kind: 'alias' },
        { text: '__proto__', kind: 'alias' },
        { text: 'x'.repeat(10_000), kind: 'former' },
      ],
      identifiers: [{ scheme: '__proto__', value: ODD_TEXT }],
      entities: [{ name: ODD_TEXT, relation: ODD_TEXT, country: 'CH' }],
      products: [{ id: '../p', names: [ODD_TEXT, '.*'], categories: ['antivirus'] }],
      notes: [ODD_TEXT],
      facts: [
        fact({ id: '__proto__', note: ODD_TEXT }),
        fact({
          id: 'b',
          supersedes: ['__proto__'],
          published: '2021-01-01',
          to: '9999-12-31',
          source: '../x',
        }),
        fact({
          name: 'supervision.body',
          value: ODD_TEXT.trim(),
          from: '0000-01-01',
          published: '0000-01-01',
        }),
        fact({ name: 'update.origin', status: 'planned', dueBy: '9999-12-31' }),
        fact({ name: 'signing.origin', published: '9999-12-31', from: '9999-12-31', source: 'toString' }),
      ],
    }),
    'lists/example-list.json': list({
      title: ODD_TEXT,
      authority: ODD_TEXT,
      citation: ODD_TEXT,
      components: ODD_TEXT,
      entries: [
        { ...entry('constructor'), names: [ODD_TEXT, '.*', '***'], note: ODD_TEXT },
        { ...entry('../b'), listed: { from: '0000-01-01', published: '0000-01-01' } },
      ],
    }),
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  test.each([
    [...ASK],
    [...ASK, '--each'],
    [...ASK, '--format', 'markdown'],
    [...ASK, '--each', '--format', 'markdown'],
    [...ASK, '--format', 'json'],
    [...ASK, '--as-of', '9999-12-31'],
    ['assess', '(a+)+$'],
    ['assess', '__proto__:x', '--product', '.*'],
    ['what-if', 'example-hostile', '--carry-out-plans'],
    ['timeline', 'example-hostile', '--policy', 'all', '--from', '2019-01-01', '--to', '2023-01-01'],
    ['timeline', 'example-hostile', '--from', '2019-01-01', '--to', '2023-01-01', '--format', 'svg'],
  ])('gives a terminal no order: %j', async (...argv) => {
    const { code, out, err } = await run(ODD, argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(ORDERS);
    expect(out).not.toMatch(/^(# )?APPROVED {3}/m);
    if (argv.includes('markdown')) expect(out).not.toMatch(/(^|[^\\])(<script|<\/text|\[x\]\()/m);
    if (argv.includes('svg')) expect(out).not.toContain('<script');
  });

  test('a name of punctuation or of a pattern on a list finds nobody', async () => {
    for (const name of ['Acme', '.', '?', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'])
      expect((await run(ODD, ['assess', name])).out).not.toMatch(/^PROHIBITED/);
  });

  test('a list of 20,000 entries is screened like any other', async () => {
    const entries = Array.from({ length: 20_000 }, (_, n) => ({
      ...entry(`e${n}`),
      names: [`Example Listed ${n} AG`],
    }));
    const files = { 'sources.json': ODD['sources.json'], 'lists/example-list.json': list({ entries }) };
    const { code, err } = await run(files, [
      'assess',
      'Example Listed 19999 AG',
      '--policy',
      'us-federal-civilian',
    ]);
    expect([code, err]).toEqual([0, '']);
  });
});
