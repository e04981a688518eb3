/**
 * How Japanese names read words that Chinese reads otherwise: families and places that companies are called after, and what
 * they are made of. They hold where a name shows that it is Japanese, by its legal form or its kana.
 */
const JAPANESE_READINGS: ReadonlyMap<string, string> = new Map(
  `三井 mitsui 住友 sumitomo 日立 hitachi 東芝 toshiba 松下 matsushita 富士 fuji 豊田 toyota 本田 honda 鈴木 suzuki
   川崎 kawasaki 石川 ishikawa 田中 tanaka 山田 yamada 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 佐藤 sato
   高橋 takahashi 伊藤 ito 渡辺 watanabe 井上 inoue 木村 kimura 清水 shimizu 斎藤 saito 山口 yamaguchi 森 mori 村田 murata
   武田 takeda 大塚 otsuka 島津 shimadzu 安川 yasukawa 古河 furukawa 神戸 kobe 大阪 osaka 東京 tokyo 京都 kyoto 名古屋 nagoya
   横浜 yokohama 広島 hiroshima 福岡 fukuoka 札幌 sapporo 仙台 sendai 千葉 chiba 長野 nagano 静岡 shizuoka 新潟 niigata
   日本 nippon 日野 hino 大和 yamato 旭 asahi 朝日 asahi
   製作所 seisakusho 商事 shoji 物産 bussan 重工 juko 化成 kasei 製鋼 seiko 造船 zosen 産業 sangyo 工業 kogyo 電機 denki`
    .trim()
    .split(/\s+/)
    .flatMap((word, at, all): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])),
);

const WORDS = new RegExp(
  [...JAPANESE_READINGS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|'),
  'g',
);
const SIGNS_OF_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]|(?:株式|有限|合同|合資|合名)会社/u;

/** Whether a name shows that it is Japanese. */
export function isJapanese(text: string): boolean {
  return SIGNS_OF_JAPANESE.test(text);
}

/** A Japanese word with its known parts in Latin letters. */
export function readJapanese(word: string): string {
  return word.replace(WORDS, (found) => JAPANESE_READINGS.get(found) ?? found);
}
