import { describe, expect, test } from 'vitest';
import { readCountry } from '../../../src/intake/procurement/read-country.ts';

test.each([
  ['CH', 'CH'],
  ['che', 'CH'],
  ['Switzerland', 'CH'],
  [' united kingdom ', 'GB'],
  ['USA', 'US'],
  // Namibia, and not "not applicable": this is where a country is asked for.
  ['NA', 'NA'],
])('%s is %s', (stated, code) => {
  expect(readCountry(stated)).toEqual({ code });
});

test.each([undefined, null, '', ' ', 'null', 'Unknown', 'n/a'])('%j says nothing', (stated) => {
  expect(readCountry(stated)).toEqual({});
});

describe('what is no country is not known, and told', () => {
  test.each([
    ['XUN', 'country.unknown', '`XUN` stands for no country; the country is taken as not known'],
    ['zz', 'country.unknown', '`zz` stands for no country; the country is taken as not known'],
    [
      'ABC',
      'country.unreadable',
      '`ABC` is not a country (code or English name); the country is taken as not known',
    ],
    [
      '__proto__',
      'country.unreadable',
      '`__proto__` is not a country (code or English name); the country is taken as not known',
    ],
    [
      41,
      'country.unreadable',
      '`41` is not a country (code or English name); the country is taken as not known',
    ],
  ])('%s', (stated, code, detail) => {
    expect(readCountry(stated)).toEqual({ oddity: { code, detail } });
  });
});
