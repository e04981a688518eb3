/**
 * How Japanese names read what Chinese reads otherwise: families and places that companies are called after, what they are
 * made of, and the commonest single characters. They hold where a name shows that it is Japanese, by its legal form or its kana.
 */
const JAPANESE_READINGS: ReadonlyMap<string, string> = new Map(
  `三井 mitsui 住友 sumitomo 日立 hitachi 東芝 toshiba 松下 matsushita 富士 fuji 豊田 toyota 本田 honda 鈴木 suzuki
   川崎 kawasaki 石川 ishikawa 田中 tanaka 山田 yamada 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato
   吉田 yoshida 佐藤 sato 高橋 takahashi 伊藤 ito 渡辺 watanabe 井上 inoue 木村 kimura 清水 shimizu 斎藤 saito
   山口 yamaguchi 森 mori 村田 murata 武田 takeda 大塚 otsuka 島津 shimadzu 安川 yasukawa 古河 furukawa 神戸 kobe
   大阪 osaka 東京 tokyo 京都 kyoto 名古屋 nagoya 横浜 yokohama 広島 hiroshima 福岡 fukuoka 札幌 sapporo 仙台 sendai
   千葉 chiba 長野 nagano 静岡 shizuoka 新潟 niigata 日本 nippon 日野 hino 大和 yamato 旭 asahi 朝日 asahi
   岡山 okayama 熊本 kumamoto 鹿児島 kagoshima 長崎 nagasaki 北海道 hokkaido 九州 kyushu 四国 shikoku 関西 kansai
   関東 kanto 中部 chubu 東北 tohoku 北陸 hokuriku 西日本 nishinippon 東日本 higashinippon 群馬 gunma 栃木 tochigi
   茨城 ibaraki 埼玉 saitama 神奈川 kanagawa 山梨 yamanashi 岐阜 gifu 三重 mie 滋賀 shiga 奈良 nara 兵庫 hyogo
   愛知 aichi 青森 aomori 岩手 iwate 秋田 akita 山形 yamagata 福島 fukushima 富山 toyama 福井 fukui 島根 shimane
   鳥取 tottori 徳島 tokushima 香川 kagawa 愛媛 ehime 高知 kochi 佐賀 saga 大分 oita 宮崎 miyazaki 沖縄 okinawa
   横河 yokogawa 荏原 ebara 日清 nissin 日産 nissan 日東 nitto 伊勢 ise 丹 tan 高島 takashima
   松本 matsumoto 橋本 hashimoto 藤田 fujita 後藤 goto 岡田 okada 長谷川 hasegawa 石井 ishii 前田 maeda 遠藤 endo
   青木 aoki 坂本 sakamoto 近藤 kondo 西村 nishimura 福田 fukuda 太田 ota 三浦 miura 藤原 fujiwara 岡本 okamoto
   松田 matsuda 中川 nakagawa 中野 nakano 原田 harada 小川 ogawa 竹中 takenaka 大林 obayashi 鹿島 kajima 清原 kiyohara
   野村 nomura 島田 shimada 安田 yasuda 池田 ikeda 内田 uchida 石原 ishihara 堀 hori 平田 hirata 上田 ueda 大野 ono
   川 kawa 島 shima 田 ta 山 yama 屋 ya 谷 tani 村 mura 野 no 原 hara 崎 saki 橋 hashi 沢 sawa
   澤 sawa 藤 fuji 製作所 seisakusho 商事 shoji 物産 bussan 重工 juko 化成 kasei 製鋼 seiko 造船 zosen 産業 sangyo
   工業 kogyo 電機 denki 商店 shoten 本店 honten 技研 giken 精機 seiki 精工 seiko 電工 denko 製鉄 seitetsu
   製鐵 seitetsu 鉄道 tetsudo 郵船 yusen 汽船 kisen 海運 kaiun 建設 kensetsu 不動産 fudosan 製薬 seiyaku 薬品 yakuhin
   印刷 insatsu 製紙 seishi 生命 seimei 火災 kasai 証券 shoken 銀行 ginko 信託 shintaku 学園 gakuen 大学 daigaku
   研究所 kenkyujo 光学 kogaku 化学 kagaku 金属 kinzoku 石油 sekiyu 会 kai 社 sha 大 dai 小 ko 中 chu 東 to 西 sei
   南 nan 北 hoku 新 shin 三 san 光 ko 産 san 業 gyo 工 ko 電 den 機 ki 鉄 tetsu 鋼 ko 銀 gin 金 kin 化 ka 学 gaku
   製 sei 薬 yaku 建 ken 設 setsu 商 sho 船 sen 運 un 輸 yu 通 tsu 信 shin 技 gi 術 jutsu 研 ken 究 kyu 開 kai
   発 hatsu 販 han 売 bai 貿 bo 易 eki 国 koku 際 sai 明 mei 昭 sho 和 wa 平 hei 成 sei 正 sei 栄 ei 協 kyo 共 kyo
   立 ritsu 第 dai 一 ichi 二 ni 五 go 十 ju 京 kyo 阪 han 神 shin 名 mei 関 kan 港 ko 海 kai 洋 yo 水 sui 火 ka 木 ki
   土 do 石 seki 油 yu 空 ku 気 ki 車 sha 動 do 自 ji 部 bu 品 hin 食 shoku 料 ryo 飲 in 酒 shu 米 bei 麦 baku 糖 to
   紙 shi 印 in 刷 satsu 精 sei 密 mitsu 器 ki 具 gu 材 zai 鉱 ko 組 gumi 本 hon 店 ten 館 kan 院 in 所 sho 局 kyoku
   団 dan 法 ho 人 jin 理 ri 医 i 療 ryo 生 sei 命 mei 保 ho 険 ken 証 sho 券 ken 総 so 合 go 連 ren 日 nichi 月 getsu
   星 sei 高 ko 速 soku 道 do 路 ro`
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
