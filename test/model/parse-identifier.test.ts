import { describe, expect, test } from 'vitest';
import { parseIdentifier, parseScheme } from '../../src/model/parse-identifier.ts';

const read = (scheme: string, value: string) => parseIdentifier({ scheme, value });

describe('scheme names', () => {
  test.each([
    ['LEI', 'lei'],
    ['XI-LEI', 'lei'],
    ['0199', 'lei'],
    ['US-SAM', 'uei'],
    ['Uei', 'uei'],
    ['XI-DUNS', 'duns'],
    ['0060', 'duns'],
    ['D-U-N-S', 'duns'],
    ['RU-INN', 'inn'],
    ['ru-ogrn', 'ogrn'],
    ['CH-FDJP', 'che-uid'],
    ['CHE-UID', 'che-uid'],
    ['CH-UID', 'che-uid'],
    ['NCAGE', 'cage'],
    ['CAGE', 'cage'],
  ])('%s is read as %s', (name, scheme) => {
    expect(parseScheme(name)).toBe(scheme);
    expect(read(name, 'x').scheme).toBe(scheme);
  });

  test('a scheme that is not known keeps its name and value, without praise or blame', () => {
    expect(read(' GB-COH ', ' sc 123-456 ')).toEqual({
      scheme: 'GB-COH',
      value: 'sc 123-456',
      raw: ' sc 123-456 ',
      check: 'none',
      strong: false,
    });
    expect(parseScheme('касса')).toBeUndefined();
  });
});

describe('values with good check digits', () => {
  test.each([
    ['lei', 'ASSAY0TESTVECTOR0156', 'ASSAY0TESTVECTOR0156'],
    ['lei', 'assa y0te-stve ctor 0156', 'ASSAY0TESTVECTOR0156'],
    ['inn', '7713140469', '7713140469'],
    ['inn', '771234567859', '771234567859'],
    ['ogrn', '1027739867473', '1027739867473'],
    ['ogrn', '312345678901230', '312345678901230'],
    ['che-uid', 'CHE-250.363.279', 'CHE250363279'],
    ['che-uid', 'CHE-250.363.279 MWST', 'CHE250363279'],
    ['che-uid', '250.363.279', 'CHE250363279'],
  ])('the %s %s is strong, and reads %s', (scheme, value, canonical) => {
    expect(read(scheme, value)).toEqual({ scheme, value: canonical, raw: value, check: 'ok', strong: true });
  });

  test.each(['CK6JEE77RH16', 'ZQGGHJH74DW7', 'wb23 fjyk nlm1'])(
    'the UEI %s is good and proves nothing',
    (value) => {
      expect(read('uei', value)).toMatchObject({ check: 'ok', strong: false });
      expect(read('uei', value).problem).toBeUndefined();
    },
  );

  test('an LEI with two letters of its own making passes when its check digits are computed for it', () => {
    const body = 'ASSAY0FICTIONAL000';
    const digits = [...`${body}00`].map((character) => Number.parseInt(character, 36)).join('');
    const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
    expect(read('lei', body + check)).toMatchObject({ check: 'ok', strong: true });
  });
});

describe('values with wrong check digits', () => {
  test.each([
    ['lei', 'ASSAY0TESTVECTOR0157'],
    ['uei', 'CK6JEE77RH17'],
    ['inn', '7713140468'],
    ['inn', '771234567858'],
    ['inn', '771234567849'],
    ['ogrn', '1027739867474'],
    ['ogrn', '312345678901231'],
    ['che-uid', 'CHE250363278'],
  ])('the %s %s is told as mistyped and proves nothing', (scheme, value) => {
    const identifier = read(scheme, value);
    expect(identifier).toMatchObject({ value, check: 'bad', strong: false });
    expect(identifier.problem?.code).toBe('identifier.check-digit');
    expect(identifier.problem?.detail).toMatch(/^`.+` is probably mistyped: .*compare it with the register$/);
  });
});

describe('values that their scheme cannot write', () => {
  test.each([
    ['lei', 'ASSAY0TESTVECTOR015', 'is not an LEI (18 letters or digits, then two check digits)'],
    ['uei', 'TST987654321', 'is not a UEI'],
    ['uei', 'OK6JEE77RH16', 'without I and O'],
    ['cage', '1ABCDE', 'is not a CAGE code'],
    ['cage', '1E+05', 'is not a CAGE code'],
    ['duns', '12A', 'is not a DUNS number (9 digits)'],
    ['inn', '771314046', '10 digits for a firm'],
    ['ogrn', '10277398674', 'is not an OGRN'],
    ['che-uid', 'CHE-1', 'is not a Swiss UID'],
    ['lei', ' ', 'is not an LEI'],
  ])('the %s `%s` %s', (scheme, value, because) => {
    const identifier = read(scheme, value);
    expect(identifier).toMatchObject({
      check: 'bad',
      strong: false,
      problem: { code: 'identifier.malformed' },
    });
    expect(identifier.problem?.detail).toContain(because);
  });

  test.each(['duns', 'inn', 'ogrn', 'che-uid', 'cage'])('a row of zeros is a filler, not a %s', (scheme) => {
    const zeros = {
      duns: '0',
      inn: '0000000000',
      ogrn: '0000000000000',
      'che-uid': 'CHE000000000',
      cage: '00000',
    }[scheme];
    expect(read(scheme, zeros ?? '')).toMatchObject({
      check: 'bad',
      strong: false,
      problem: { code: 'identifier.malformed' },
    });
  });
});

describe('values that a spreadsheet has changed', () => {
  test('a DUNS gets its leading zeros back, and the record says so', () => {
    expect(read('duns', '1234567')).toEqual({
      scheme: 'duns',
      value: '001234567',
      raw: '1234567',
      check: 'none',
      strong: false,
      problem: {
        code: 'identifier.repaired',
        detail:
          '`1234567` was read as `001234567`, a DUNS number, as if a spreadsheet had changed it; export the column as text',
      },
    });
  });

  test('a trailing `.0` comes off digits, and only off schemes that have nothing but digits', () => {
    expect(read('inn', '7713140469.0')).toMatchObject({
      value: '7713140469',
      strong: true,
      problem: { code: 'identifier.repaired' },
    });
    expect(read('cage', '12345.0').problem?.code).toBe('identifier.malformed');
    expect(read('GB-COH', '11111111.0').value).toBe('11111111.0');
  });

  test('dashes in a DUNS are its own spelling and no repair', () => {
    expect(read('duns', '12-345-6789')).toEqual({
      scheme: 'duns',
      value: '123456789',
      raw: '12-345-6789',
      check: 'none',
      strong: false,
    });
  });
});
