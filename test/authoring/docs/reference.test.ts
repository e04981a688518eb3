import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstDifference } from '../../../src/authoring/docs/first-difference.ts';
import { writeReference } from '../../../src/authoring/docs/write-reference.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import { runLine } from '../../cli/run-line.ts';
import { type Draft, editedFiles } from '../sound-pack.ts';

const write = (edit: (draft: Draft) => void = () => undefined) => writeReference(readPack(editedFiles(edit)));
const SHIPPED = join(import.meta.dirname, '../../../rules/REFERENCE.md');

describe('the reference', () => {
  it('tells a whole pack in words', async () => {
    await expect(write()).toMatchFileSnapshot('golden/reference.md');
  });

  it('is the same whatever order the files are read in', () => {
    const turned = editedFiles(() => undefined);
    const { rules } = turned;
    expect(
      writeReference(readPack({ ...turned, rules: { ...rules, rules: [...rules.rules].reverse() } })),
    ).toBe(write());
  });

  it('links only to places that are there, each once', () => {
    const text = write();
    const places = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, place]) => place);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
  });

  it('shows a gap with its reason', () => {
    expect(write()).toContain(
      'Not in force from 1 Jan 2019 until 30 Jun 2019: Suspended by a court until a hearing.',
    );
  });

  it('shows text of strangers as it stands, wherever they put it', () => {
    const evil = '<img src=x onerror=alert(1)> [click](javascript:alert(1)) `</a>` | cell\n# heading \u202e';
    const text = write(({ rules, policies, vocabulary, places }) => {
      Object.assign(rules['a-ban'] ?? {}, { title: evil, statement: evil, note: evil });
      const [citation] = rules['a-ban']?.citations ?? [];
      Object.assign(citation, { text: evil, url: 'javascript:alert(1)', note: evil });
      Object.assign(rules['a-ban']?.examples[0], { name: evil });
      Object.assign(policies.agency ?? {}, { title: evil, description: evil });
      Object.assign(vocabulary.facts['vendor.home'], {
        label: evil,
        meaning: evil,
        question: evil,
        unit: evil,
      });
      Object.assign(places.places.alps, { title: evil, source: evil });
    });
    expect(text).toContain('\\<img src=x');
    const live = text.replace(/\\./g, '').replace(/<a id="[a-z0-9-]+"><\/a>/g, '');
    expect(live).not.toMatch(/<(?!https?:)/);
    expect(live).not.toMatch(/\]\((?!#|<https?:)/);
    expect(live).not.toMatch(/^# heading/m);
    expect(text).not.toContain('\u202e');
    const columns = live
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').length);
    expect(new Set(columns)).toEqual(new Set([4, 6]));
  });

  it('of the shipped rules is current; `npm run generate` renews it', async () => {
    const { code, err } = await runLine(['policy', 'docs', '--check', SHIPPED]);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('the first difference of two texts', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', undefined],
    ['a\nx\nc', 'a\nb\nc', { line: 2, found: 'x', wanted: 'b' }],
    ['a', 'a\nb', { line: 2, found: undefined, wanted: 'b' }],
    ['a\nb', 'a', { line: 2, found: 'b', wanted: undefined }],
  ])('%j and %j', (found, wanted, difference) => {
    expect(firstDifference(found, wanted)).toEqual(difference);
  });
});

describe('assay policy docs', () => {
  const parts = { readPackFiles: async () => editedFiles(() => undefined) };
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'assay-docs-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('prints the reference, or writes it to a file that is then current', async () => {
    const file = join(dir, 'REFERENCE.md');
    const { out } = await runLine(['policy', 'docs'], parts);
    expect(out).toBe(write());
    expect(await runLine(['policy', 'docs', '--out', file], parts)).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toBe(write());
    expect(await runLine(['policy', 'docs', '--check', file], parts)).toEqual({ code: 0, out: '', err: '' });
  });

  it('says where a file is not current and what renews it', async () => {
    const file = join(dir, 'OLD.md');
    await writeFile(file, write().replace('## Policies', '## Polices'));
    const { code, err } = await runLine(['policy', 'docs', '--rules', 'ours', '--check', file], parts);
    expect(code).toBe(1);
    expect(err).toMatch(
      /OLD\.md:\d+ {2}is not current: `## Polices` stands where `## Policies` belongs; renew it with `assay policy docs --rules ours --out .*OLD\.md`\n$/,
    );
  });

  it.each([
    [
      'both at once',
      ['--out', 'a.md', '--check', 'b.md'],
      "option '--out <file>' cannot be used with option '--check <file>'",
    ],
    [
      'a file that is not there',
      ['--check', 'nowhere.md'],
      '`nowhere.md` cannot be read: there is no such file',
    ],
    [
      'a folder that is not there',
      ['--out', 'nowhere/REFERENCE.md'],
      '`nowhere/REFERENCE.md` cannot be written',
    ],
    ['an argument too many', ['rules'], 'too many arguments'],
  ])('refuses %s', async (_, argv, message) => {
    const { code, err } = await runLine(['policy', 'docs', ...argv], parts);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
