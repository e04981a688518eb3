import { expect, test } from 'vitest';
import { buildScreeningIndex } from '../../../src/screening/engine/build-screening-index.ts';
import { prepareName } from '../../../src/screening/engine/normalise/prepare-name.ts';
import { screen } from '../../../src/screening/engine/screen.ts';

/** What a name scores against another that stands alone on a list. */
function scoreOf(query: string, listed: string): number {
  const index = buildScreeningIndex([{ id: 'ONLY', names: [{ text: listed }] }]);
  return screen(index, { names: [query] }, { limit: 1, minScore: 0 })[0]?.score ?? 0;
}

test.each([
  ['Завод Гарантія', 'Zavod Harantiia', 'a Ukrainian г'],
  ['Търговище Импорт', 'Targovishte Import', 'Bulgarian ъ and щ'],
  ['Подъёмник Завод', 'Podyomnik Zavod', 'ё as yo'],
  ['Подъёмник Завод', 'Podemnik Zavod', 'ё as e'],
  ['Ксенон Алексеев', 'Xenon Alexeev', 'кс as x'],
  ['Цветлит', 'Cvetlit', 'ц as c before v'],
  ['Μπαρδόπουλος', 'Bardopoulos', 'a Greek μπ in front'],
  ['Ευδόκιμος', 'Evdokimos', 'a Greek ευ'],
  ['المنصور', 'Al Mansour', 'an Arabic article on its own'],
  ['المنصور', 'Almansoor', 'an Arabic article in its word'],
  ['Восток Москва', 'Vostok Moscow', 'a city that two scripts call otherwise'],
  ['Muellerwerk', 'Müllerwerk', 'an umlaut spelt out'],
  ['ТОВ «Вагросвіт»', 'Vagrosvit', 'a Ukrainian г as g'],
  ['ТОВ «Вагросвіт»', 'Vahrosvit', 'a Ukrainian г as h'],
  ['Казанский завод Вантей', 'Kazan Vantey Plant', 'the adjective of a place'],
  ['Железные дороги Вантеи', 'Vantei Railways', 'words that mean one thing together'],
  ['НИИ Вантей', 'Vantey Research Institute', 'an abbreviation that says several things'],
  [
    'شركة القيصران للتجارة والنقل',
    'Al Qaysaran Trading and Transport Company',
    'what is written to an Arabic word',
  ],
  ['株式会社ヴァントリックス', 'Vantorix', 'kana'],
  ['만토릭스전자', 'Mantorix Electronics', 'Hangul'],
  ['אלבנטור מערכות', 'Albantor Systems', 'a Hebrew ב behind a consonant'],
  ['星河汽车有限公司', 'Xinghe Motor Co., Ltd.', 'what translators take for the same'],
  ['深圳市星河科技', 'Shenzhen Xinghe Technology', 'what a Chinese name adds to a place'],
])('%s is %s: %s', (query, listed) => {
  expect(scoreOf(query, listed)).toBeGreaterThan(0.7);
});

test.each([
  ['Xeron', 'Kseron'],
  ['Micron', 'Mikron'],
])('within one script %s and %s stay look-alikes', (query, listed) => {
  expect(scoreOf(query, listed)).toBeLessThan(0.55);
});

test('a character is read anew in each language, whichever was asked first', () => {
  const firstWordOf = (name: string) => prepareName(name).tokens[0]?.text;
  expect(firstWordOf('川崎重工有限公司')).toBe('chuanqi');
  expect(firstWordOf('株式会社川崎重工')).toBe('kawasaki');
  expect(firstWordOf('川崎重工有限公司')).toBe('chuanqi');
});

test.each([
  ['Vantorix RPE', 'Vantorix Research and Production Enterprise'],
  ['NITC Qaysar', 'National International Transport Company Qaysar'],
])('%s meets %s by the initials of words of many companies', (query, listed) => {
  expect(scoreOf(query, listed)).toBeGreaterThan(0.7);
});

test.each([
  ['Motor Vantorix', 'Automobile Vantorix', 'two English names have chosen their words'],
  ['Horizon Pharmacy', 'Horizon Transport', 'a plain word is anybody’s'],
  ['Rock Industries', 'Rocket Industry', 'a word is not short for another that begins like it'],
])('%s is less like %s: %s', (query, listed) => {
  expect(scoreOf(query, listed)).toBeLessThan(0.8);
});
