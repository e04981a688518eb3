import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from '../../cli/run-line.ts';
import { editedFiles } from '../sound-pack.ts';

const parts = { readPackFiles: async () => editedFiles(() => undefined) };
const schema = (...argv: readonly string[]) => runLine(['policy', 'schema', ...argv], parts);

describe('assay policy schema', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'assay-schema-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('lists the kinds of file', async () => {
    const { code, out } = await schema();
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      ...[
        'rule',
        'policy',
        'vocabulary',
        'places',
        'dossier',
        'builder',
        'list',
        'sources',
        'judgements',
        'waivers',
        '',
      ],
    ]);
    expect(code).toBe(0);
  });

  it('prints one, with the facts of the vocabulary on offer', async () => {
    const { code, out } = await schema('rule');
    expect(JSON.parse(out).$defs.FactName.anyOf[0].enum).toContain('notice.hours');
    expect(code).toBe(0);
  });

  it('is there for rules that are still broken', async () => {
    const broken = {
      readPackFiles: async () =>
        editedFiles(({ rules }) => Object.assign(rules['a-ban'] ?? {}, { effect: 1 })),
    };
    expect((await runLine(['policy', 'schema', 'rule'], broken)).code).toBe(0);
  });

  it('writes several into a folder, where they are then current', async () => {
    expect(await schema('rule', 'list', '--out', dir)).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(await readFile(join(dir, 'list.schema.json'), 'utf8')).title).toBe(
      'A programme and everybody on it',
    );
    expect(await schema('rule', 'list', '--check', dir)).toEqual({ code: 0, out: '', err: '' });
  });

  it('says which one is not current and what renews it', async () => {
    await schema('rule', '--out', dir);
    const more = {
      readPackFiles: async () =>
        editedFiles(({ vocabulary }) =>
          Object.assign(vocabulary.facts, { 'zz.new': vocabulary.facts['vendor.name'] }),
        ),
    };
    const { code, err } = await runLine(['policy', 'schema', 'rule', 'list', '--check', dir], more);
    expect(err).toMatch(
      /rule\.schema\.json:\d+ {2}is not current: .* renew it with `assay policy schema rule --out /,
    );
    expect(err).not.toContain('list.schema.json');
    expect(code).toBe(1);
  });

  it.each([
    ['a kind that is none', ['rules'], 'there is no schema of `rules`; there are schemas of rule, policy,'],
    ['two at once on standard output', ['rule', 'policy'], 'name one kind, or `--out`'],
    ['a folder without kinds', ['--out', '.'], 'no kind of file is named'],
    [
      'a folder that is not there',
      ['rule', '--out', 'nowhere'],
      '`nowhere/rule.schema.json` cannot be written',
    ],
    ['nothing to check', ['rule', '--check', 'nowhere'], '`nowhere/rule.schema.json` cannot be read'],
  ])('refuses %s', async (_, argv, message) => {
    const { code, err, out } = await schema(...argv);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
