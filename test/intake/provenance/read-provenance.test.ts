import { describe, expect, test } from 'vitest';
import { readProvenance } from '../../../src/intake/provenance/read-provenance.ts';
import {
  BUILDER,
  bundle,
  cloudBuild,
  DIGEST,
  envelope,
  lines,
  PAYLOAD_TYPE,
  predicateV1,
  predicateV02,
  SUBJECT,
  statement,
  V1,
  V02,
} from './wrap.ts';

const read = (input: unknown) =>
  readProvenance(typeof input === 'string' ? input : JSON.stringify(input), 'p.json');
const told = (input: unknown) =>
  read(input).warnings.map(({ code, pointer, detail }) => `${code} ${pointer} ${detail}`);

/** What the statement of `wrap.ts` says, in whatever wrapping. */
const SAID = {
  predicateType: V1,
  builder: BUILDER,
  buildType: 'https://builds.example-alpine.example/types/release/v1',
  // It finished after midnight by Greenwich.
  builtOn: '2026-04-21',
  sourceUri: 'git+https://code.example-alpine.example/endpoint@refs/tags/v4',
  subjects: [{ name: 'example-endpoint.tar.gz', digests: new Map([['sha256', DIGEST]]) }],
};

describe('one statement, in whatever it comes', () => {
  test.each<[string, unknown, string]>([
    ['in-toto statement', statement(), ''],
    ['DSSE envelope', envelope(), ''],
    ['Sigstore bundle', bundle(), '/dsseEnvelope'],
    ['Google Cloud Build', cloudBuild({ envelope: envelope() }), '/provenance_summary/provenance/0/envelope'],
    [
      'Google Cloud Build',
      cloudBuild({ build: { intotoStatement: statement() } }),
      '/provenance_summary/provenance/0',
    ],
    [
      'Google Cloud Build',
      cloudBuild({ envelope: null, build: { inTotoSlsaProvenanceV1: statement() } }),
      '/provenance_summary/provenance/0',
    ],
    ['DSSE envelope', [envelope()], '/0'],
  ])('%s', (format, input, at) => {
    const provenance = read(input);
    expect(provenance).toMatchObject({ format, statements: [{ ...SAID, at }], warnings: [] });
    expect(provenance.statements[0]?.signed === undefined).toBe(
      !JSON.stringify(input).includes('"payloadType"'),
    );
  });

  test('as bytes in either encoding, as text, as JSON that is parsed already', () => {
    const text = JSON.stringify(envelope());
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const input of [Buffer.from(text), utf16, `\ufeff${text}`, envelope()])
      expect(readProvenance(input, 'p.json')).toEqual(read(text));
  });

  test('several, one a line, of whatever kinds', () => {
    const provenance = read(lines(envelope(), '', bundle(), statement()));
    expect(provenance.format).toBe('DSSE envelope and Sigstore bundle and in-toto statement');
    expect(provenance.statements.map(({ at }) => at)).toEqual(['line 1', 'line 3, /dsseEnvelope', 'line 4']);
    expect(provenance.warnings).toEqual([]);
  });

  test('what was signed is the type and the payload, each behind its length', () => {
    const payload = JSON.stringify(statement({ subject: [{ ...SUBJECT, name: 'Zürich' }] }));
    const { signed } = read(envelope(payload)).statements[0] ?? {};
    const length = Buffer.byteLength(payload);
    expect(length).toBe(payload.length + 1);
    expect(Buffer.from(signed?.bytes ?? []).toString()).toBe(
      `DSSEv1 28 ${PAYLOAD_TYPE} ${length} ${payload}`,
    );
    expect(signed?.signatures).toEqual([{ keyid: 'key-1', value: Buffer.from('a signature') }]);
  });

  test('base64 of the web is base64, too, and may lack its padding', () => {
    const text = JSON.stringify(statement({ note: '>>>???~~~' }));
    const web = Buffer.from(text).toString('base64url');
    expect(web).toMatch(/[-_]/);
    expect(read({ ...envelope(), payload: web }).statements).toMatchObject([SAID]);
  });
});

