import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { openReal } from '../end-to-end/real-service.ts';
import { runLine } from './run-line.ts';

let service: AssayService;
let dir: string;
beforeAll(async () => {
  service = await openReal();
  dir = await mkdtemp(join(tmpdir(), 'assay-screen-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const run = (...argv: string[]) => runLine(['screen', ...argv], { service });
const words = (text: string) => text.replace(/\s+/g, ' ');

describe('assay screen', () => {
  test.each([
    [
      'Kasperskiy Lab OOO',
      /STRONG, score 0\.\d\d: "Kaspersky Lab", on .* "Kasperskiy" sounds like "Kaspersky"/,
    ],
    [
      'Лаборатория Касперского',
      /EXACT, .*Same name as "OOO Laboratoriya Kasperskogo", apart from legal form, case, script/,
    ],
    ['华为技术有限公司', /STRONG, .*"Huawei Technologies Company".*"技术" means the same as "Technologies"/],
    ['Hikvision USA Inc', /POSSIBLE AFFILIATE, .*Perhaps a company of the same group as "Hikvision"/],
  ])('finds %s, and says why', async (name, told) => {
    const { code, out } = await run(name);
    expect(code).toBe(0);
    expect(words(out)).toMatch(told);
    expect(words(out)).toMatch(/A hit is no verdict: `assay assess` says what it means for a purchase\. $/);
  });

  test.each(['Kasper and Sons', 'Ryan Kasper', 'Costco', 'Micron', 'Alpha Bank'])(
    'leaves %s alone, and says what was looked through',
    async (name) => {
      const { out } = await run(name);
      expect(words(out)).toContain(`Nobody on 26 lists is near to "${name}" (score 0.5 or more).`);
      expect(words(out)).toMatch(
        /Looked through: \d+ entries of 26 lists, complete through 31 Jul 2026 or later\./,
      );
      expect(words(out)).toMatch(/Known in part only, so that a miss on them means nothing: .*us-ofac-sdn/);
    },
  );

  test('gives the same as JSON, with features and coverage', async () => {
    const answer = JSON.parse((await run('AO Kaspersky Lab', '--format', 'json', '--limit', '1')).out);
    expect(answer.hits).toHaveLength(1);
    expect(answer.hits[0]).toMatchObject({
      kind: 'exact',
      name: expect.stringContaining('Kaspersky Lab'),
    });
    expect(answer.hits[0].features.length).toBeGreaterThan(0);
    expect(answer.lists).toHaveLength(26);
    expect(answer).toEqual(
      JSON.parse(JSON.stringify(service.screen({ name: 'AO Kaspersky Lab', limit: 1 }))),
    );
  });

  test('answers a file of names on a list of its own, a line each and in its order', async () => {
    const [queries, lists] = [join(dir, 'q.csv'), join(dir, 'l.csv')];
    await writeFile(
      queries,
      'id,name,country,identifiers\nq1,Kasperskiy Lab,RU,\nq2,Nobody at all,,\nq3,,,\n',
    );
    await writeFile(
      lists,
      'id,name,aliases\ne1,Kaspersky Lab,AO Kaspersky Lab; Лаборатория Касперского\ne2,Example Ltd (fictional),\n',
    );
    const { code, out } = await run(
      '--queries',
      queries,
      '--lists',
      lists,
      '--min-score',
      '0.3',
      '--format',
      'jsonl',
    );
    // A query without a name was not looked for.
    expect(code).toBe(3);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: 'q1', hits: [{ id: 'e1', kind: 'strong' }] },
      { id: 'q2' },
      { id: 'q3', hits: [], problems: [`${queries}:4  no name; nobody was looked for`] },
    ]);
    expect(Object.keys(answers[0].hits[0])).toEqual(['id', 'score', 'kind']);
  });

  test('says which identifiers it could not look for, on the line and in the end', async () => {
    const queries = join(dir, 'ids.csv');
    await writeFile(
      queries,
      'id,name,identifiers\nq1,Nobody at all,lei:529900T8BM49AURSDO55; 12345; duns:12A\n',
    );
    const { code, out, err } = await run('--queries', queries, '--format', 'jsonl');
    expect(code).toBe(0);
    expect(JSON.parse(out).problems).toEqual([
      `${queries}:2  \`12345\` is not scheme:value and was not looked for; write it like \`lei:529900T8BM49AURSDO55\``,
      expect.stringMatching(
        /ids\.csv:2 {2}`12A` is not .*; correct it, for as it stands it identifies nobody$/,
      ),
    ]);
    expect(err).toMatch(/^1 of 1 query was not looked for in full; its line says what under `problems`\.\n$/);
  });

  // An entry that no name can find, or a list of nobody, would clear everybody.
  test.each([
    ['a row without a name', 'id,name,aliases\ne1,Example Ltd (fictional),\ne2,,\n', /l\.csv:3 {2}.*no name/],
    ['a row without an id', 'id,name,aliases\n,Example Ltd (fictional),\n', /l\.csv:2 {2}.*no id/],
    ['no row', 'id,name,aliases\n', /l\.csv` has no entry.*mend it and run again/],
  ])('refuses a list with %s', async (_, text, said) => {
    const [queries, lists] = [join(dir, 'some.csv'), join(dir, 'l.csv')];
    await writeFile(queries, 'id,name\nq1,Example Ltd\n');
    await writeFile(lists, text);
    const { code, out, err } = await run('--queries', queries, '--lists', lists, '--format', 'jsonl');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });

  test('refuses a file with a row that cannot be read: no query may vanish', async () => {
    const queries = join(dir, 'broken.csv');
    await writeFile(queries, 'id,name\nq1,"Open\n');
    const { code, err } = await run('--queries', queries, '--format', 'jsonl');
    expect(code).toBe(2);
    expect(err).toMatch(/broken\.csv:2 {2}.*; mend it and run again/);
  });
});
