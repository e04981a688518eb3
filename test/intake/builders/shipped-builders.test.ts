import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkBuilder, checkBuilders } from '../../../src/intake/builders/check-builder.ts';
import { factsAsBuilt } from '../../../src/intake/builders/facts-as-built.ts';
import { findBuilder } from '../../../src/intake/builders/find-builder.ts';
import { readProvenance } from '../../../src/intake/provenance/read-provenance.ts';
import { verifySignature } from '../../../src/intake/provenance/verify-signature.ts';
import { Builder } from '../../../src/model/builder.ts';
import type { PlainDate } from '../../../src/model/date.ts';
import { parseWith } from '../../../src/model/parse.ts';
import { CONTEXT, shippedJson } from './register.ts';

const FILES = readdirSync(fileURLToPath(new URL('../../../data/builders', import.meta.url))).sort();
const register = FILES.map((name) => {
  const file = `data/builders/${name}`;
  const parsed = parseWith(Builder, shippedJson(file), file);
  if (!('value' in parsed)) throw new Error(JSON.stringify(parsed.issues));
  return { builder: parsed.value, file };
});
const builders = register.map(({ builder }) => builder);

describe('the builders that come with the program', () => {
  test('point to nothing that is not there', () => {
    expect(register.flatMap(({ builder, file }) => checkBuilder(builder, file, CONTEXT))).toEqual([]);
    expect(checkBuilders(register)).toEqual([]);
  });

  test('are invented, and so are their sources', () => {
    expect(FILES).toEqual([
      'example-alpine-builds.json',
      'example-delta-builds.json',
      'example-relay-builds.json',
    ]);
    for (const { builder } of register) {
      expect(builder).toMatchObject({ fictional: true, title: expect.stringMatching(/\(fictional\)$/) });
      expect(builder.operator.name).toMatch(/\(fictional\)$/);
      for (const { source } of [...builder.facts, ...builder.keys])
        expect(CONTEXT.sources[source]?.checked).toBe('invented');
    }
  });

  test('one of them signed a release: the provenance names it, and its key proves it', () => {
    const path = new URL('../../../data/samples/endpoint.intoto.json', import.meta.url);
    const [statement, ...others] = readProvenance(readFileSync(path), 'p.json').statements;
    expect(others).toEqual([]);
    expect(statement).toMatchObject({
      builder: 'https://builds.example-alpine.example/pipelines/release@v4',
      builtOn: '2026-04-20',
      subjects: [{ name: 'example-alpine-endpoint-4.2.0.tar.gz' }],
    });
    const builder = findBuilder(statement?.builder ?? '', builders);
    expect(builder?.id).toBe('example-alpine-builds');
    const [key] = builder?.keys ?? [];
    if (statement?.signed === undefined || key === undefined) throw new Error('nothing to check');
    expect(verifySignature(statement.signed, key.publicKey)).toBe(true);
  });

  test('where each built what, as the day of the build has it', () => {
    const placesOf = (id: string, builtOn: string) =>
      factsAsBuilt(
        builders.find((builder) => builder.id === id) ?? { facts: [] },
        builtOn as PlainDate,
        '2026-07-31' as PlainDate,
      )
        .filter(({ name }) => name === 'build.origin')
        .map(({ status, value }) => `${status} ${value}`);
    expect(placesOf('example-alpine-builds', '2023-03-31')).toEqual([]);
    expect(placesOf('example-alpine-builds', '2024-03-31')).toEqual(['in-effect CH']);
    expect(placesOf('example-alpine-builds', '2026-04-20')).toEqual(Array(3).fill('in-effect CH'));
    expect(placesOf('example-delta-builds', '2025-11-29')).toEqual(['in-effect SG', 'planned NL']);
    expect(placesOf('example-delta-builds', '2025-11-30')).toEqual([
      'in-effect SG',
      'ended SG',
      'planned NL',
    ]);
    expect(placesOf('example-relay-builds', '2024-11-17')).toEqual(['in-effect BR']);
    expect(placesOf('example-relay-builds', '2024-11-18')).toEqual([
      'in-effect BR',
      'planned NO',
      'in-effect NO',
    ]);
  });
});