describe('the predicate is read by its type', () => {
  test.each(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1', 'whatever', undefined])(
    'whatever the statement calls itself: %s',
    (_type) => {
      expect(read(statement({ _type })).statements).toMatchObject([SAID]);
      expect(
        read(statement({ _type, predicateType: V02, predicate: predicateV02 })).statements,
      ).toMatchObject([
        {
          builder: BUILDER,
          buildType: predicateV02.buildType,
          builtOn: '2026-04-20',
          sourceUri: 'git+https://code.example-alpine.example/endpoint@refs/tags/v3',
        },
      ]);
    },
  );

  test('a predicate of one version under the type of the other names no builder', () => {
    const { statements, warnings } = read(statement({ predicateType: V02 }));
    expect(statements[0]).not.toHaveProperty('builder');
    expect(warnings).toEqual([
      {
        pointer: '/predicate/builder/id',
        code: 'provenance.builder',
        detail: 'the statement names no builder: where it was built is taken as not known',
        severity: 'warning',
        file: 'p.json',
      },
    ]);
  });

  test('version 0.1, as Google Cloud Build wrote it', () => {
    const v01 = {
      predicateType: 'https://slsa.dev/provenance/v0.1',
      subject: [SUBJECT],
      slsaProvenance: {
        builder: { id: BUILDER },
        recipe: { type: 'https://builds.example-alpine.example/recipe' },
        metadata: { buildFinishedOn: '2022-09-06T17:54:22.169342Z' },
      },
    };
    expect(read(cloudBuild({ build: { intotoStatement: v01 } })).statements).toMatchObject([
      { builder: BUILDER, buildType: 'https://builds.example-alpine.example/recipe', builtOn: '2022-09-06' },
    ]);
  });

  test('a statement of another kind is read without a builder, and says so', () => {
    const other = statement({ predicateType: 'https://spdx.dev/Document', predicate: predicateV02 });
    expect(read(other).statements).toEqual([
      { predicateType: 'https://spdx.dev/Document', subjects: SAID.subjects, at: '' },
    ]);
    expect(told(other)).toEqual([
      'provenance.predicate /predicateType `https://spdx.dev/Document` is no kind of provenance that is read (`https://slsa.dev/provenance/v0.1`, `https://slsa.dev/provenance/v0.2`, `https://slsa.dev/provenance/v1`): who built it is taken as not known',
    ]);
  });

  test.each<[string, object, string | undefined]>([
    ['an address', { source: 'https://code.example/a' }, 'https://code.example/a'],
    ['the workflow', { workflow: { repository: 'https://code.example/b' } }, 'https://code.example/b'],
    [
      'the configuration',
      { buildConfigSource: { repository: 'https://code.example/c' } },
      'https://code.example/c',
    ],
    ['a name and password', { source: 'https://me:pass@code.example/d@v1' }, 'https://code.example/d@v1'],
    ['a token in the query', { source: 'https://code.example/e?token=1' }, 'https://code.example/e'],
    ['an account of its host', { source: 'git@code.example:f.git' }, 'git@code.example:f.git'],
    ['a password without scheme', { source: 'me:pass@code.example/g' }, undefined],
    ['a sentence', { source: 'from the safe' }, undefined],
    ['an object', { source: { path: '/h' } }, undefined],
  ])('the source is taken where it is plain: %s', (_what, externalParameters, address) => {
    const predicate = {
      ...predicateV1,
      buildDefinition: { ...predicateV1.buildDefinition, externalParameters },
    };
    expect(read(statement({ predicate })).statements[0]?.sourceUri).toBe(address);
  });

  test('nothing is kept that nobody asked for', () => {
    for (const input of [
      bundle(),
      envelope(statement({ predicateType: V02, predicate: predicateV02 })),
      cloudBuild({ build: { intotoStatement: statement() }, envelope: envelope() }),
    ]) {
      const { statements, warnings } = read(input);
      const kept = JSON.stringify([
        // The bytes that were signed are all of the payload; they are for whoever checks the signature.
        statements.map(({ signed, subjects, ...said }) => ({
          ...said,
          keys: signed?.signatures.map(({ keyid }) => keyid),
          subjects: subjects.map(({ name, digests }) => [name, ...digests]),
        })),
        warnings,
      ]);
      expect(kept).toContain(BUILDER);
      expect(kept).not.toContain('the-secret');
    }
  });
});

