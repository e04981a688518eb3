import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../src/screening/fold-name.ts';
import { LEGAL_FORMS } from '../../src/screening/legal-forms.ts';

const readme = readFileSync(new URL('../../src/screening/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^\|[^|`]*(?:`&`[^|]*)?\| `([^`|]+)` \| `([^`|]+)` \|$/gm)].map(
  ([, before = '', after = '']) => [before, after] as const,
);

describe('the examples in the README', () => {
  test('are found', () => expect(examples.length).toBeGreaterThanOrEqual(17));
  test.each(examples)('%s folds to %s', (before, after) => expect(foldName(before)).toBe(after));
});

describe('legal forms', () => {
  test.each([
    'Kaspersky Lab',
    'AO Kaspersky Lab',
    'Kaspersky Lab ZAO',
    'KASPERSKY LAB, INC.',
    'Kaspersky Lab L.L.C.',
    'Kaspersky Lab L. L. C.',
    'Kaspersky Lab S.A.',
    'Kaspersky Lab A/S',
    'Kaspersky Lab Sp. z o.o.',
    'Kaspersky Lab S.à r.l.',
    'Kaspersky Lab (株)',
    'Kaspersky Lab, spol. s r.o.',
    'Общество с ограниченной ответственностью «Kaspersky Lab»',
    'ＫＡＳＰＥＲＳＫＹ　ＬＡＢ',
  ])('%s is Kaspersky Lab', (text) => expect(foldName(text)).toBe('kaspersky lab'));

  test.each([
    ['Kaspersky Labs Limited', 'kaspersky labs'],
    ['OOO Kaspersky Group', 'kaspersky group'],
    ['S.A. Lavochkin NPO', 'sa lavochkin npo'],
    ['Pat Brown', 'pat brown'],
    ['Company Store', 'company store'],
    ['Corporation Service Company', 'corporation service'],
    ['Limited', 'limited'],
    ['株式会社', 'zhushihuishe'],
    ['ООО', 'ooo'],
    ['Melli Bank PLC', 'melli bank'],
    ['Foo Ltd (fictional)', 'foo ltd fictional'],
  ])('%s folds to %s, no further', (text, folded) => expect(foldName(text)).toBe(folded));

  test('the table holds forms of many countries, in folded spelling', () => {
    const forms = LEGAL_FORMS.flatMap(({ after, around }) => [
      after,
      ...(around === undefined ? [] : [around]),
    ]).flatMap((text) => text.split(', '));
    expect(forms.length).toBeGreaterThan(80);
    for (const form of forms) expect(form).toMatch(/^[a-z]+( [a-z]+)*$/);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});

describe('any name at all', () => {
  const words = fc.constantFrom(
    'Kaspersky',
    'Ltd',
    'co',
    'S.A.',
    'ООО',
    '有限公司',
    '(株)',
    'L.L.C.',
    '&',
    "d'Or",
    'Straße',
    'ΟΔΟΣ',
    'a',
    'İş',
    '«',
    '...',
    'sp z o o',
  );
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
  );

  test('folded twice is folded once', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('folds the same in capitals and in small letters', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldName(text.toUpperCase())).toBe(foldName(text));
        expect(foldName(text.toLowerCase())).toBe(foldName(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('never folds to nothing, unless it is blank', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldName(text) === '').toBe(text.trim() === '');
      }),
      { numRuns: 5_000 },
    );
  });
});
