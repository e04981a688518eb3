import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { Questionnaire } from '../../src/model/questionnaire.ts';
import { expectNoInsides, useReal } from '../end-to-end/real-service.ts';
import { runLine } from './run-line.ts';

const real = useReal();
let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-questions-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const ASKED = [
  'example-harbour-software',
  '--policy',
  'trusted-sourcing',
  '--market',
  'DE',
  '--as-of',
  '2026-06-15',
];
const run = (...argv: string[]) => runLine(argv, { service: real.service });

type Row = Record<string, string>;

/** Asks the vendor by a file, and gives it back with the answers that `answer` has for its rows. */
async function answered(name: string, answer: (row: Row) => string, options = {}): Promise<string> {
  const path = join(dir, name);
  const { code, err } = await run('assess', ...ASKED, '--questionnaire', path);
  if (code !== 0) throw new Error(err);
  const rows = parse<Row>(await readFile(path, 'utf8'), { bom: true, columns: true });
  await writeFile(
    path,
    stringify(
      rows.map((row) => ({ ...row, answer: answer(row) })),
      { header: true, ...options },
    ),
  );
  return path;
}

async function assess(...argv: string[]): Promise<Assessment> {
  const { code, out, err } = await run('assess', ...ASKED, '--format', 'json', ...argv);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Assessment;
}

const whyOpen = ({ missingFacts }: Assessment, name: string) =>
  missingFacts.find((m) => m.name === name)?.why;

describe('the questions to a vendor', () => {
  it('are written beside the answer: what the vendor can say, and nothing else', async () => {
    const path = join(dir, 'questions.csv');
    const { out, err } = await run('assess', ...ASKED, '--questionnaire', path);
    expect(out).toMatch(/^INSUFFICIENT EVIDENCE {3}/);
    expect(err).toMatch(/^\d+ questions are open for the vendor\. Written to .*questions\.csv\.\n$/);
    const rows = parse<Row>(await readFile(path, 'utf8'), { bom: true, columns: true });
    const names = rows.map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(['build.origin', 'owner.ultimate.country', 'vendor.name']));
    for (const others of ['legal.compulsion.countries', 'vendor.identifier', 'buyer.kind'])
      expect(names).not.toContain(others);
    expect(rows.find((row) => row.name === 'build.origin')).toMatchObject({
      how_to_answer: 'all countries, as codes or English names, with commas between them',
      example: 'CH,DE',
      answer: '',
      why_open: 'nothing is recorded',
      rules: expect.stringContaining('build-origin'),
      vendor: 'Example Harbour Software (fictional)',
      dossier: 'example-harbour-software',
      market: 'DE',
      policies: 'trusted-sourcing',
      as_of: '2026-06-15',
    });
  });

  it('are the same as JSON', async () => {
    const path = join(dir, 'questions.JSON');
    await run('assess', ...ASKED, '--questionnaire', path, '--quiet');
    const paper = Questionnaire.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(paper.questions.find(({ name }) => name === 'build.origin')).toMatchObject({
      type: 'countries',
      answer: null,
    });
  });
});

