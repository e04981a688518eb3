import { describe, expect, test } from 'vitest';
import { readProvenance } from '../../../src/intake/provenance/read-provenance.ts';
import { AssayError, describeError } from '../../../src/model/error.ts';
import { base64, bundle, cloudBuild, envelope, lines, SUBJECT, statement } from './wrap.ts';

function refusal(input: unknown): string {
  try {
    readProvenance(typeof input === 'string' ? input : JSON.stringify(input), 'p.json');
  } catch (error) {
    if (error instanceof AssayError) return `${error.code}: ${describeError(error)}`;
    throw error;
  }
  throw new Error('it was read');
}

/** A file of one statement that is refused as a whole: where, and why. */
const whole = (pointer: string, detail: string) =>
  `malformed: \`p.json\` cannot be read as provenance: ${detail}\n  p.json#${pointer}  ${detail}`;

const NONE =
  'it is no provenance: neither a DSSE envelope (`payload`), a Sigstore bundle (`dsseEnvelope`), an in-toto statement (`predicateType`) nor a description of Google Cloud Build (`provenance_summary`)';

describe('a file in which nothing can be read', () => {
  test.each<[string, unknown, string, string]>([
    ['something else', { bomFormat: 'CycloneDX' }, '', NONE],
    ['a list of nothing', [], '', '`[...]` is no provenance'],
    [
      'a payload that is not base64',
      envelope('x', { payload: 'e30!' }),
      '/payload',
      'the payload is not base64: character 4 is `!`; give the envelope as it was signed',
    ],
    [
      'a payload that is cut off',
      envelope('x', { payload: 'e30aA' }),
      '/payload',
      'the payload is not base64: it is cut off; give the envelope as it was signed',
    ],
    [
      'padding that does not fit',
      envelope('x', { payload: 'e30a=' }),
      '/payload',
      'the payload is not base64: it is cut off; give the envelope as it was signed',
    ],
    [
      'a payload that is no text',
      envelope('x', { payload: '/w==' }),
      '/payload',
      'in the payload: its bytes are not UTF-8 text',
    ],
    [
      'a payload that is not JSON',
      envelope('{"a":\n 1,}'),
      '/payload',
      'in the payload: it is not JSON, line 2, column 4: a field name in double quotes is expected',
    ],
    [
      'a payload in which a field stands twice',
      envelope('{"predicateType": "a", "predicateType": "b"}'),
      '/payload',
      'in the payload: it is not JSON, line 1, column 24: the field `predicateType` stands twice',
    ],
    [
      'a payload that nests without end',
      envelope('['.repeat(1000)),
      '/payload',
      'in the payload: it is not JSON, line 1, column 130: it nests deeper than 128 levels',
    ],
    [
      'a payload that is no statement',
      envelope('[1]'),
      '/payload',
      'in the payload: `[...]` is no in-toto statement: that is an object',
    ],
    [
      'a statement that does not say what it tells',
      envelope({ predicate: {} }),
      '/payload',
      'in the payload, at `/predicateType`: an in-toto statement says in `predicateType` what it tells',
    ],
    [
      'subjects that are no list',
      statement({ subject: SUBJECT }),
      '/subject',
      '`{...}` is no list of subjects, as a statement has it',
    ],
    [
      'an envelope without payload',
      { payloadType: 'application/vnd.in-toto+json' },
      '/payload',
      'the envelope has no payload',
    ],
    [
      'an envelope of something else',
      envelope('x', { payloadType: 'text/plain' }),
      '/payloadType',
      'an envelope of `text/plain` holds no provenance; that is `application/vnd.in-toto+json`',
    ],
    [
      'an envelope that does not say of what',
      { payload: 'e30=', signatures: [] },
      '/payloadType',
      'the envelope does not say what it holds; provenance is `application/vnd.in-toto+json`',
    ],
    [
      'a bundle around nothing',
      bundle(null),
      '/dsseEnvelope',
      '`null` is no envelope: that is an object with a payload',
    ],
    [
      'a bundle that signs a file',
      { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2', messageSignature: {} },
      '',
      'this Sigstore bundle holds a signature alone, and no statement in `dsseEnvelope`',
    ],
    [
      'a cloud build without provenance',
      cloudBuild(),
      '/provenance_summary/provenance',
      'it holds no provenance',
    ],
    [
      'a cloud build of another kind',
      cloudBuild({ build: { provenance: {} } }),
      '/provenance_summary/provenance/0',
      'it holds no statement, neither in `envelope` nor in `build.intotoStatement`',
    ],
    [
      'a cloud build with a broken copy',
      cloudBuild({ build: { intotoStatement: {} } }),
      '/provenance_summary/provenance/0/build/intotoStatement/predicateType',
      'an in-toto statement says in `predicateType` what it tells',
    ],
  ])('%s', (_what, input, pointer, detail) => {
    expect(refusal(input)).toBe(whole(pointer, detail));
  });

  test('no JSON, with line and column', () => {
    const broken = JSON.stringify(statement(), null, 2).replace('"predicate":', '"predicate"');
    expect(refusal(broken)).toMatch(
      /^malformed: `p\.json` is not JSON, line 12, column 15: `:` is expected; mend it and try again\n/,
    );
    expect(refusal(`[\n${JSON.stringify(statement())},\n{\n]`)).toMatch(/not JSON, line 4, column 1/);
  });

  test.each([
    ['<p/>', 'XML'],
    ['-----BEGIN CERTIFICATE-----\nMII', 'no JSON'],
    ['a,b\n'.repeat(5000), 'no JSON'],
  ])('another kind of file', (text, what) => {
    const detail = `\`p.json\` is ${what}; provenance is JSON, or one JSON a line`;
    expect(refusal(text)).toBe(`malformed: ${detail}\n  p.json#  ${detail}`);
  });

  test('several, and none can be read: each with its place', () => {
    expect(refusal(lines({}, envelope('x', { payload: 'e' })))).toBe(
      [
        'malformed: `p.json` holds 2 statements of provenance, and none of them can be read; mend them and try again',
        `  p.json#  line 1: ${NONE}`,
        '  p.json#/payload  line 2: the payload is not base64: it is cut off; give the envelope as it was signed',
      ].join('\n'),
    );
  });
});

describe('a file in which only some can be read', () => {
  const reading = (input: unknown) => {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    const { statements, warnings } = readProvenance(text, 'p.json');
    return {
      read: statements.map(({ at }) => at),
      refused: warnings.map(({ pointer, code, detail }) => `${code} ${pointer} ${detail}`),
    };
  };

  test('lines: the bad ones are told, the others are read', () => {
    expect(
      reading(lines('', envelope(), '{"payload": "e30="', 'what is this', {}, bundle({}), statement())),
    ).toEqual({
      read: ['line 2', 'line 7'],
      refused: [
        'provenance.refused  line 3: it is not JSON, column 19: the text ends too early: `,` or `}` is expected',
        'provenance.refused  line 4: it is not JSON, column 1: a value is expected',
        `provenance.refused  line 5: ${NONE}`,
        'provenance.refused /dsseEnvelope/payloadType line 6: the envelope does not say what it holds; provenance is `application/vnd.in-toto+json`',
      ],
    });
  });

  test('the first line may be the bad one, and the last may be cut off', () => {
    expect(reading(lines('# made yesterday', statement())).read).toEqual(['line 2']);
    expect(reading(lines('{"a": 1,}', statement())).read).toEqual(['line 2']);
    expect(reading(lines(statement(), JSON.stringify(envelope()).slice(0, 300))).read).toEqual(['line 1']);
  });

  test('a list', () => {
    expect(reading([statement(), null, [envelope()]])).toEqual({
      read: ['/0'],
      refused: [
        'provenance.refused /1 `null` is no provenance',
        'provenance.refused /2 `[...]` is no provenance',
      ],
    });
  });

  test('Google Cloud Build: a broken envelope is not mended with the copy that nobody signed', () => {
    const broken = envelope(statement(), { payload: base64('{') });
    const build = { intotoStatement: statement() };
    expect(reading(cloudBuild({ envelope: envelope(), build }, { envelope: broken, build }, 7))).toEqual({
      read: ['/provenance_summary/provenance/0/envelope'],
      refused: [
        'provenance.refused /provenance_summary/provenance/1/envelope/payload in the payload: it is not JSON, line 1, column 2: the text ends too early: a field name in double quotes is expected',
        'provenance.refused /provenance_summary/provenance/2 it holds no statement, neither in `envelope` nor in `build.intotoStatement`',
      ],
    });
  });

  test.each<[string, object]>([
    ['another builder', { predicate: {} }],
    ['another artifact', { subject: [{ digest: { sha256: '00'.repeat(32) } }] }],
    ['another kind', { predicateType: 'https://slsa.dev/provenance/v0.2' }],
    ['nothing', { predicateType: undefined }],
  ])('Google Cloud Build: a copy that says %s is told of, and the payload counts', (_what, more) => {
    const { read, refused } = reading(
      cloudBuild({ envelope: envelope(), build: { intotoStatement: statement(more) } }),
    );
    expect(read).toHaveLength(1);
    expect(refused).toEqual([
      'provenance.copy /provenance_summary/provenance/0/envelope the statement in the open beside this envelope says something else than the payload; the payload is taken, for it is what was signed',
    ]);
  });
});

describe('how much is read', () => {
  const subjects = (count: number) => Array.from({ length: count }, () => SUBJECT);

  test('1,000 statements, and no more', () => {
    const one = JSON.stringify(statement());
    expect(readProvenance(Array(1000).fill(one).join('\n'), 'p.json').statements).toHaveLength(1000);
    expect(refusal(Array(1001).fill(one).join('\n'))).toBe(
      'too-large: `p.json` holds more than 1,000 statements of provenance, and no more are read; give only those of the product',
    );
  });

  test('10,000 subjects in all, and no more', () => {
    const half = statement({ subject: subjects(5000) });
    expect(readProvenance(lines(half, half), 'p.json').statements).toHaveLength(2);
    expect(refusal(lines(half, statement({ subject: subjects(5001) })))).toBe(
      'too-large: `p.json` holds more than 10,000 subjects of provenance, and no more are read; give only those of the product',
    );
  });
});
