import anyAscii from 'any-ascii';

/**
 * Chinese words whose reading is not that of their characters one by one; they stand in very many names of companies.
 * A full dictionary (pinyin-pro) would cost every start of the program 75 ms and 25 MB for little more.
 */
const READINGS: ReadonlyMap<string, string> = new Map([
  ['重庆', 'chongqing'],
  ['重慶', 'chongqing'],
  ['厦门', 'xiamen'],
  ['廈門', 'xiamen'],
  ['银行', 'yinhang'],
  ['銀行', 'yinhang'],
  ['行业', 'hangye'],
  ['音乐', 'yinyue'],
  ['长', 'chang'],
  ['長', 'chang'],
  ['六安', 'luan'],
  ['蚌埠', 'bengbu'],
  ['单县', 'shanxian'],
  ['朝阳', 'chaoyang'],
  ['都', 'du'],
]);
const READ_AS_WORDS = new RegExp([...READINGS.keys()].join('|'), 'g');

/** Korean and Japanese companies write Latin letters by their names. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  `에이 a 비 b 씨 c 디 d 이 e 에프 f 지 g 에이치 h 아이 i 제이 j 케이 k 엘 l 엠 m 엔 n 오 o 피 p 큐 q 알 r 에스 s 티 t
   유 u 브이 v 더블유 w 엑스 x 와이 y 제트 z`
    .trim()
    .split(/\s+/)
    .flatMap((name, at, all): [string, string][] => (at % 2 === 0 ? [[name, all[at + 1] ?? '']] : [])),
);
const LETTERS_ONLY = new RegExp(
  `^(?:${[...LETTER_NAMES.keys()].sort((a, b) => b.length - a.length).join('|')}){2,4}`,
);
const ONE_LETTER = new RegExp([...LETTER_NAMES.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * A word of any script in Latin letters and digits, lower case. Arabic and Hebrew do not write most vowels, and none are
 * invented. Empty where no letter has a Latin spelling.
 */
export function spellInLatin(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const read = word.replace(READ_AS_WORDS, (found) => READINGS.get(found) ?? found);
  return anyAscii(read)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The Latin letters whose Korean names a word begins with, and the rest of the word; undefined where it does not. */
export function readLetterNames(word: string): { readonly letters: string; readonly rest: string } | undefined {
  const [names] = LETTERS_ONLY.exec(word) ?? [];
  if (names === undefined) return undefined;
  const letters = names.replace(ONE_LETTER, (name) => LETTER_NAMES.get(name) ?? '');
  return { letters, rest: word.slice(names.length) };
}