describe('a questionnaire that came back', () => {
  it.each([
    ['as it went out', {}],
    [
      'from a spreadsheet that writes semicolons',
      { delimiter: ';', bom: true, record_delimiter: '\r\n', quoted: true },
    ],
  ])('moves what nobody had said to what is said but not shown, %s', async (_, options) => {
    const facts = await answered(
      'back.csv',
      ({ name }) => (name === 'build.origin' ? 'CH, Germany' : ''),
      options,
    );
    expect(whyOpen(await assess(), 'build.origin')).toBe('absent');
    const after = await assess('--facts', facts);
    expect(whyOpen(after, 'build.origin')).toBe('below-minimum');
    expect(whyOpen(after, 'signing.origin')).toBe('absent');
    const [said] = after.findings.flatMap(({ facts }) => facts).filter(({ name }) => name === 'build.origin');
    expect(said).toMatchObject({ value: ['CH', 'DE'], assurance: 'declared', source: 'the question' });
  });

  it('counts at once where the vendor admits what breaks a rule', async () => {
    const facts = await answered('back.csv', ({ name }) => (name === 'build.origin' ? 'RU' : ''));
    expect(await assess('--facts', facts)).toMatchObject({
      verdict: 'not-approved',
      deciding: ['build-origin'],
    });
  });

  it('settles what needs no more than the word of the vendor', async () => {
    const facts = await answered(
      'back.csv',
      ({ name }) => ({ 'vendor.name': 'Example Harbour Software', 'vendor.country': 'SE' })[name ?? ''] ?? '',
    );
    const { findings, vendor } = await assess('--facts', facts);
    expect(findings.find(({ rule }) => rule === 'identity')?.outcome).toBe('satisfied');
    expect(vendor.name).toBe('Example Harbour Software');
  });

  it('comes back as JSON just as well, and into a what-if', async () => {
    const path = join(dir, 'questions.json');
    await run('assess', ...ASKED, '--questionnaire', path);
    const paper = Questionnaire.parse(JSON.parse(await readFile(path, 'utf8')));
    const questions = paper.questions.map((q) => (q.name === 'build.origin' ? { ...q, answer: ['CH'] } : q));
    await writeFile(path, JSON.stringify({ ...paper, questions }));
    expect(whyOpen(await assess('--facts', path), 'build.origin')).toBe('below-minimum');
    const { code, out } = await run(
      'what-if',
      ...ASKED,
      '--facts',
      path,
      '--set',
      'signing.origin=CH@audited',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(whyOpen(JSON.parse(out).after, 'build.origin')).toBe('below-minimum');
    expect(whyOpen(JSON.parse(out).after, 'signing.origin')).toBeUndefined();
  });

  it('speaks for no other vendor, product or wider market', async () => {
    const facts = await answered('back.csv', ({ name }) => (name === 'build.origin' ? 'CH' : ''));
    const others: readonly (readonly [string[], string])[] = [
      [
        ['kaspersky', ...ASKED.slice(1)],
        'for the vendor `Example Harbour Software (fictional)`, and this asks about',
      ],
      [[...ASKED, '--market', 'all'], 'for the market `DE`, and this asks about `all`'],
    ];
    for (const [argv, message] of others) {
      const { code, out, err } = await run('assess', ...argv, '--facts', facts);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(message);
      expect(err).toContain('ask the same that they were asked for');
    }
    // What holds for all customers holds for those of one country.
    const wide = join(dir, 'wide.csv');
    await run('assess', ...ASKED, '--market', 'all', '--questionnaire', wide);
    expect((await run('assess', ...ASKED, '--facts', wide)).code).toBe(0);
  });

  it('is refused with line and cell where an answer cannot be read', async () => {
    const facts = await answered('back.csv', ({ name }) => (name === 'build.origin' ? 'Narnia' : ''));
    const { code, out, err } = await run('assess', ...ASKED, '--facts', facts);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /back\.csv:\d+:5 {2}`Narnia` is not a list of countries .*, which `build\.origin` asks for/,
    );
    expectNoInsides(err);
  });

  it('states a fact once, and not against the command line', async () => {
    const facts = await answered('back.csv', ({ name }) => (name === 'build.origin' ? 'CH' : ''));
    const { code, err } = await run('assess', ...ASKED, '--facts', facts, '--fact', 'build.origin=DE');
    expect([code, err]).toEqual([2, 'assay: the fact `build.origin` is stated twice; state it once\n']);
  });
});

describe('a file for the questions that cannot be used', () => {
  it.each([
    ['questions.xlsx', 'let the name end in `.csv` or `.json`'],
    ['questions', 'let the name end in `.csv` or `.json`'],
    ['no/such/folder/questions.csv', 'cannot be written: there is no such file or folder'],
  ])('is refused: %s', async (name, message) => {
    const { code, out, err } = await run('assess', ...ASKED, '--questionnaire', join(dir, name));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expectNoInsides(err);
  });

  it('is refused where it holds the answers', async () => {
    const facts = await answered('back.csv', ({ name }) => (name === 'build.origin' ? 'CH' : ''));
    const before = await readFile(facts, 'utf8');
    const { code, err } = await run('assess', ...ASKED, '--facts', facts, '--questionnaire', facts);
    expect(code).toBe(2);
    expect(err).toContain('the questions would be written over a file that is read here; name another file');
    expect(await readFile(facts, 'utf8')).toBe(before);
  });
});
