import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/screening/common-words.ts';
import { COMPOUND_WORDS } from '../../../src/screening/tables/compound-words.ts';
import { CONFUSABLE_LETTERS, LATIN_FOR_CYRILLIC } from '../../../src/screening/tables/confusables.ts';
import { EVERYDAY_WORDS } from '../../../src/screening/tables/everyday-words.ts';
import { NUMBER_SIGNS, NUMBER_WORDS } from '../../../src/screening/tables/number-words.ts';
import { ORGANISATION_WORDS } from '../../../src/screening/tables/organisation-words.ts';
import { CITY_WORDS } from '../../../src/screening/tables/place-words/cities.ts';
import { CITY_SPELLINGS } from '../../../src/screening/tables/place-words/city-spellings.ts';
import { COUNTRY_WORDS } from '../../../src/screening/tables/place-words/countries.ts';
import { PLACE_WORDS } from '../../../src/screening/tables/place-words.ts';
import { readWords } from '../../../src/screening/tables/read-words.ts';
import { RELATED_CONCEPTS } from '../../../src/screening/tables/related-concepts.ts';
import { STOP_WORDS } from '../../../src/screening/tables/stop-words.ts';

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u];

describe.each([
  ['organisation words', [...ORGANISATION_WORDS.keys()]],
  ['place words', [...PLACE_WORDS.keys()]],
  ['number words', [...NUMBER_WORDS.keys()]],
  ['stop words', [...STOP_WORDS]],
  ['compound words', [...COMPOUND_WORDS.keys()]],
  ['everyday words', [...EVERYDAY_WORDS]],
])('%s', (_, words) => {
  test('are in lower case, composed, without blanks around', () =>
    expect(
      words.filter((word) => word !== word.normalize('NFC').toLowerCase().trim() || word === ''),
    ).toEqual([]));

  test('are each of one script: no letter is borrowed from another that looks alike', () =>
    expect(words.filter((word) => SCRIPTS.filter((script) => script.test(word)).length > 1)).toEqual([]));
});

describe('organisation words', () => {
  test.each([
    ['bank', 'bank'],
    ['банка', 'bank'],
    ['بانک', 'bank'],
    ['银行', 'bank'],
    ['technologies', 'technology'],
    ['技术', 'technology'],
    ['科技', 'technology'],
    ['通信', 'communications'],
    ['电子', 'electronics'],
    ['集团', 'group'],
    ['группа', 'group'],
    ['贸易', 'trade'],
    ['ticaret', 'trade'],
    ['工业', 'industry'],
    ['sanayi', 'industry'],
    ['завод', 'factory'],
    ['株式', undefined],
    ['laboratoriya', 'laboratory'],
    ['лаборатория', 'laboratory'],
    ['universität', 'university'],
    ['shipping', 'shipping'],
    ['naftogaz', 'oil'],
    ['министерство', 'ministry'],
    ['kaspersky', undefined],
    ['huawei', undefined],
  ])('%s stands for %s', (word, concept) => expect(ORGANISATION_WORDS.get(word)).toBe(concept));

  test('cover the concepts that names of organisations are made of', () => {
    const concepts = new Set(ORGANISATION_WORDS.values());
    const needed =
      'company group holding international trade industry factory bank insurance university institute laboratory technology electronics ' +
      'systems solutions services communications telecom network security software engineering construction transport shipping ' +
      'airline oil gas energy mining steel chemical pharma food agriculture textile media foundation society ministry center office ' +
      'branch department shop';
    expect(needed.split(' ').filter((concept) => !concepts.has(concept))).toEqual([]);
    expect(ORGANISATION_WORDS.size).toBeGreaterThan(5_000);
  });
});

describe('place words', () => {
  test('point to countries by their alpha-2 code', () =>
    expect([...PLACE_WORDS.values()].filter((code) => !countries.isValid(code) || code.length !== 2)).toEqual(
      [],
    ));

  test("are either a country's or a city's", () =>
    expect([...CITY_WORDS.keys()].filter((word) => COUNTRY_WORDS.has(word))).toEqual([]));

  test('whose spellings are joined are cities', () =>
    expect([...CITY_SPELLINGS.keys()].filter((word) => !CITY_WORDS.has(word))).toEqual([]));

  test('cover nearly every country and some hundreds of cities', () => {
    expect(new Set(COUNTRY_WORDS.values()).size).toBeGreaterThanOrEqual(190);
    expect(CITY_WORDS.size).toBeGreaterThanOrEqual(300);
  });

  test.each([
    ['usa', 'US'],
    ['deutschland', 'DE'],
    ['deutsche', 'DE'],
    ['россии', 'RU'],
    ['moscow', 'RU'],
    ['中国', 'CN'],
    ['shenzhen', 'CN'],
    ['hong kong', 'HK'],
    ['日本', 'JP'],
    ['ایران', 'IR'],
    ['dubai', 'AE'],
    ['türkiye', 'TR'],
    ['korea', 'KR'],
    ['são paulo', 'BR'],
    ['kyiv', 'UA'],
  ])('%s is in %s', (word, country) => expect(PLACE_WORDS.get(word)).toBe(country));
});

