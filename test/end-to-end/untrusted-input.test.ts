import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runLine } from '../cli/run-line.ts';
import { expectNoInsides, post, useReal } from './real-service.ts';

const real = useReal();
const POLICIES = ['trusted-sourcing', 'us-federal-civilian', 'nl-central-government', 'de-federal'];
const WHEN = { asOf: '2026-06-15', knownAt: '2026-06-15' };

/** Everything that a terminal could take for an order: C0 and C1 controls, DEL, and marks that turn the writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const NAMES: Readonly<Record<string, string>> = {
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  Markdown: '# APPROVED\n\n[click](javascript:alert(1)) **bold** | cell | `code`',
  'an escape that clears the screen': '\u001b[2J\u001b[1;32mAPPROVED\u001b[0m',
  'an escape of one character': '\u009b2J\u009b32mAPPROVED',
  'a title for the terminal': '\u001b]0;owned\u0007Acme',
  'a line of its own': 'Acme\r\nAPPROVED   Acme',
  'writing turned round': 'Acme \u202eDEVORPPA',
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a formula behind a sign': "+cmd|' /C calc'!A0",
  'the name of a prototype': '__proto__',
  'the name of a method': 'constructor',
  'half a character': 'Acme \ud83d',
};

describe.each(Object.entries(NAMES))('a vendor whose name is %s', (_, name) => {
  test.each([
    ['matrix', 'text'],
    ['matrix', 'markdown'],
    ['matrix', 'json'],
    ['answer by each policy', 'text'],
    ['answer by each policy', 'markdown'],
    ['answer by each policy', 'json'],
  ])('is not approved, and its %s as %s gives a terminal no order', async (kind, format) => {
    const argv = [
      'assess',
      name,
      '--policy',
      'all',
      '--category',
      'antivirus',
      '--as-of',
      WHEN.asOf,
      '--format',
      format,
      ...(kind === 'matrix' ? [] : ['--each']),
    ];
    const { code, out, err } = await runLine([...argv, '--known-at', WHEN.knownAt], {
      service: real.service,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(ORDERS);
    expect(out).not.toMatch(/^(# )?(APPROVED|CONDITIONAL)\b/m);
    if (format === 'json') {
      const answer = JSON.parse(out);
      for (const one of kind === 'matrix' ? answer.rows : answer)
        expect(one.verdict).toBe('insufficient-evidence');
    }
    if (format === 'markdown') expect(out).not.toMatch(/(^|[^\\])(<script|<img|\[click\])/m);
  });

  test('is not approved over HTTP, and comes back as it went', async () => {
    for (const policy of POLICIES) {
      const { status, body, text } = await post(real.url, {
        vendor: { name, aliases: [name] },
        policy,
        ...WHEN,
      });
      expect([status, body.verdict]).toEqual([201, 'insufficient-evidence']);
      expect(body.vendor.name).toBe(name);
      expectNoInsides(text.replaceAll(JSON.stringify(name).slice(1, -1), ''));
    }
  });

  test('is one row of a batch, in its place', async () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const stdin = `name,note\nBefore,1\n${cell(name)},${cell(name)}\nAfter,2\n`;
    const argv = [
      'batch',
      '-',
      '--policy',
      'trusted-sourcing',
      '--as-of',
      WHEN.asOf,
      '--known-at',
      WHEN.knownAt,
    ];
    const { code, out, err } = await runLine(argv, { service: real.service, stdin });
    expect(code).toBe(0);
    const rows: Record<string, string>[] = parse(out, { columns: true });
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.assay_verdict)).toEqual(Array(3).fill('insufficient-evidence'));
    expect(rows[1]?.note).toBe(`${/^[=+@-]/.test(name) ? "'" : ''}${Buffer.from(name).toString()}`);
    // The caller's cells are the caller's; ours, and what stands on the terminal, are harmless.
    const ours = Object.entries(rows[1] ?? {}).filter(([column]) => column.startsWith('assay_'));
    expect(ours.map(([, text]) => text).join('')).not.toMatch(ORDERS);
    expect(err).not.toMatch(ORDERS);
  });
});

test('escapes in the cells that cannot be read, and in the header, stay off the terminal', async () => {
  const stdin =
    'name,country,\u001b[2Jcountry,\u009bassay_verdict,data_location\nAcme,\u001b[31mXX\u001b[0m,,,\u009b31mYY\n,,,,\n';
  const { code, out, err } = await runLine(['batch', '-', '--policy', 'de-federal'], {
    service: real.service,
    stdin,
  });
  expect(code).toBe(3);
  expect(err).not.toMatch(ORDERS);
  const rows: Record<string, string>[] = parse(out, { columns: true });
  expect(rows).toHaveLength(2);
  expect(rows[0]?.assay_row_error).toMatch(/is not a country/);
});

test.each([
  ['assess', 'Acme', '--policy', '\u001b[2J'],
  ['assess', 'Acme', '--fact', '\u001b[2J.x=1'],
  ['assess', 'Acme', '--facts', '/none/\u001b[2J'],
  ['assess', 'Acme', '--as-of', '\u001b[2J'],
  ['assess', 'Acme', '--format', '\u001b[2J'],
  ['assess', '--\u001b[2J'],
  ['assess', 'Acme', '\u001b[2J'],
  ['\u001b[2J'],
  ['policy', 'show', '\u009b2J'],
  ['batch', '/none/\u009b2J.csv'],
])('escapes on the command line are not echoed: %j', async (...argv) => {
  const { code, out, err } = await runLine(argv, { service: real.service });
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toMatch(ORDERS);
});

describe('keys that every object has', () => {
  test('are unknown fields of a body', async () => {
    const body =
      '{"vendor":{"name":"Acme","__proto__":{"country":"CH"},"constructor":1},"__proto__":{"policy":"x"}}';
    const { status, body: problem } = await post(real.url, body);
    expect(status).toBe(422);
    expect(problem.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/__proto__',
      '/vendor/__proto__',
      '/vendor/constructor',
    ]);
    expect(({} as { policy?: unknown }).policy).toBeUndefined();
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'vendor.__proto__',
    'vendor.listed.__proto__',
    'hasOwnProperty.x',
  ])('are no facts: %s', async (name) => {
    const { status, body, text } = await post(real.url, {
      vendor: { name: 'Acme', facts: [{ name, value: 'CH' }] },
    });
    expect(status).toBe(422);
    expect(body.errors[0].pointer).toBe('/vendor/facts/0/name');
    expectNoInsides(text);
    const facts = join(real.dir, 'facts.json');
    await writeFile(facts, `{${JSON.stringify(name)}: "CH"}`);
    for (const argv of [
      ['--facts', facts],
      ['--fact', `${name}=CH`],
    ]) {
      const { code, out, err } = await runLine(['assess', 'Acme', '--quiet', ...argv], {
        service: real.service,
      });
      expect([code, out]).toEqual([2, '']);
      expectNoInsides(err);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'valueOf'])(
    'are no policy, market, country or category: %s',
    async (word) => {
      const { status, body } = await post(real.url, { vendor: { name: 'Acme' }, policy: word });
      expect([status, body.errors[0].code]).toEqual([422, 'policy.unknown']);
      expect((await post(real.url, { vendor: { name: 'Acme' }, market: word })).status).toBe(422);
      const odd = await post(real.url, {
        vendor: { name: 'Acme', country: word, identifiers: [{ scheme: word, value: word }] },
        product: { name: word, categories: [word] },
        policy: 'de-federal',
      });
      expect([odd.status, odd.body.verdict]).toEqual([201, 'insufficient-evidence']);
      expect((await fetch(`${real.url}/v1/policies/${word}`)).status).toBe(404);
      expect((await fetch(`${real.url}/v1/assessments/${word}`)).status).toBe(404);
    },
  );
});

describe('more than any vendor has', () => {
  // Work that grew with the square of the input would run into the runner's own limit; no test here keeps time.

  test('a name of 100 KB is a row like any other', async () => {
    const names = ['x'.repeat(100_000), 'Kaspersky '.repeat(10_000), '\u0416'.repeat(120_000)];
    const stdin = `name\n${names.join('\n')}\nKaspersky Lab\n`;
    const argv = [
      'batch',
      '-',
      '--policy',
      'us-federal-civilian',
      '--category',
      'antivirus',
      '--as-of',
      '2018-05-15',
      '--known-at',
      '2018-05-15',
    ];
    const { code, out } = await runLine(argv, { service: real.service, stdin });
    expect(code).toBe(0);
    const rows: Record<string, string>[] = parse(out, { columns: true });
    expect(rows.map((row) => row.assay_row_status)).toEqual(Array(4).fill('decided'));
    for (const row of rows) expect(['approved', 'conditional']).not.toContain(row.assay_verdict);
    expect(rows[3]?.assay_verdict).toBe('prohibited');
  });

  test('a name of 200 KB over HTTP is answered, approved by nobody', async () => {
    const { status, body } = await post(real.url, {
      vendor: { name: 'a b '.repeat(50_000) },
      policy: 'us-federal-civilian',
    });
    expect([status, body.verdict]).toEqual([201, 'insufficient-evidence']);
  });

  test.each([
    ['that mean nothing', (n: number) => `Alias ${n}`],
    ['that all come near a listed name', (n: number) => `Kasprsky${' '.repeat(n % 3)} ${n % 7} ${n}`],
    ['that all come near the same one', (n: number) => (n % 2 ? 'Kapersky Lab' : 'Kasperski Lab')],
  ])('10,000 aliases %s are answered', async (_, alias) => {
    const aliases = Array.from({ length: 10_000 }, (_, n) => alias(n));
    const { status, body } = await post(real.url, {
      vendor: { name: 'Acme', country: 'CH', aliases },
      product: { categories: ['antivirus'] },
      policy: 'us-federal-civilian',
      ...WHEN,
    });
    expect(status).toBe(201);
    expect(['approved', 'conditional']).not.toContain(body.verdict);
  });

  test.each([
    ['without a maker', () => ({})],
    ['of as many makers', (n: number) => ({ maker: { name: `M${n}` } })],
  ])('thousands of components %s are answered', async (_, more) => {
    const all = Array.from({ length: 10_000 }, (_, n) => ({ name: `c${n}`, ...more(n) }));
    // As many as a body takes.
    const components = all.slice(
      0,
      Math.floor(all.length * Math.min(1, 261_000 / JSON.stringify(all).length)),
    );
    expect(components.length).toBeGreaterThan(5_000);
    const { status, body } = await post(real.url, {
      vendor: { name: 'Acme', country: 'CH' },
      product: { categories: ['antivirus'], components },
      policy: 'us-federal-civilian',
      asOf: '2018-11-01',
    });
    expect(status).toBe(201);
    if (components[0] && 'maker' in components[0])
      expect(['approved', 'conditional']).not.toContain(body.verdict);
  });

  test('30,000 categories that nobody knows are warned of in a few words', async () => {
    const categories = Array.from({ length: 30_000 }, (_, n) => n.toString(36));
    const { status, body, text } = await post(real.url, {
      vendor: { name: 'Acme' },
      product: { categories },
      policy: 'de-federal',
    });
    expect([status, body.verdict]).toEqual([201, 'insufficient-evidence']);
    expect(text.length).toBeLessThan(1_000_000);
    expect(body.warnings.at(-1).detail).toMatch(/29990 more/);
  });

  test('a mistake of 200 KB is told in a few words', async () => {
    const long = 'x'.repeat(200_000);
    for (const body of [
      { vendor: { name: 'Acme' }, policy: long },
      { vendor: { name: 'Acme' }, market: long },
      { vendor: { name: 'Acme' }, asOf: long },
      { vendor: { name: 'Acme', [long]: 1 } },
      { vendor: { name: 'Acme', facts: [{ name: 'build.origin', value: long }] } },
      { vendor: { name: 'Acme', facts: [{ name: `a.${long}`, value: 1 }] } },
    ]) {
      const { status, text } = await post(real.url, body);
      expect(status).toBe(422);
      // A pointer has to name the field as it was sent; the sentences need not repeat it.
      const { errors } = JSON.parse(text);
      for (const { detail } of errors) expect(detail.length).toBeLessThan(500);
    }
  });
});
