import { describe, expect, test } from 'vitest';
import { readIdentifier } from '../../../src/intake/procurement/read-identifier.ts';

describe('an identifier is text, in the scheme that Assay has for it', () => {
  test.each([
    { scheme: 'US-SAM', value: ' AB1CDE2FGHJ3 ', read: { scheme: 'uei', value: 'AB1CDE2FGHJ3' } },
    {
      scheme: 'XI-LEI',
      value: '5493001KJTIIGC8Y1R12',
      read: { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
    },
    { scheme: 'XI-DUNS', value: '012345678', read: { scheme: 'duns', value: '012345678' } },
    { scheme: '0060', value: '012345678', read: { scheme: 'duns', value: '012345678' } },
    { scheme: 'RU-INN', value: '7700000000', read: { scheme: 'inn', value: '7700000000' } },
    { scheme: 'RU-OGRN', value: '1027700000000', read: { scheme: 'ogrn', value: '1027700000000' } },
    { scheme: 'CH-FDJP', value: 'CHE-111.111.111', read: { scheme: 'che-uid', value: 'CHE-111.111.111' } },
    { scheme: ' GB-COH ', value: 'SC012345', read: { scheme: 'GB-COH', value: 'SC012345' } },
    { scheme: 'BE-BCE_KBO', value: '0123.456.0', read: { scheme: 'BE-BCE_KBO', value: '0123.456.0' } },
  ])('$scheme $value', ({ scheme, value, read }) => {
    expect(readIdentifier(scheme, value)).toEqual({ identifier: read });
  });
});

describe('what a spreadsheet made of it is mended only where the scheme writes no points, and told', () => {
  test.each([
    {
      scheme: 'GB-COH',
      value: '01234567.0',
      read: { scheme: 'GB-COH', value: '01234567' },
      told: '`01234567.0` was read as `01234567`, for `GB-COH` writes no points: a spreadsheet had taken it for a number',
    },
    {
      scheme: 'XI-DUNS',
      value: '12345678.00',
      read: { scheme: 'duns', value: '12345678' },
      told: '`12345678.00` was read as `12345678`, for `XI-DUNS` writes no points: a spreadsheet had taken it for a number',
    },
    { scheme: 'BE-BCE_KBO', value: '11111111.0', read: { scheme: 'BE-BCE_KBO', value: '11111111.0' } },
    { scheme: 'GB-COH', value: '11111111.5', read: { scheme: 'GB-COH', value: '11111111.5' } },
    {
      scheme: 'GB-COH',
      value: 11111111,
      read: { scheme: 'GB-COH', value: '11111111' },
      told: '`11111111` is a number where a code is text; it was read as it stands, zeros at its front may be lost',
    },
    {
      scheme: 'GB-COH',
      value: 1.5,
      told: '`1.5` is a number that may have lost digits, where a code is text; it is left out',
    },
    {
      scheme: 'XI-DUNS',
      value: 2 ** 60,
      told: '`1152921504606847000` is a number that may have lost digits, where a code is text; it is left out',
    },
    { scheme: 'GB-COH', value: ['1'], told: '`["1"]` is no code, which is text; it is left out' },
    {
      scheme: undefined,
      value: '11111111',
      told: '`11111111` has no scheme, so nobody can tell whom it identifies; it is left out',
    },
    {
      scheme: ' ',
      value: '11111111',
      told: '`11111111` has no scheme, so nobody can tell whom it identifies; it is left out',
    },
  ])('$scheme $value', ({ scheme, value, read, told }) => {
    const reading = readIdentifier(scheme, value);
    expect(reading.identifier).toEqual(read);
    expect(reading.oddity?.detail).toBe(told);
  });
});

test.each([undefined, null, '', '  ', 'null', 'N/A', 'unknown'])('%j says nothing', (value) => {
  expect(readIdentifier('GB-COH', value)).toEqual({});
});