describe('what leans on the organisation words', () => {
  const concepts = new Set(ORGANISATION_WORDS.values());

  test('compound words say what they know', () =>
    expect(
      [...COMPOUND_WORDS.values()]
        .flatMap((all) => all.split(' '))
        .filter((concept) => !concepts.has(concept)),
    ).toEqual([]));

  test('related concepts are theirs', () =>
    expect([...RELATED_CONCEPTS.keys()].filter((concept) => !concepts.has(concept))).toEqual([]));

  test('no row of related concepts stands alone', () => {
    const rows = [...RELATED_CONCEPTS.values()];
    expect(rows.filter((row) => rows.filter((other) => other === row).length < 2)).toEqual([]);
  });

  test('a plain word is none of the words that many companies have for a purpose', () =>
    expect([...EVERYDAY_WORDS].filter((word) => COMMON_WORDS.has(word))).toEqual([]));
});

describe('number words', () => {
  test.each([
    ['first', '1'],
    ['первый', '1'],
    ['第一', '1'],
    ['second', '2'],
    ['vtoroy', '2'],
    ['iii', '3'],
    ['tercera', '3'],
    ['vierte', '4'],
    ['xix', '19'],
    ['twenty', '20'],
    ['on', undefined],
    ['fire', undefined],
    ['premier', undefined],
  ])('%s is %s', (word, digits) => expect(NUMBER_WORDS.get(word)).toBe(digits));

  test('are all in digits, and the Roman ones are right', () => {
    expect([...NUMBER_WORDS.values()].filter((digits) => !/^[0-9]+$/.test(digits))).toEqual([]);
    const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
    expect(roman.map((word) => NUMBER_WORDS.get(word))).toEqual(roman.map((_, at) => `${at + 1}`));
  });

  test('the signs in front of a number mean nothing of their own', () => {
    expect(['no', '№', '#', '第'].every((sign) => NUMBER_SIGNS.has(sign))).toBe(true);
    expect([...NUMBER_SIGNS].filter((sign) => NUMBER_WORDS.has(sign))).toEqual([]);
  });
});

test('stop words join, and are no numbers', () => {
  expect(['the', 'of', 'and', 'und', 'et', 'de', 'и', 'و', '的'].every((word) => STOP_WORDS.has(word))).toBe(
    true,
  );
  expect(['mit', 'as', 'ten', 'bank'].some((word) => STOP_WORDS.has(word))).toBe(false);
  expect([...STOP_WORDS].filter((word) => NUMBER_WORDS.has(word) && word !== 'i')).toEqual([]);
});

describe('letters that look alike', () => {
  test('every letter stands for one plain Latin letter, and never for itself', () => {
    for (const [letter, latin] of CONFUSABLE_LETTERS) {
      expect([...letter].length).toBe(1);
      expect(latin, letter).toMatch(/^[a-zA-Z]$/);
      expect(letter).not.toBe(latin);
    }
  });

  test.each([
    ['а', 'a'],
    ['С', 'C'],
    ['Η', 'H'],
    ['ο', 'o'],
    ['ı', 'i'],
  ])('%s looks like %s', (letter, latin) => expect(CONFUSABLE_LETTERS.get(letter)).toBe(latin));

  test('back from Latin to Cyrillic and on to Latin again is the same letter in its case', () => {
    for (const [latin, cyrillic] of LATIN_FOR_CYRILLIC) {
      expect(cyrillic).toMatch(/^\p{Script=Cyrillic}$/u);
      expect(CONFUSABLE_LETTERS.get(cyrillic)?.toLowerCase(), cyrillic).toBe(latin.toLowerCase());
    }
  });
});

describe('reading a table of words', () => {
  test('a row gives its meaning to every word, `_` is a blank, a row goes on two blanks in', () =>
    expect([...readWords('\nHK: hong_kong\n  香港\nMO: macao\n')]).toEqual([
      ['hong kong', 'HK'],
      ['香港', 'HK'],
      ['macao', 'MO'],
    ]));

  test('a row without a meaning is refused', () =>
    expect(() => readWords('bank banks')).toThrow('words: `bank banks` is no row `meaning: word word`'));

  test('a word with two meanings is refused', () =>
    expect(() => readWords('bank: bank\nshore: bank')).toThrow('words: `bank` is both `bank` and `shore`'));
});
