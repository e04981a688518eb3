import anyAscii from 'any-ascii';
import { readHangul } from './read-hangul.ts';
import { readKana } from './read-kana.ts';

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

/** The letters for a long a, which any-ascii leaves out, and the h that ends a word, which is a vowel. */
const ARABIC_A = /[اأإآٱىة]|(?<=\p{Script=Arabic}{2})ه$/gu;

/** A Hebrew ב is a v behind a vowel that is written, and a b elsewhere. */
const HEBREW_B = /(?<![אהוי])ב/g;
/** Thai writes these vowels before the consonant that they are spoken after. */
const THAI_VOWEL_FIRST = /([เแโไใ])(\p{Script=Thai})/gu;

/** Korean companies write Latin letters by their names: 엘지. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  `에이 a 비 b 씨 c 디 d 이 e 에프 f 지 g 에이치 h 아이 i 제이 j 케이 k 엘 l 엠 m 엔 n 오 o 피 p 큐 q 알 r 에스 s 티 t
   유 u 브이 v 더블유 w 엑스 x 와이 y 제트 z`
    .trim()
    .split(/\s+/)
    .flatMap((name, at, all): [string, string][] => (at % 2 === 0 ? [[name, all[at + 1] ?? '']] : [])),
);
const ONE_NAME = [...LETTER_NAMES.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const ONE_LETTER = new RegExp(ONE_NAME, 'g');
const LETTERS_ONLY = new RegExp(`^(?:${ONE_NAME}){2,4}$`);

/**
 * Letters that are read by their neighbours or their language, which any-ascii does not ask about. A hard sign between
 * consonants is a Bulgarian vowel; the г of words with letters that only Ukrainian and Belarusian have is an h; the Greek
 * αυ and ευ end in a v, and μπ, ντ and γκ are one sound where a word begins.
 */
const CYRILLIC_OR_GREEK = /[\u0370-\u04ff]/;
const WEST_OF_RUSSIAN = /[іїєґў]/;
const BULGARIAN_VOWEL = /(?<=[бвгджзйклмнпрстфхцчшщ])ъ(?=[бвгджзйклмнпрстфхцчшщ])/g;
const GREEK_V = /(?<=[αε])[υύ]/g;
const GREEK_STOPS: ReadonlyMap<string, string> = new Map([
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
]);

/** Latin, Greek, Cyrillic and Armenian letters: they are read one by one. */
const WEST_OF_HEBREW = /^[ -\u058f]+$/;

function readByNeighbours(word: string): string {
  if (!CYRILLIC_OR_GREEK.test(word)) return word;
  const western = WEST_OF_RUSSIAN.test(word) ? word.replaceAll('г', 'h') : word;
  return western
    .replace(/^ё/, 'yo')
    .replace(BULGARIAN_VOWEL, 'a')
    .replace(GREEK_V, 'v')
    .replace(/^(?:μπ|ντ|γκ)/, (stop) => GREEK_STOPS.get(stop) ?? stop);
}

/**
 * A word of any script in Latin letters and digits, lower case. Arabic and Hebrew do not write most vowels, and none are
 * invented. Empty where no letter has a Latin spelling.
 */
export function spellInLatin(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const spelt = readByNeighbours(word);
  const read = WEST_OF_HEBREW.test(spelt) ? spelt : readEastern(spelt);
  return anyAscii(read)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function readEastern(word: string): string {
  return readHangul(readKana(word))
    .replace(HEBREW_B, 'b')
    .replace(THAI_VOWEL_FIRST, '$2$1')
    .replace(ARABIC_A, 'a')
    .replace(READ_AS_WORDS, (found) => READINGS.get(found) ?? found);
}

/** The Latin letters whose Korean names a word consists of; undefined where it does not. */
export function readLetterNames(word: string): string | undefined {
  if (!LETTERS_ONLY.test(word)) return undefined;
  return word.replace(ONE_LETTER, (name) => LETTER_NAMES.get(name) ?? '');
}
