import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../../src/intake/json/find-json-fault.ts';

const DEEP = 64;

describe('a text of JSON', () => {
  test('has no fault, whatever its values', () => {
    // A field that stands twice is a fault here, and no object has one.
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(findJsonFault(text, DEEP)).toBeUndefined();
      }),
    );
  });

  test('is told from what is none just as `JSON.parse` tells it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'null',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const fault = findJsonFault(text, DEEP);
        if (fault?.what.endsWith('stands twice') || fault?.what.endsWith('can be kept')) return;
        expect([text, fault === undefined]).toEqual([text, parses(text)]);
      }),
      { numRuns: 5000 },
    );
  });

  test('may hold one text of 20 MB, plain or of escapes only', () => {
    const plain = 'x'.repeat(20_000_000);
    expect(findJsonFault(`{"a": "${plain}", "b": 1}`, DEEP)).toBeUndefined();
    expect(findJsonFault(`{"a": "${'\\u00e9'.repeat(3_500_000)}"}`, DEEP)).toBeUndefined();
    expect(findJsonFault(`{"${plain}": 1}`, DEEP)).toBeUndefined();
    expect(findJsonFault(`{"a": "${plain}`, DEEP)).toEqual({
      line: 1,
      column: 7,
      what: 'this text has no closing quote, or holds a character that needs a `\\`',
    });
  });

  test('may hold a million values beside each other', () => {
    expect(findJsonFault(`[${'0,'.repeat(1_000_000)}0]`, DEEP)).toBeUndefined();
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
