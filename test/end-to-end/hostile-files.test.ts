import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAssay } from '../../src/index.ts';
import { runLine } from '../cli/run-line.ts';
import { BROKEN_JSON } from './broken-json.ts';
import { expectNoInsides, TODAY } from './real-service.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-hostile-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(path: string, content: string | Buffer | object): Promise<string> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  const isText = typeof content === 'string' || Buffer.isBuffer(content);
  await writeFile(file, isText ? content : JSON.stringify(content));
  return file;
}

/** Runs a command on the shipped rules and data with the folder of the test laid over them. */
const run = (argv: readonly string[]) =>
  runLine(argv, { openService: (overlays) => openAssay({ ...overlays, today: () => TODAY }) });

const OVER = { rules: ['--rules'], data: ['--data'] } as const;
type Over = keyof typeof OVER;

/** The place where a fault was told: both commands say it in the same words, and neither shows a stack. */
async function refusal(over: Over, place: RegExp): Promise<string> {
  const assessed = await run(['assess', 'Acme', ...OVER[over], dir]);
  expect([assessed.code, assessed.out]).toEqual([2, '']);
  expect(assessed.err).toMatch(/^assay: /);
  expect(assessed.err).toMatch(place);
  expectNoInsides(assessed.err);
  const checked = await run(['policy', 'check', ...OVER[over], dir]);
  // What cannot be read at all is no defect of the rules: it is told on standard error, with 2.
  expect(checked.code).toBe(checked.out === '' ? 2 : 1);
  expectNoInsides(checked.out + checked.err);
  return assessed.err;
}

const LOCATED = (path: string) => new RegExp(`${path.replaceAll(/[.\\/]/g, '\\$&')}`);
describe.each<[Over, string]>([
  ['rules', 'provisions/example.json'],
  ['rules', 'policies/example.json'],
  ['rules', 'vocabulary.json'],
  ['rules', 'places.json'],
  ['data', 'lists/example.json'],
  ['data', 'vendors/example.json'],
  ['data', 'sources.json'],
])('--%s DIR with %s that holds', (over, path) => {
  test.each(BROKEN_JSON)('%s', async (_, text, told) => {
    await put(path, text);
    expect(await refusal(over, LOCATED(path))).toMatch(told);
  });

  test('a name that every object has, as a key', async () => {
    const content =
      '{"id": "example", "__proto__": {"effect": "caution"}, "constructor": {}, "note": {"prototype": 1}}';
    const merged: Readonly<Record<string, string>> = {
      'vocabulary.json': 'facts',
      'places.json': 'places',
      'sources.json': 'sources',
    };
    const key = merged[path];
    await put(path, key === undefined ? content : `{"${key}": ${content}}`);
    const err = await refusal(over, LOCATED(path));
    const above = key === undefined ? '' : `/${key}`;
    for (const place of ['__proto__', 'constructor', 'note/prototype'])
      expect(err).toContain(
        `#${above}/${place}  \`${place.split('/').at(-1)}\` cannot be a name here; choose another`,
      );
    expect(({} as { effect?: unknown }).effect).toBeUndefined();
  });

  test.each(['[]', 'null', '1', '"x"', 'true'])('%s and no object', async (text) => {
    await put(path, text);
    expect(await refusal(over, LOCATED(path))).toContain('give an object');
  });

  test('ten thousand fields that nobody knows', async () => {
    const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`x${n}`, n]));
    await put(path, fields);
    const err = await refusal(over, LOCATED(path));
    expect(err.split('\n').length).toBeLessThan(110);
    expect(err).toMatch(/there are \d+ more faults, not told here; mend these and try again/);
  });

  test('a folder in its place', async () => {
    await mkdir(join(dir, path), { recursive: true });
    expect(await refusal(over, LOCATED(path))).toContain('cannot be read: it is a folder; name a file in it');
  });

  test('a link that leads back to itself', async () => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await symlink(join(dir, path), join(dir, path));
    expect(await refusal(over, LOCATED(path))).toContain('a link in the path leads back to itself');
  });

  test('a link to nowhere', async () => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await symlink(join(dir, 'none'), join(dir, path));
    expect(await refusal(over, LOCATED(path))).toContain('there is no such file or folder');
  });

  test('a pipe, which nobody may ever write to', async () => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    execFileSync('mkfifo', [join(dir, path)]);
    expect(await refusal(over, LOCATED(path))).toContain('is neither a file nor a folder; put a file there');
  });

  test('more than anybody reads at once', async () => {
    await truncate(await put(path, ''), 100_000_001);
    expect(await refusal(over, LOCATED(path))).toContain('is larger than 100 MB');
  });
});

describe('a folder of rules or data', () => {
  test.each<[Over, string]>([
    ['rules', 'provisions'],
    ['data', 'vendors'],
  ])('(--%s) with a file called %s in it', async (over, name) => {
    await put(name, '{}');
    const message = await refusal(over, LOCATED(name));
    expect(message).toContain('cannot be read: a part of the path is a file, not a folder');
  });

  test.each(['provisions', 'criteria'])('with %s as a link that leads back to itself', async (name) => {
    await symlink(join(dir, name), join(dir, name));
    expect(await refusal('rules', LOCATED(name))).toContain('a link in the path leads back to itself');
  });

  test('that is not there, is a file, or has a name longer than any', async () => {
    const file = await put('file.json', '{}');
    for (const [path, told] of [
      [join(dir, 'none'), 'there is no such file or folder; check the path'],
      [file, 'a part of the path is a file, not a folder'],
      [join(dir, 'x'.repeat(5000)), 'the path is too long'],
      [`${dir}/\u001b[2J`, '\\u001b[2J` cannot be read'],
    ] as const)
      for (const argv of [
        ['assess', 'Acme', '--rules', path],
        ['assess', 'Acme', '--data', path],
        ['policy', 'check', '--rules', path],
      ]) {
        const { code, out, err } = await run(argv);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(told);
        expectNoInsides(err);
      }
  });

  test('with files at a place that nobody reads is refused rather than half read', async () => {
    await put('provision.json', {});
    expect(await refusal('rules', /provision\.json/)).toContain(
      'is not at a place that is read; move it to one of',
    );
  });

  test.each([
    ['a space', 'a rule.json'],
    ['a line break', 'a\nrule.json'],
    ['an order to a terminal', '\u001b[2J.json'],
    ['a sign that turns the writing', 'a\u202erule.json'],
    ['a backslash', '..\\identity.json'],
    ['a quote', '"rule".json'],
    ['a name that every object has', '__proto__.json'],
    ['letters of another script', '\u043f\u0440\u0430\u0432\u0438\u043b\u043e.json'],
    ['no name', ' .json'],
  ])('with %s in the name of a file', async (_, name) => {
    await put(`criteria/${name}`, { id: 'identity' });
    const err = await refusal('rules', /criteria/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('with a rule that takes the place of a shipped one is not merged with it', async () => {
    await put('criteria/identity.json', { id: 'identity' });
    expect(await refusal('rules', /criteria\/identity\.json#\/title/)).toContain('this field is missing');
  });
});

test('a byte order mark in front of a file is no fault', async () => {
  await put('sources.json', '\ufeff{"sources": {}}');
  expect((await run(['assess', 'Acme', '--data', dir])).code).toBe(0);
});
