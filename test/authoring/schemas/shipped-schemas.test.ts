import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runLine } from '../../cli/run-line.ts';
import { compile } from './validator.ts';

const ROOT = join(import.meta.dirname, '../../..');
const IN_RULES = ['rule', 'policy', 'vocabulary', 'places'];
const IN_DATA = ['dossier', 'builder', 'list', 'sources', 'waivers', 'judgements'];

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);

/** Which schema each shipped file is written by. */
const SHIPPED: readonly (readonly [string, string])[] = [
  ...[...filesIn('rules/provisions'), ...filesIn('rules/criteria')].map(
    (file) => [file, 'rules/schemas/rule'] as const,
  ),
  ...filesIn('rules/policies').map((file) => [file, 'rules/schemas/policy'] as const),
  ['rules/vocabulary.json', 'rules/schemas/vocabulary'],
  ['rules/places.json', 'rules/schemas/places'],
  ...filesIn('data/builders').map((file) => [file, 'data/schemas/builder'] as const),
  ...filesIn('data/vendors').map((file) => [file, 'data/schemas/dossier'] as const),
  ...filesIn('data/lists').map((file) => [file, 'data/schemas/list'] as const),
  ['data/sources.json', 'data/schemas/sources'],
  ['data/samples/waivers.json', 'data/schemas/waivers'],
  ['data/samples/judgements.json', 'data/schemas/judgements'],
];

const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe('the shipped schemas', () => {
  it.each([
    ['rules', IN_RULES],
    ['data', IN_DATA],
  ])('of %s are current; `npm run generate` renews them', async (folder, kinds) => {
    const { code, err } = await runLine([
      'policy',
      'schema',
      ...kinds,
      '--check',
      join(ROOT, folder, 'schemas'),
    ]);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it.each(SHIPPED)('accept %s, which names its own', (file, schema) => {
    const content = read(file);
    const path = `${schema}.schema.json`;
    expect(existsSync(join(ROOT, path))).toBe(true);
    const wanted = relative(dirname(file), path);
    expect(content.$schema).toBe(wanted.startsWith('.') ? wanted : `./${wanted}`);
    const validate = compile(read(path));
    validate(content);
    expect(validate.errors).toBeNull();
  });
});