describe('the day of the build', () => {
  const metadata = (finishedOn: unknown, startedOn?: unknown) =>
    statement({
      predicate: {
        ...predicateV1,
        runDetails: { ...predicateV1.runDetails, metadata: { finishedOn, startedOn } },
      },
    });

  test.each<[string, string, string]>([
    ['in UTC', '2026-04-20T23:59:59Z', '2026-04-20'],
    ['a fraction', '2026-04-20T23:59:59.999999999Z', '2026-04-20'],
    ['already tomorrow by Greenwich', '2026-04-20T23:30:00-02:00', '2026-04-21'],
    ['still yesterday by Greenwich', '2026-04-20T01:29:00+01:30', '2026-04-19'],
    ['over the end of a year', '2025-12-31T23:59:60-00:01', '2026-01-01'],
    ['over the end of a February', '2024-02-29T23:00:00-05:00', '2024-03-01'],
    ['small letters', '2026-04-20t10:00:00z', '2026-04-20'],
    ['a plain day', '2026-04-20', '2026-04-20'],
  ])('%s: %s is of %s', (_what, given, day) => {
    expect(read(metadata(given)).statements[0]?.builtOn).toBe(day);
    expect(told(metadata(given))).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['no such day', '2026-02-30T10:00:00Z', '`2026-02-30T10:00:00Z`'],
    ['no such hour', '2026-02-20T24:00:00Z', '`2026-02-20T24:00:00Z`'],
    ['no such offset', '2026-02-20T10:00:00+24:00', '`2026-02-20T10:00:00+24:00`'],
    ['no zone', '2026-02-20T10:00:00', '`2026-02-20T10:00:00`'],
    ['letters for digits', '2O26-02-20T10:00:00Z', '`2O26-02-20T10:00:00Z`'],
    ['the day before all time', '0001-01-01T00:00:00Z', '`0001-01-01T00:00:00Z`'],
    ['the first second of a clock', '1970-01-01T00:00:00Z', '`1970-01-01T00:00:00Z`'],
    ['the end of all time', '9999-12-31T24:00:00Z', '`9999-12-31T24:00:00Z`'],
    ['a number', 1745188200, '`1745188200`'],
    ['nothing', '', '``'],
    ['an object', { seconds: 1 }, '`{...}`'],
  ])('%s is no day: %s', (_what, given, shown) => {
    expect(read(metadata(given)).statements[0]).not.toHaveProperty('builtOn');
    expect(told(metadata(given))).toEqual([
      `provenance.date /predicate/runDetails/metadata/finishedOn ${shown} is no time of a build (\`2024-05-15T10:00:00Z\`); it is taken as not known`,
    ]);
  });

  test('the day it began, where no day it finished is known', () => {
    const day = (finished: unknown) =>
      read(metadata(finished, '2026-04-19T10:00:00Z')).statements[0]?.builtOn;
    expect([day(undefined), day(null), day('soon'), day('2026-04-20T10:00:00Z')]).toEqual([
      '2026-04-19',
      '2026-04-19',
      '2026-04-19',
      '2026-04-20',
    ]);
  });
});

