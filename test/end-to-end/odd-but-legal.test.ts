import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AssayService, openAssay } from '../../src/index.ts';
import { runLine } from '../cli/run-line.ts';
import { ODD_PACK, ODD_TEXT, writePack } from './odd-pack.ts';
import { expectNoInsides, serveReal, TODAY } from './real-service.ts';

let dir: string;
let service: AssayService;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-odd-'));
  await writePack(dir, ODD_PACK);
  service = await openAssay({ today: () => TODAY, rules: [dir] });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Everything that a terminal could take for an order: C0 and C1 controls, DEL, and marks that turn the writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What a reader of Markdown or HTML would take for more than text. */
const MARKUP = /(^|[^\\])(<script|<\/text|\[x\]\()/m;

async function run(...argv: string[]): Promise<{ code: number; out: string }> {
  const { code, out, err } = await runLine(argv, { service });
  expect(out + err).not.toMatch(ORDERS);
  expectNoInsides(out + err);
  return { code, out };
}

const ASKED = [
  ['of a vendor that nobody knows', ['Acme']],
  ['of a vendor with a dossier', ['kaspersky', '--category', 'antivirus']],
  [
    'with facts that are odd as well',
    ['Acme', '--fact', 'example.text=(a+)+$', '--fact', 'example.since=9999-12-31'],
  ],
  ['of the last day there is', ['kaspersky', '--as-of', '9999-12-31']],
  ['of the first day there is', ['kaspersky', '--as-of', '0000-01-01', '--known-at', '0000-01-01']],
] as const;

describe.each(ASKED)('an odd pack, asked %s', (_, question) => {
  test.each(['text', 'markdown', 'json'])(
    'answers in %s without an order to whatever reads it',
    async (format) => {
      const { code, out } = await run('assess', ...question, '--policy', 'odd', '--format', format);
      expect(code).toBe(0);
      if (format !== 'json') expect(out).toMatch(/^(# )?(INSUFFICIENT EVIDENCE|PROHIBITED)\b/);
      if (format === 'markdown') expect(out).not.toMatch(MARKUP);
      if (format === 'json') {
        const { findings } = JSON.parse(out) as { findings: { citations: { text: string }[] }[] };
        // Data come back as they went in: to make them harmless is for whoever shows them.
        for (const { text } of findings[0]?.citations ?? []) expect(text).toBe(ODD_TEXT);
      }
    },
  );

  test.each(['text', 'markdown', 'json'])(
    'stands beside other policies in a matrix as %s',
    async (format) => {
      const policies = 'odd,trusted-sourcing';
      const { code, out } = await run('assess', ...question, '--policy', policies, '--format', format);
      expect(code).toBe(0);
      if (format === 'markdown') expect(out).not.toMatch(MARKUP);
    },
  );

  test.each(['text', 'json', 'svg'])('is drawn over the years as %s', async (format) => {
    // A timeline has days of its own.
    const about = question.some((word) => word === '--as-of') ? question.slice(0, 1) : question;
    const span = ['--from', '2018-01-01', '--to', '2019-01-01'];
    const { code, out } = await run('timeline', ...about, '--policy', 'odd', ...span, '--format', format);
    expect(code).toBe(0);
    if (format !== 'svg') return;
    expect(out).toMatch(/^<\?xml [^>]*>\n<svg [^>]*>/);
    // The text of others is text: no element of theirs, and none of ours ends early.
    expect(out).not.toMatch(/<script|javascript:alert\(1\)["']/);
    expect(out.match(/<text\b/g)?.length).toBe(out.match(/<\/text>/g)?.length);
    expect(out.trimEnd().endsWith('</svg>')).toBe(true);
  });

  test('is drawn over the years that bear on it, and no more of them than anybody reads', async () => {
    const { code, out } = await run('timeline', question[0], '--policy', 'odd', '--format', 'json');
    expect(code).toBe(0);
    const { rows } = JSON.parse(out) as { rows: { asThenKnown: object[]; asNowKnown: object[] }[] };
    for (const { asThenKnown, asNowKnown } of rows)
      expect(asThenKnown.length + asNowKnown.length).toBeLessThan(200);
  });

  test('says what would change it', async () => {
    expect(
      (await run('what-if', ...question, '--policy', 'odd', '--set', 'example.since=9999-12-31')).code,
    ).toBe(0);
  });
});

describe('an odd pack', () => {
  test('gives receipts that can be checked', async () => {
    const first = await run('assess', 'Acme', '--policy', 'odd', '--format', 'json');
    const again = await run('assess', 'Acme', '--policy', 'odd', '--format', 'json');
    expect(again.out).toBe(first.out);
    const paper = join(dir, '..', 'odd-receipt.json');
    await writeFile(paper, first.out);
    const { code, out } = await run('verify', paper);
    await rm(paper);
    expect([code, out]).toEqual([0, expect.stringMatching(/same/i)]);
  });

  test.each([
    ['list', []],
    ['list', ['--format', 'json']],
    ['show', ['odd']],
    ['show', ['odd', '--format', 'json']],
    ['docs', ['--rules']],
    ['test', ['--rules']],
    ['test', ['--format', 'json', '--rules']],
    ['check', ['--rules']],
    ['check', ['--format', 'json', '--rules']],
    ['schema', ['rule', '--rules']],
    ['schema', ['dossier', '--rules']],
  ])('is shown by `policy %s` %j', async (command, argv) => {
    const { code, out } = await run('policy', command, ...argv, ...(argv.at(-1) === '--rules' ? [dir] : []));
    // An odd pack has no fault that stops it; what its author would be warned of is another matter.
    expect(code).toBe(command === 'check' ? 1 : 0);
    if (command === 'docs') expect(out).not.toMatch(MARKUP);
    expect(out.length).toBeGreaterThan(100);
  });

  test('is compared with another', async () => {
    const { code } = await run('policy', 'diff', 'shipped', dir, '--policy', 'trusted-sourcing');
    expect(code).toBe(0);
  });

  test('loses no check to its oddness: it is warned of, never refused', async () => {
    const { out } = await run('policy', 'check', '--rules', dir, '--format', 'json');
    const { defects, checked } = JSON.parse(out) as {
      defects: { file: string; severity: string }[];
      checked: object;
    };
    const own = defects.filter(({ file }) => file.startsWith(dir));
    expect(new Set(own.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(checked).toMatchObject({ rules: expect.any(Number) });
  });

  test('scores a vendor file', async () => {
    const output = join(dir, 'out.csv');
    const input = join(dir, 'in.csv');
    await writeFile(input, 'name,example.set,example.since\nAcme,x,9999-12-31\nAcme,y,0000-01-01\n');
    const { code } = await run('batch', input, '-o', output, '--policy', 'odd');
    expect(code).toBe(0);
    expect((await readFile(output, 'utf8')).split('\r\n')).toHaveLength(4);
  });

  test('is served', async () => {
    const server = await serveReal(service);
    try {
      const get = async (path: string) => {
        const response = await fetch(`${server.url}${path}`);
        return {
          status: response.status,
          type: response.headers.get('content-type'),
          text: await response.text(),
        };
      };
      for (const path of ['/v1/policies', '/v1/policies/odd', '/openapi.json']) {
        const { status, type, text } = await get(path);
        expect([path, status, type]).toEqual([path, 200, expect.stringMatching(/^application\/json/)]);
        expectNoInsides(text.replaceAll('"undefined"', ''));
      }
      const response = await fetch(`${server.url}/v1/assessments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ vendor: { name: 'Acme' }, policy: 'odd' }),
      });
      expect(response.status).toBe(201);
    } finally {
      await server.close();
    }
  });
});
