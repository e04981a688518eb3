import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../src/intake/document/open-document.ts';
import { AssayError } from '../../../src/model/error.ts';

const FILE = 'bill.json';

/** What a document is refused with. */
function refusal(input: Uint8Array | string, limits?: { size: number; depth: number }): AssayError {
  try {
    openDocument(input, FILE, limits);
  } catch (error) {
    if (error instanceof AssayError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

describe('a document is what it begins with', () => {
  test.each([
    ['an object', ' \n{"a": "0012345"}', { kind: 'json', value: { a: '0012345' } }],
    ['a list', '[1]', { kind: 'json', value: [1] }],
    ['an element', '\n <a>1E5</a>', { kind: 'xml', root: { name: 'a', text: '1E5', line: 2 } }],
    ['anything else', 'SPDXVersion: SPDX-2.3\n', { kind: 'text', text: 'SPDXVersion: SPDX-2.3\n' }],
    ['a word of JSON, which no format is', 'null', { kind: 'text', text: 'null' }],
  ])('%s', (_, text, opened) => {
    expect(openDocument(text, FILE)).toMatchObject(opened);
    expect(openDocument(utf8(text), FILE)).toMatchObject(opened);
    expect(openDocument(utf8(`\ufeff${text}`), FILE)).toMatchObject(opened);
    expect(openDocument(utf16(text, 'little'), FILE)).toMatchObject(opened);
    expect(openDocument(utf16(text, 'big'), FILE)).toMatchObject(opened);
  });

  test('JSON that is parsed already is taken as it is', () => {
    const value = { bomFormat: 'CycloneDX' };
    expect(openDocument(value, FILE)).toEqual({ kind: 'json', value });
  });

  test('several values, one a line, are text for whoever reads lines', () => {
    const text = '{"a": 1}\r\n\n[2]\n';
    expect(openDocument(text, FILE)).toEqual({ kind: 'text', text });
    expect(refusal('{"a": 1}\n{"b": }').message).toContain('is not JSON, line 2, column 1');
  });

  test('a key that JavaScript uses itself is a field like any other', () => {
    const opened = openDocument('{"__proto__": {"polluted": true}, "constructor": 1}', FILE);
    if (opened.kind !== 'json') throw new Error(opened.kind);
    expect(Object.keys(opened.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a document that cannot be opened', () => {
  test.each([
    ['nothing', new Uint8Array(), '`bill.json` is empty; give the whole document'],
    ['blanks only', utf8('\ufeff \r\n\t'), '`bill.json` is empty; give the whole document'],
    [
      'Latin-1',
      Uint8Array.from([0x7b, 0xe9, 0x7d]),
      '`bill.json` is not UTF-8 text; save it as UTF-8 and try again',
    ],
    [
      'a UTF-8 that hides a `<`',
      Uint8Array.from([0xc0, 0xbc, 0x61]),
      '`bill.json` is not UTF-8 text; save it as UTF-8 and try again',
    ],
    [
      'half a character of UTF-16',
      Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
      '`bill.json` is not UTF-16 text; save it as UTF-8 and try again',
    ],
    [
      'an odd byte of UTF-16',
      Uint8Array.from([0xfe, 0xff, 0x00]),
      '`bill.json` is not UTF-16 text; save it as UTF-8 and try again',
    ],
  ])('says why: %s', (_, bytes, told) => {
    expect(refusal(bytes)).toMatchObject({ code: 'malformed', message: told });
  });

  test.each([
    ['{"a": 1,}', 'line 1, column 9: a field name in double quotes is expected'],
    ['{\n  "a": [1, 2\n', 'line 3, column 1: the text ends too early: `,` or `]` is expected'],
    ['{"a": 1, "a": 2}', 'line 1, column 10: the field `a` stands twice'],
    ['{"a": 1e999}', 'line 1, column 7: `1e999` is a larger number than can be kept'],
    ['{"a": NaN}', 'line 1, column 7: a value is expected'],
  ])('says at which line and column JSON breaks: %s', (text, told) => {
    expect(refusal(text)).toMatchObject({
      code: 'malformed',
      message: `\`bill.json\` is not JSON, ${told}; mend it and try again`,
      issues: [{ pointer: '', code: 'json.syntax', detail: told, severity: 'error', file: FILE }],
    });
  });

  test('keeps to the limits it is given', () => {
    const limits = { size: 1024 * 1024, depth: 3 };
    expect(refusal(' '.repeat(limits.size + 1), limits)).toMatchObject({
      code: 'too-large',
      message: '`bill.json` is larger than 1 MiB; split it, or leave out what is not needed',
    });
    expect(openDocument('[[[1]]]', FILE, limits)).toEqual({ kind: 'json', value: [[[1]]] });
    expect(refusal('[[[[1]]]]', limits).message).toContain('it nests deeper than 3 levels');
    expect(openDocument('<a><b><c/></b></a>', FILE, limits)).toMatchObject({ kind: 'xml' });
    expect(refusal('<a><b><c><d/></c></b></a>', limits).message).toContain('it nests deeper than 3 levels');
  });

  test('is refused before it can run out of stack, however deep it is', () => {
    expect(refusal('['.repeat(1_000_000)).message).toContain('it nests deeper than 128 levels');
    expect(refusal('{"a":'.repeat(1_000_000)).message).toContain('it nests deeper than 128 levels');
  });
});