describe('what a statement is about', () => {
  const about = (...subject: unknown[]) => statement({ subject });
  const digestsOf = (input: unknown) =>
    read(input).statements[0]?.subjects.map(({ digests }) => Object.fromEntries(digests));

  test('digests of any algorithm, in small letters; the same twice is no fault', () => {
    const upper = { digest: { sha256: DIGEST.toUpperCase(), gitCommit: 'AB12', 'x-tree': '00' } };
    expect(digestsOf(about(upper, SUBJECT, SUBJECT))).toEqual([
      { sha256: DIGEST, gitCommit: 'ab12', 'x-tree': '00' },
      { sha256: DIGEST },
      { sha256: DIGEST },
    ]);
    expect(told(about(upper, SUBJECT, SUBJECT))).toEqual([]);
  });

  test.each([undefined, null, []])('nothing, which is read as it is: %j', (subject) => {
    const provenance = read(statement({ subject }));
    expect(provenance.statements).toMatchObject([{ builder: BUILDER, subjects: [] }]);
    expect(provenance.warnings).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'cut off',
      { sha256: 'abc' },
      '/sha256 `abc` is no `sha256`: that has 64 hexadecimal digits, not 3; it is left out',
    ],
    ['in base64', { sha512: 'q83vASM=' }, '/sha512 `q83vASM=` is no digest in hexadecimal; it is left out'],
    ['a number', { sha1: 12 }, '/sha1 `12` is no digest in hexadecimal; it is left out'],
    ['nested', { sha256: { of: 'x' } }, '/sha256 `{...}` is no digest in hexadecimal; it is left out'],
    [
      'under a name of no algorithm',
      { 'a/b': '00' },
      '/a~1b `00` stands under a name that is of no algorithm (`sha256`); it is left out',
    ],
  ])('a digest that is none is no digest of a product: %s', (_what, digest, detail) => {
    expect(digestsOf(about({ digest }))).toEqual([{}]);
    expect(told(about({ digest }))).toEqual([
      `provenance.subject /subject/0/digest${detail}`,
      'provenance.subject /subject/0/digest it has no digest that can be read, and so is about no artifact; give its `sha256`',
    ]);
  });

  test('names that every object has are only names', () => {
    const odd = JSON.parse(
      `{"predicateType": "${V1}", "__proto__": {"predicate": 1}, "subject": [{"digest": {"__proto__": "00", "constructor": "00", "sha256": "${DIGEST}"}}]}`,
    );
    expect(digestsOf(odd)).toEqual([{ constructor: '00', sha256: DIGEST }]);
    expect(told({ predicateType: 'constructor', predicate: {} })[0]).toMatch(
      /^provenance.predicate \/predicateType `constructor` is no kind/,
    );
  });

  test('subjects that are none are left out, and told by place, inside a payload too', () => {
    expect(told(envelope(about('a', SUBJECT)))).toEqual([
      'provenance.subject /payload in the payload, at `/subject/0`: `a` is no subject with a name and digests; it is left out',
    ]);
    expect(digestsOf(envelope(about('a', SUBJECT)))).toEqual([{ sha256: DIGEST }]);
  });
});

describe('signatures, unchecked', () => {
  test('one that cannot be read is left out, the others are kept', () => {
    const signatures = [{ sig: 'a b' }, { keyid: '', sig: '' }, 7, { sig: 'AAAA' }];
    const input = envelope(statement(), { signatures });
    expect(read(input).statements[0]?.signed?.signatures).toEqual([{ value: Buffer.from([0, 0, 0]) }]);
    expect(told(input)).toEqual([
      'provenance.signature /signatures/0/sig the signature is not base64: character 2 is ` `; it is left out',
      'provenance.signature /signatures/1/sig the signature is missing; it is left out',
      'provenance.signature /signatures/2/sig the signature is missing; it is left out',
    ]);
  });

  test.each([undefined, null, [], {}])(
    'an envelope that nobody signed is a bare statement: %j',
    (signatures) => {
      const input = envelope(statement(), { signatures });
      expect(read(input).statements[0]).not.toHaveProperty('signed');
      expect(told(input)).toEqual([
        'provenance.signature /signatures the envelope has no signature that can be read: nobody signed it',
      ]);
    },
  );
});
