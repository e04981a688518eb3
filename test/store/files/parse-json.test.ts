import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssayError } from '../../../src/model/error.ts';
import { parseJson } from '../../../src/store/files/parse-json.ts';

describe('parseJson', () => {
  it.each([
    ['{"a": 1,}', '1:9', 'field name'],
    ['{\n  "a": tru\n}', '2:8', 'value is expected'],
    ['{"a" 1}', '1:6', '`:`'],
    ['[1 2]', '1:4', '`,` or `]`'],
    ['{"a": "x', '1:7', 'closing quote'],
    ['', '1:1', 'ends too early'],
    ['{} x', '1:4', 'behind the end'],
    ['{"a": 1,\n "a": 2}', '2:2', 'stands twice'],
    ['{"a": 1e400}', '1:7', '`1e400` is a larger number than can be kept'],
    ['[0, -2e308]', '1:5', '`-2e308` is a larger number'],
    [`{"${'x'.repeat(1000)}": 1, "${'x'.repeat(1000)}": 2}`, '1:1009', 'xxx...` stands twice'],
    [`${'['.repeat(600)}`, '1:502', 'nests deeper than 500 levels'],
  ])('tells where %j breaks', (text, place, what) => {
    expect(() => parseJson(text, 'rules/x.json', 'pack')).toThrow(AssayError);
    expect(() => parseJson(text, 'rules/x.json', 'pack')).toThrow(`rules/x.json:${place}  `);
    expect(() => parseJson(text, 'rules/x.json', 'pack')).toThrow(what);
  });

  it('takes a byte order mark', () => {
    expect(parseJson('\ufeff{"a":[1]}', 'x', 'pack')).toEqual({ a: [1] });
  });

  it('reads whatever JSON there is, and refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, junk) => {
        expect(parseJson(json, 'x', 'pack')).toEqual(JSON.parse(json));
        const spoilt = json.slice(0, at % (json.length + 1)) + junk + json.slice(at % (json.length + 1));
        let valid = true;
        try {
          JSON.parse(spoilt);
        } catch {
          valid = false;
        }
        if (!valid) expect(() => parseJson(spoilt, 'x', 'pack')).toThrow(AssayError);
      }),
      { numRuns: 2000 },
    );
  });
});
