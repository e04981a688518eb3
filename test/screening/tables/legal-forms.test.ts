import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { LEGAL_CLASSES, PLACES } from '../../../src/screening/tables/legal-forms/legal-form.ts';
import { readForms } from '../../../src/screening/tables/legal-forms/read-forms.ts';
import { LEGAL_FORMS } from '../../../src/screening/tables/legal-forms.ts';

/** Case, diacritics and punctuation away; single letters parted by dots are one word. */
function fold(spelling: string): string {
  return spelling
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(\p{L})[./] ?(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/['’`"]/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
}

const meanings = new Map<string, string[]>();
for (const form of LEGAL_FORMS) {
  for (const country of form.countries.length === 0 ? ['*'] : form.countries) {
    for (const spelling of form.spellings) {
      const key = fold(spelling);
      meanings.set(key, [...(meanings.get(key) ?? []), `${country} ${form.class} ${form.place}`]);
    }
  }
}

describe('the table of legal forms', () => {
  test('holds the forms of the world', () => {
    expect(LEGAL_FORMS.length).toBeGreaterThanOrEqual(450);
    expect(new Set(LEGAL_FORMS.flatMap((form) => form.countries)).size).toBeGreaterThanOrEqual(150);
    expect(meanings.size).toBeGreaterThanOrEqual(5_000);
  });

  test('knows every class and every place that it names', () => {
    for (const form of LEGAL_FORMS) {
      expect(LEGAL_CLASSES).toContain(form.class);
      expect(PLACES).toContain(form.place);
    }
    expect(LEGAL_CLASSES.filter((known) => !LEGAL_FORMS.some((form) => form.class === known))).toEqual([]);
  });

  test('names countries by their alpha-2 code, each once', () => {
    for (const { countries: codes, spellings } of LEGAL_FORMS) {
      expect(
        codes.filter((code) => !/^[A-Z]{2}$/.test(code) || !countries.isValid(code)),
        spellings[0],
      ).toEqual([]);
      expect(new Set(codes).size, spellings[0]).toBe(codes.length);
    }
  });

  test('has spellings without blanks around or doubled in them, and with a letter', () => {
    const spellings = LEGAL_FORMS.flatMap((form) => form.spellings);
    expect(spellings.filter((text) => text !== text.trim() || / {2}|[{}|;]/.test(text))).toEqual([]);
    expect(spellings.filter((text) => !/\p{L}/u.test(text.normalize('NFKC')))).toEqual([]);
  });

  test('lists no spelling twice for one country and class', () => {
    const repeated = [...meanings].flatMap(([spelling, forms]) => {
      const classes = forms.map((form) => form.split(' ').slice(0, 2).join(' '));
      return classes.filter((form, at) => classes.indexOf(form) !== at).map((form) => `${form}: ${spelling}`);
    });
    expect(repeated).toEqual([]);
  });
});

describe('examples', () => {
  test.each([
    ['GmbH', 'DE limited after'],
    ['Gesellschaft mit beschränkter Haftung', 'AT limited after'],
    ['GmbH & Co. KG', 'DE limited-partnership after'],
    ['S.A. de C.V.', 'MX joint-stock after'],
    ['EIRELI', 'BR limited after'],
    ['Lda', 'PT limited after'],
    ['S.à r.l.', 'LU limited either'],
    ['SAS', 'FR joint-stock either'],
    ['S.p.A.', 'IT joint-stock after'],
    ['B.V.', 'NL limited after'],
    ['N.V.', 'BE joint-stock after'],
    ['Sp. z o.o.', 'PL limited either'],
    ['a.s.', 'CZ joint-stock after'],
    ['d.o.o.', 'HR limited either'],
    ['Kft.', 'HU limited after'],
    ['Oy', 'FI limited either'],
    ['AB', 'SE joint-stock either'],
    ['ApS', 'DK limited either'],
    ['OÜ', 'EE limited either'],
    ['SIA', 'LV limited either'],
    ['UAB', 'LT limited either'],
    ['ЕООД', 'BG limited after'],
    ['Ltd. Şti.', 'TR limited after'],
    ['Α.Ε.', 'GR joint-stock either'],
    ['ООО', 'RU limited either'],
    ['Общества с ограниченной ответственностью', 'RU limited either'],
    ['ПАО', 'RU public-joint-stock either'],
    ['ФГУП', 'RU state-enterprise either'],
    ['FSUE', '* state-enterprise either'],
    ['ТОВ', 'UA limited either'],
    ['ПрАТ', 'UA private-joint-stock either'],
    ['შპს', 'GE limited either'],
    ['ՍՊԸ', 'AM limited either'],
    ['ЖШС', 'KZ limited either'],
    ['ش.م.م', 'EG joint-stock after'],
    ['ذ.م.م', 'AE limited after'],
    ['شركة مساهمة', 'SA joint-stock either'],
    ['W.L.L.', 'QA limited after'],
    ['FZCO', 'AE limited after'],
    ['S.A.L.', 'LB joint-stock after'],
    ['شرکت سهامی خاص', 'IR private-joint-stock either'],
    ['Sherkat-e Sahami', 'IR joint-stock either'],
    ['בע"מ', 'IL limited after'],
    ['Pvt. Ltd', 'IN limited after'],
    ['Pty Ltd', 'AU limited after'],
    ['Sdn Bhd', 'MY limited after'],
    ['Pte Ltd', 'SG limited after'],
    ['PT', 'ID limited either'],
    ['Tbk', 'ID public-joint-stock after'],
    ['บริษัท', 'TH company before'],
    ['จำกัด', 'TH limited after'],
    ['Công ty Cổ phần', 'VN joint-stock before'],
    ['有限公司', 'CN limited after'],
    ['股份有限公司', 'TW joint-stock after'],
    ['集团有限公司', 'CN limited after'],
    ['株式会社', 'JP joint-stock either'],
    ['㈱', 'JP joint-stock either'],
    ['合同会社', 'JP limited either'],
    ['주식회사', 'KR joint-stock either'],
    ['유한회사', 'KR limited either'],
    ['Inc.', '* corporation after'],
    ['LLC', '* limited either'],
    ['PLC', '* public-joint-stock either'],
  ])('%s is the form %s', (spelling, form) => expect(meanings.get(fold(spelling))).toContain(form));

  test('one spelling may stand for several forms', () =>
    expect(meanings.get('sa')).toEqual(
      expect.arrayContaining(['FR joint-stock after', 'EE foundation after']),
    ));
});

describe('reading a table', () => {
  test('a row is a form, and goes on two blanks in', () =>
    expect(
      readForms('\nDE AT | limited | after | GmbH; Ges.m.b.H.;\n  mbH\n* | corporation | after | Inc\n'),
    ).toEqual([
      { class: 'limited', countries: ['DE', 'AT'], spellings: ['GmbH', 'Ges.m.b.H.', 'mbH'], place: 'after' },
      { class: 'corporation', countries: [], spellings: ['Inc'], place: 'after' },
    ]));

  test('braces stand for one spelling each', () =>
    expect(readForms('RU | limited | either | Ob{shch,sch}estvo{, odno}')[0]?.spellings).toEqual([
      'Obshchestvo',
      'Obshchestvo odno',
      'Obschestvo',
      'Obschestvo odno',
    ]));

  test.each([
    'DE | limitless | after | GmbH',
    'DE | limited | behind | GmbH',
    'DE | limited | after',
    'GmbH',
  ])('the row %s is refused', (row) =>
    expect(() => readForms(row)).toThrow(
      `legal forms: \`${row}\` is no row \`countries | class | place | spellings\``,
    ),
  );
});
