import { describe, expect, test } from 'vitest';
import { compareNames, editBudget } from '../../src/screening/compare-names.ts';
import { type ComparableName, prepareName } from '../../src/screening/prepare-name.ts';

function compare(query: string | ComparableName, listed: string | ComparableName) {
  const [a, b] = [query, listed].map((name) => prepareName(typeof name === 'string' ? { text: name } : name));
  const match = a && b && compareNames(a, b);
  return match === undefined ? undefined : `${match.kind}: ${match.explanation}`;
}

describe('the same name', () => {
  test.each([
    ['AO Kaspersky Lab', 'AO Kaspersky Lab', 'exact: same name as "AO Kaspersky Lab"'],
    [
      'Kaspersky Lab',
      'AO Kaspersky Lab',
      'exact: same name as "AO Kaspersky Lab" (legal form, script and punctuation aside)',
    ],
    [
      'KASPERSKY-LAB ZAO',
      'AO Kaspersky Lab',
      'exact: same name as "AO Kaspersky Lab" (legal form, script and punctuation aside)',
    ],
    [
      'Laboratoriya Kasperskogo',
      'Лаборатория Касперского',
      'exact: same name as "Лаборатория Касперского" (legal form, script and punctuation aside)',
    ],
  ])('%s is %s', (query, listed, expected) => expect(compare(query, listed)).toBe(expected));

  test('is only possible when either side is in doubt', () => {
    expect(compare('KL', { text: 'KL', weak: true })).toBe(
      'possible: same name as "KL", a weak name that others share',
    );
    expect(compare('カスペルスキー', { text: 'カスペルスキー', verified: false })).toBe(
      'possible: same name as "カスペルスキー", a name that is not verified',
    );
    expect(compare({ text: 'Kaspersky Labs GmbH', verified: false }, 'Kaspersky Labs Limited')).toBe(
      'possible: same name as "Kaspersky Labs Limited" (legal form, script and punctuation aside), ' +
        'if "Kaspersky Labs GmbH" is who is meant',
    );
  });

  test('two blanks are not the same name', () => expect(compare(' ', ' ')).toBeUndefined());
});

describe('a near name', () => {
  test.each([
    ['Kaspersy Lab', 'AO Kaspersky Lab', 'possible: one letter apart from "AO Kaspersky Lab"'],
    [
      'Kaspersky Labs Limited',
      'Kaspersky Lab, Inc.',
      'possible: one letter apart from "Kaspersky Lab, Inc."',
    ],
    ['Casperski Lab', 'Kaspersky Lab', 'possible: two letters apart from "Kaspersky Lab"'],
    ['Kaspersky Bakery', 'Kaspersky Lab', 'possible: begins with the same rare word as "Kaspersky Lab"'],
    ['Kaspersky', 'The Kaspersky Lab', 'possible: begins with the same rare word as "The Kaspersky Lab"'],
  ])('%s is near %s', (query, listed, expected) => expect(compare(query, listed)).toBe(expected));
});

describe('a false friend', () => {
  test.each([
    ['Kasper and Sons', 'Kaspersky Lab'],
    ['Natalya Kaspersky', 'Kaspersky Lab'],
    ['Kasperle', 'Kaspersky'],
    ['Caspar GmbH', 'Kaspersky Lab'],
    ['National Grid', 'National Bank of Cuba'],
    ['The Boeing Company', 'The Group'],
    ['2600 Main Street LLC', '2600 Holdings'],
    ['Sky Lab', 'Sky Group'],
  ])('%s has nothing to do with %s', (query, listed) => expect(compare(query, listed)).toBeUndefined());

  test('edits stay under half of the shorter name', () => {
    for (let length = 0; length <= 12; length++) {
      const budget = editBudget('x'.repeat(length), 'x'.repeat(length));
      expect(budget).toBe(length >= 5 ? 2 : length >= 3 ? 1 : 0);
      if (budget > 0) expect(budget).toBeLessThan(length / 2);
    }
    expect(compare('DHL', 'DEL')).toBe('possible: one letter apart from "DEL"');
    expect(compare('DHL', 'DELL')).toBeUndefined();
    expect(compare('KL', 'KM')).toBeUndefined();
  });
});
