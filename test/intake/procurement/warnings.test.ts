import { expect, test } from 'vitest';
import { Warnings } from '../../../src/intake/procurement/warnings.ts';

test('the same oddity is told once, with its first place and how often it stands there', () => {
  const warnings = new Warnings('a.json');
  const unknown = { code: 'country.unknown', detail: '`XUN` stands for no country' };
  warnings.add('/parties/0', unknown);
  warnings.add('/parties/1', { code: 'country.unreadable', detail: '`ABC` is not a country' });
  warnings.add('/parties/2', undefined);
  warnings.add('/parties/3', unknown);
  expect(warnings.issues()).toEqual([
    {
      pointer: '/parties/0',
      code: 'country.unknown',
      detail: '`XUN` stands for no country (2 times, here first)',
      severity: 'warning',
      file: 'a.json',
    },
    {
      pointer: '/parties/1',
      code: 'country.unreadable',
      detail: '`ABC` is not a country',
      severity: 'warning',
      file: 'a.json',
    },
  ]);
});

test('a line is no pointer, and stands before the words', () => {
  const warnings = new Warnings('a.csv');
  warnings.add('line 7', { code: 'country.unreadable', detail: '`ABC` is not a country' });
  expect(warnings.issues()).toMatchObject([{ pointer: '', detail: 'line 7: `ABC` is not a country' }]);
});
