/** Hepburn, a row for each: kana and its Latin letters. Hiragana are read as the katakana they correspond to. */
const SYLLABLES: ReadonlyMap<string, string> = new Map(
  `ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to
   ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo
   ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo
   ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu
   シャ sha シュ shu ショ sho シェ she チャ cha チュ chu チョ cho チェ che ジャ ja ジュ ju ジョ jo ジェ je ヂャ ja ヂュ ju ヂョ jo
   ファ fa フィ fi フェ fe フォ fo フュ fyu ティ ti トゥ tu テュ tyu ディ di ドゥ du デュ dyu ウィ wi ウェ we ウォ wo
   ヴァ va ヴィ vi ヴェ ve ヴォ vo ツァ tsa ツィ tsi ツェ tse ツォ tso クァ kwa クォ kwo グァ gwa
   ャ ya ュ yu ョ yo ァ a ィ i ゥ u ェ e ォ o`
    .trim()
    .split(/\s+/)
    .flatMap((kana, at, all): [string, string][] => (at % 2 === 0 ? [[kana, all[at + 1] ?? '']] : [])),
);
const SMALL_Y = /[ャュョ]/;
const KANA = /[\u3041-\u3096\u30a1-\u30fc]/;
const DOUBLER = 'ッ';
const LONG = 'ー';

/** A word with its kana in Latin letters, long vowels short; other letters stay. */
export function readKana(word: string): string {
  if (!KANA.test(word)) return word;
  const katakana = word.replace(/[\u3041-\u3096]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + 0x60),
  );
  let latin = '';
  let isDouble = false;
  for (let at = 0; at < katakana.length; ) {
    const letter = katakana.charAt(at);
    if (letter === DOUBLER || letter === LONG) {
      isDouble = letter === DOUBLER;
      at++;
      continue;
    }
    const two = SYLLABLES.get(katakana.slice(at, at + 2));
    const syllable = two ?? readOne(letter, katakana.charAt(at + 1));
    latin += (isDouble && /^[^aeioun]/.test(syllable) ? syllable.charAt(0) : '') + syllable;
    isDouble = false;
    at += two !== undefined || SMALL_Y.test(katakana.charAt(at + 1)) ? 2 : 1;
  }
  return latin.replace(/n(?=[bmp])/g, 'm');
}

/** キ before a small ャ is ky. */
function readOne(letter: string, next: string): string {
  const syllable = SYLLABLES.get(letter) ?? letter;
  return SMALL_Y.test(next) && syllable.endsWith('i')
    ? syllable.slice(0, -1) + (SYLLABLES.get(next) ?? '')
    : syllable;
}
