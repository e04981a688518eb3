import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectMakers, type Described } from '../../../../src/intake/sbom/makers/collect-makers.ts';
import { MAKER_EVIDENCE } from '../../../../src/model/bill.ts';

const readme = readFileSync(new URL('../../../../src/intake/sbom/makers/README.md', import.meta.url), 'utf8');
const rows = [...readme.matchAll(/^\| ([a-z]+) \| `([^`]+)` \| (.+) \|$/gm)].map(
  ([, evidence = '', said = '', names = '']) => ({
    evidence,
    said,
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  }),
);

/** What a part says of itself, where `text` stands in the field that the kind of evidence is read from. */
const FIELDS: Readonly<Record<string, (text: string) => Described>> = {
  supplier: (name) => ({ suppliers: [{ name }] }),
  publisher: (name) => ({ publishers: [{ name }] }),
  author: (name) => ({ authors: [{ name }] }),
  namespace: (purl) => ({ purl }),
  group: (group) => ({ group }),
  cpe: (cpe) => ({ cpes: [cpe] }),
  host: (url) => ({ urls: [url] }),
  copyright: (text) => ({ copyrights: [text] }),
};

describe('the table in the README', () => {
  test('is found, whole', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ evidence }) => evidence))).toEqual(new Set(Object.keys(FIELDS)));
  });

  test.each(rows)('$evidence: $said names $names', ({ evidence, said, names }) => {
    const hints = collectMakers(FIELDS[evidence]?.(said) ?? {});
    expect(hints.map(({ name }) => name)).toEqual(names);
    expect(new Set(hints.map((hint) => hint.evidence))).toEqual(
      new Set(names.length === 0 ? [] : [evidence === 'group' ? 'namespace' : evidence]),
    );
  });
});

describe('all evidence of one part', () => {
  test('stands in the order of how much it says, whatever order it was given in', () => {
    const hints = collectMakers({
      copyrights: ['Copyright 2024 Example Seven'],
      urls: ['https://six.example.com/x'],
      cpes: ['cpe:2.3:a:example_five:x:*:*:*:*:*:*:*:*'],
      group: 'org.four',
      purl: 'pkg:maven/com.example-four/x@1',
      authors: [{ name: 'Example Three' }],
      publishers: [{ name: 'Example Two' }],
      suppliers: [{ name: 'Example One' }],
    });
    expect(hints).toEqual([
      { evidence: 'supplier', name: 'Example One', said: 'Example One' },
      { evidence: 'publisher', name: 'Example Two', said: 'Example Two' },
      { evidence: 'author', name: 'Example Three', said: 'Example Three' },
      { evidence: 'namespace', name: 'example-four', said: 'pkg:maven/com.example-four/x@1' },
      { evidence: 'namespace', name: 'four', said: 'org.four' },
      { evidence: 'cpe', name: 'example five', said: 'cpe:2.3:a:example_five:x:*:*:*:*:*:*:*:*' },
      { evidence: 'host', name: 'example', said: 'https://six.example.com/x' },
      { evidence: 'copyright', name: 'Example Seven', said: 'Copyright 2024 Example Seven' },
    ]);
  });

  test('names each party once for each kind', () => {
    const hints = collectMakers({
      purl: 'pkg:maven/com.example/x@1',
      group: 'com.example',
      urls: ['https://example.com/a', 'https://www.example.com/b', 'https://example.org'],
    });
    expect(hints.map(({ evidence, name }) => [evidence, name])).toEqual([
      ['namespace', 'example'],
      ['host', 'example'],
    ]);
  });

  test('is empty for a part that says nothing', () => expect(collectMakers({})).toEqual([]));
});

describe('the country of a party', () => {
  test.each([
    ['CH', 'CH'],
    ['che', 'CH'],
    ['Switzerland', 'CH'],
    ['XUN', undefined],
    ['Atlantis', undefined],
  ])('%s is %s', (text, country) => {
    const [hint] = collectMakers({ suppliers: [{ name: 'Example AG', country: text }] });
    expect(hint?.country).toBe(country);
  });

  test('counts wherever the party is named a second time', () => {
    const party = { name: 'Example AG' };
    expect(collectMakers({ suppliers: [party, { ...party, country: 'CH' }] })).toEqual([
      { evidence: 'supplier', name: 'Example AG', said: 'Example AG', country: 'CH' },
    ]);
  });
});

describe('words that name nobody', () => {
  test.each(['', ' ', '-', '?', '???', 'NONE', 'n/a', 'N.A.', 'unknown', 'Unspecified', 'no assertion'])(
    '%j gives no hint',
    (name) => expect(collectMakers({ suppliers: [{ name }], authors: [{ name }] })).toEqual([]),
  );
});

describe('a copyright text of many lines', () => {
  test('gives the holder of each line that claims something, and nothing of the licence', () => {
    const hints = collectMakers({
      copyrights: [
        [
          ' * Copyright (c) 2019 Example One, Inc.',
          ' * Portions Copyright (C) 2001 Example Two',
          '',
          'Permission is hereby granted, free of charge. The above copyright notice shall be included.',
          'IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM',
          '(c) You must keep, in the source, all notices',
          'Copyright laws protect this work',
        ].join('\n'),
      ],
    });
    expect(hints.map(({ name, said }) => [name, said])).toEqual([
      ['Example One, Inc.', '* Copyright (c) 2019 Example One, Inc.'],
      ['Example Two', '* Portions Copyright (C) 2001 Example Two'],
    ]);
  });
});

describe('what is told of the text', () => {
  test('is cut at 200 characters, and never within one', () => {
    const name = `Example ${'x'.repeat(188)}😀 AG`;
    const [hint] = collectMakers({ suppliers: [{ name }] });
    expect(hint?.name).toBe(name);
    expect(hint?.said).toBe(`Example ${'x'.repeat(188)}...`);
  });

  test.each([
    ['https://user:secret@example.com/x', 'https://example.com/x'],
    ['https://example.com/x?token=secret', 'https://example.com/x'],
    ['https://example.com/x#secret', 'https://example.com/x'],
    ['git+https://secret@github.com/example/x', 'git+https://github.com/example/x'],
    ['secret@github.com:example/x', 'github.com:example/x'],
    ['scm:git:secret@github.com:example/x', 'scm:git:github.com:example/x'],
  ])('%s is told as %s', (url, told) =>
    expect(collectMakers({ urls: [url] })).toEqual([{ evidence: 'host', name: 'example', said: told }]),
  );

  test('leaves out the qualifiers of a package URL, whose addresses are evidence by themselves', () => {
    const purl =
      'pkg:generic/example/x@1?vcs_url=git%2Bhttps%3A%2F%2Fu%3Asecret%40github.com%2FExampleLab%2Fx';
    expect(collectMakers({ purl })).toEqual([
      { evidence: 'namespace', name: 'example', said: 'pkg:generic/example/x@1' },
      { evidence: 'host', name: 'Example Lab', said: 'git+https://github.com/ExampleLab/x' },
    ]);
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.stringMatching(/^(pkg:|cpe:2\.3:a:|cpe:\/a:|https?:\/\/|git@|scm:git:|copyright |\(c\) )[ -~]{0,40}$/),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'pkg:',
    'pkg://',
    'pkg:npm/%',
    'pkg:npm/@/',
    '%',
    '@',
    '.',
  ),
);

describe('any text at all', () => {
  test('gives hints that name somebody, in order, each once, and never an error', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const texts = [one, other];
        const hints = collectMakers({
          suppliers: texts.map((name) => ({ name, country: other })),
          purl: one,
          group: other,
          cpes: texts,
          urls: texts,
          copyrights: texts,
        });
        for (const { name, said } of hints) {
          expect(name).toMatch(/[\p{L}\p{N}]/u);
          expect(said.length).toBeLessThanOrEqual(200);
        }
        const order = hints.map(({ evidence }) => MAKER_EVIDENCE.indexOf(evidence));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(new Set(hints.map(({ evidence, name }) => `${evidence} ${name}`)).size).toBe(hints.length);
      }),
      { numRuns: 2000 },
    );
  });

  // An expression that tries again from each letter would take minutes for one of them.
  test.each([
    ...['@', '(@', '<', ', ', ';', '://', 'a.', '/', '%', '\\', '(c)', '©', '1999,', ' and ', '\n'],
    ...['copyright ', 'copyright 2001,', 'Inc. and ', '-', 'aB', '(http:', ':'],
  ])('%j, 200,000 letters of it, is read at once', (piece) => {
    const text = `${piece.repeat(200_000 / piece.length)}x`;
    const brief = text.slice(0, 4096);
    for (const name of [text, `(c) ${text}`]) collectMakers({ suppliers: [{ name }], copyrights: [name] });
    for (const head of ['', 'pkg:npm/', 'cpe:2.3:a:', 'https://']) {
      const one = `${head}${brief}`.slice(0, 4096);
      collectMakers({ purl: one, group: one, cpes: [one], urls: [one] });
    }
  });
});
