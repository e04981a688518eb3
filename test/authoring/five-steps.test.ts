import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { runLine } from '../cli/run-line.ts';

/** The steps of `rules/README.md`, in their order, for a law that an agency adds without touching the package. */

// 1. Say what it is.
const whatItIs = {
  id: 'example-act-2025',
  title: 'Example Act of 2025 (fictional)',
  effect: 'prohibit',
  statement: 'forbids the example agency to buy security software that is built outside the places it names',
};

// 2. Say what it rests on.
const restsOn = {
  citations: [{ text: 'Example Gazette 2024, p. 1 (fictional)', published: '2024-06-03' }],
  inForce: [{ from: '2025-01-01', published: '2024-06-03' }],
};

// 3. Say to whom it applies and what satisfies it.
const appliesTo = {
  appliesWhen: { fact: 'product.categories', operator: 'overlaps', value: ['antivirus', 'firewall'] },
  satisfiedWhen: { fact: 'build.origin', operator: 'subsetOf', value: { parameter: 'namedPlaces' } },
};

// 4. Say what counts as proof and what would help.
const proof = {
  minimumAssurance: 'declared',
  waivable: false,
  remedy: { by: 'vendor', text: 'Build the software in one of the named places.' },
};

// 5. Prove it, and name the rule in a policy.
const security = { 'product.categories': ['antivirus'] };
const examples = [
  {
    name: 'the day before',
    asOf: '2024-12-31',
    facts: { ...security, 'build.origin': ['FR'] },
    outcome: 'not-in-force',
  },
  {
    name: 'first day',
    asOf: '2025-01-01',
    facts: { ...security, 'build.origin': ['FR'] },
    outcome: 'violated',
  },
  {
    name: 'built in a named place',
    asOf: '2025-06-01',
    facts: { ...security, 'build.origin': ['CH'] },
    outcome: 'satisfied',
  },
  { name: 'place not stated', asOf: '2025-06-01', facts: security, outcome: 'unknown' },
  {
    name: 'furniture',
    asOf: '2025-06-01',
    facts: { 'product.categories': ['furniture'], 'build.origin': ['FR'] },
    outcome: 'not-applicable',
  },
];
const rule = { ...whatItIs, ...restsOn, ...appliesTo, ...proof, examples };
const policy = {
  id: 'example-agency',
  title: 'Example agency (fictional)',
  description: 'What binds the example agency.',
  rules: ['identity', 'example-act-2025'],
  parameters: { namedPlaces: { places: ['efta'] } },
};

let dir: string;
const write = (path: string, content: unknown) =>
  writeFile(join(dir, path), `${JSON.stringify(content, null, 2)}\n`);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-five-steps-'));
  await mkdir(join(dir, 'provisions'));
  await mkdir(join(dir, 'policies'));
  await write('provisions/example-act-2025.json', rule);
  await write('policies/example-agency.json', policy);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

/** A command line on the real files, with the agency's own folder laid over them. */
const run = (...argv: readonly string[]) =>
  runLine([...argv, '--rules', dir], {
    openService: ({ rules, data }) =>
      openService({ rules, data, today: () => '2026-11-23' as PlainDate, version: 'test' }),
  });

test('the check finds nothing wrong with it', async () => {
  const { code, out, err } = await run('policy', 'check');
  expect(out).toMatch(/^no defects in \d+ rules/);
  expect([code, err]).toEqual([0, '']);
});

test('its examples come out as its author said, and miss nothing', async () => {
  const { code, out } = await run('policy', 'test', 'example-agency', '--rule', 'example-act-2025');
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'example-act-2025   5 of 5 passed   outcomes 5 of 5   boundary days 2 of 2',
      '',
      'all passed: 1 rule, 5 runs of examples',
      '',
    ].join('\n'),
  );
});

test('and it decides', async () => {
  const ask = async (origin: string, ...more: readonly string[]) => {
    const vendor = ['assess', 'Example Northern Tools (fictional)', '--policy', 'example-agency'];
    const facts = ['--fact', 'vendor.country=CH', '--fact', `build.origin=${origin}`];
    const { out, err } = await run(
      ...vendor,
      '--category',
      'antivirus',
      ...facts,
      '--format',
      'json',
      ...more,
    );
    expect(err).toBe('');
    return JSON.parse(out) as { verdict: string; deciding: readonly string[]; findings: readonly unknown[] };
  };

  const barred = await ask('FR');
  expect([barred.verdict, barred.deciding]).toEqual(['prohibited', ['example-act-2025']]);
  const cleared = await ask('CH');
  expect(cleared.verdict).toBe('approved');
  expect(cleared.findings).toContainEqual(
    expect.objectContaining({ rule: 'example-act-2025', outcome: 'satisfied' }),
  );
  const before = await ask('FR', '--as-of', '2024-06-02', '--known-at', '2024-06-02');
  expect(before.findings).not.toContainEqual(expect.objectContaining({ rule: 'example-act-2025' }));
});

test('what it says can be read where it decides', async () => {
  const { out } = await run(
    'assess',
    'Example Northern Tools (fictional)',
    '--policy',
    'example-agency',
    '--category',
    'antivirus',
    '--fact',
    'build.origin=FR',
  );
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('PROHIBITED');
  expect(text).toContain('forbids the example agency to buy security software');
  expect(text).toContain('Example Gazette 2024, p. 1 (fictional)');
});

test('a slip in it is told with its place before anything is asked', async () => {
  await write('provisions/example-act-2025.json', { ...rule, examples: examples.slice(1) });
  const { code, out } = await run('policy', 'check');
  await write('provisions/example-act-2025.json', rule);
  expect(code).toBe(1);
  expect(out).toContain('no example shows the day before it starts; add one with `asOf` 2024-12-31');
  expect(out).toContain('provisions/example-act-2025.json');
});
