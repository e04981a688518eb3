import { remember } from '../../../model/remember.ts';

/**
 * What all romanisations of a word have in common. Every row rewrites the word that the row before left; the order matters.
 * The result is a key, not a spelling: words with one skeleton may be one word, and the score asks how far apart they are.
 */
const STAGES: readonly (readonly [pattern: RegExp, by: string])[] = [
  // The ё of Slavic names: Podyomnik, Podemnik; two spellings of German umlauts; the Korean u: Daewoo.
  [/(?<=[bdfgklmnprstvz])[yj]o(?=[bcdfgklmnprstvz])/g, 'e'],
  [/(?<=[ou])e(?=[bcdfghklmnprstvz])/g, ''],
  [/woo/g, 'u'],
  // Before these ch is the throaty h, in German and Polish spellings of Slavic words too: technika, Achmatow.
  [/(?<![cst])ch(?=[mnrt])/g, 'kh'],
  // Sibilants and affricates: щ ч ш ж ц, German and Polish spellings of them, soft c.
  [/shch|schtsch|sht|tsch|tch|sch|cz|sz|sh|ch|zh|ts|tz|c(?=[eiyv])|z/g, 's'],
  // Hard c, q, x, ph and the throaty h of Cyrillic and Arabic.
  [/ck|cq|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh|dj/g, 'd'],
  // A consonant that is written as a vowel after one: mowj, mouj.
  [/ow(?![aeiou])|ou|oo|eo|eu/g, 'u'],
  [/w/g, 'v'],
  // An h between vowels or at the end is hardly heard.
  [/(?<=.)h/g, ''],
  // Vowels by height only: е э ё, и й ы, о у.
  [/[eyj]/g, 'i'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
  // The cases and genders of a Slavic adjective: -skiy, -skogo, -skaya, -skoye.
  [/sk(?:iia|ai?a|aia|ugu|uva|uii?|umu|im|ii?|u|a)$/, 'sk'],
];

/** Names share most of their words; so many distinct ones take some megabytes. */
const rewrite = remember(
  (word) => STAGES.reduce((skeleton, [pattern, by]) => skeleton.replace(pattern, by), word),
  { most: 50_000 },
);

/** The key under which all spellings of a Latin word in lower case are found. */
export function skeletonOf(word: string): string {
  return word.length < 3 || /[0-9]/.test(word) ? word : rewrite(word);
}

/**
 * The consonants of a skeleton: all that Arabic and Hebrew write. Those that these scripts, kana or Hangul have one letter
 * for are one: b, f and p; l and r; g and k; d and t.
 */
export function consonantsOf(skeleton: string): string {
  let consonants = '';
  for (const letter of skeleton) {
    const one = ONE_LETTER_FOR.get(letter) ?? letter;
    if (one !== '' && !consonants.endsWith(one)) consonants += one;
  }
  return consonants;
}

const ONE_LETTER_FOR: ReadonlyMap<string, string> = new Map([
  ...[...'aiuv'].map((vowel): [string, string] => [vowel, '']),
  ...['fb', 'pb', 'lr', 'gk', 'dt'].map(([from = '', to = '']): [string, string] => [from, to]),
]);

/** The same, each letter for itself. */
export function strictConsonantsOf(skeleton: string): string {
  return skeleton.replace(/[aiuv]/g, '');
}
