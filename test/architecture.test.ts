import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findOffences, type SourceFile } from './architecture-rules.ts';

const SRC = new URL('../src/', import.meta.url);

function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, SRC), 'utf8') }));
}

describe('the layers', () => {
  test('hold in src', () => {
    const sources = readSources();
    expect(sources.length).toBeGreaterThan(50);
    expect(findOffences(sources)).toEqual([]);
  });

  test.each<[string, SourceFile[], RegExp]>([
    [
      'an import upwards',
      [{ path: 'model/date.ts', text: "import { assess } from '../assessment/assess.ts';" }],
      /layer 0.*layer 2.*move what it needs down/,
    ],
    [
      'an import of a sibling stage',
      [{ path: 'verdict/decide.ts', text: "import type { X } from '../facts/settle.ts';" }],
      /own layer.*src\/assessment/,
    ],
    [
      'the command line importing the API',
      [{ path: 'cli/serve.ts', text: "import { createApp } from '../api/app.ts';" }],
      /own layer/,
    ],
    [
      'a dynamic import upwards',
      [{ path: 'facts/settle.ts', text: "await import('../cli/run-cli.ts')" }],
      /layer 1.*layer 5/,
    ],
    ['a file in no layer', [{ path: 'stuff/thing.ts', text: '' }], /no layer/],
    [
      'the file system in a deciding layer',
      [{ path: 'intake/csv/x.ts', text: "import { readFile } from 'node:fs/promises';" }],
      /src\/store/,
    ],
    [
      'the network in a deciding layer',
      [{ path: 'screening/x.ts', text: "import http from 'node:http';" }],
      /layers 0 to 2/,
    ],
    [
      'the wall clock in a deciding layer',
      [{ path: 'assessment/x.ts', text: 'const today = new Date();' }],
      /wall clock.*parameter/,
    ],
    ['Date.now in a deciding layer', [{ path: 'facts/x.ts', text: 'const now = Date.now();' }], /wall clock/],
    ['process in a deciding layer', [{ path: 'report/x.ts', text: 'process.stdout.write("x");' }], /process/],
    [
      'a comparison by locale',
      [{ path: 'report/x.ts', text: 'names.sort((a, b) => a.localeCompare(b));' }],
      /locale/,
    ],
    [
      'the environment outside the roots',
      [{ path: 'cli/x.ts', text: 'const zone = process.env["TZ"];' }],
      /src\/config.ts/,
    ],
    ['a second barrel', [{ path: 'model/all.ts', text: "export * from './date.ts';" }], /only barrel/],
    [
      'the engine outside evaluation',
      [{ path: 'assessment/x.ts', text: "import { Engine } from 'json-rules-engine';" }],
      /behind the type Evaluator/,
    ],
    [
      'code made of text',
      [{ path: 'batch/x.ts', text: "const f = new Function('x', body);" }],
      /only src\/evaluation\/compile\.ts may/,
    ],
    ['a file named after nothing', [{ path: 'model/utils.ts', text: '' }], /named/],
    ['a name that is not kebab-case', [{ path: 'model/FactSet.ts', text: '' }], /kebab-case/],
    [
      'an import cycle',
      [
        { path: 'model/a.ts', text: "import type { B } from './b.ts';" },
        { path: 'model/b.ts', text: "import type { A } from './a.ts';" },
      ],
      /import cycle src\/model\/a.ts -> src\/model\/b.ts -> src\/model\/a.ts/,
    ],
  ])('refuse %s', (_, files, message) => {
    const offences = findOffences(files);
    expect(offences).toHaveLength(1);
    expect(offences[0]).toMatch(message);
  });

  test('let a comment speak of the clock', () => {
    expect(
      findOffences([
        { path: 'model/x.ts', text: '// unlike new Date(), this is given\nexport const x = 1;' },
      ]),
    ).toEqual([]);
  });
});
