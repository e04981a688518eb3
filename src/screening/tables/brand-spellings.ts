import { readWords } from './read-words.ts';

/**
 * Names that no romanisation gives: how large companies write themselves in Latin letters, in lower case, and how they are
 * written in their own script and in the scripts of their neighbours. Each is as the company itself writes it.
 */
export const BRAND_SPELLINGS: ReadonlyMap<string, string> = readWords(`
hikvision: hikvision 海康威视 海康威視 ハイクビジョン 하이크비전 хиквижн هيكفيجن
dahua: dahua 大华 ダーファ
hytera: hytera 海能达 海能達
huawei: huawei 华为 華為 ファーウェイ 화웨이 хуавэй هواوي
zte: zte 中兴通讯 中興通訊 中兴 中興 зтэ
dji: dji 大疆
uniview: uniview 宇视
tp-link: tplink 普联
lenovo: lenovo 联想 聯想 レノボ 레노버 леново
xiaomi: xiaomi 小米 シャオミ 샤오미 сяоми
oppo: oppo 欧珀
hisense: hisense 海信
skyworth: skyworth 创维
haier: haier 海尔 海爾 ハイアール 하이얼
midea: midea 美的
gree: gree 格力
byd: byd 比亚迪 比亞迪 비야디
geely: geely 吉利
saic: saic 上汽 上海汽车
faw: faw 中国一汽 一汽
dongfeng: dongfeng 东风汽车
chery: chery 奇瑞
great wall: great_wall 长城 長城
nio: nio 蔚来
xpeng: xpeng 小鹏
catl: catl 宁德时代
gotion: gotion 国轩
eve energy: eve_energy 亿纬锂能
ganfeng: ganfeng 赣锋
trina: trina 天合
longi: longi 隆基
ja solar: ja_solar 晶澳
jinko: jinko 晶科
goldwind: goldwind 金风
hoshine: hoshine 合盛
daqo: daqo 大全新能源
alibaba: alibaba 阿里巴巴 アリババ 알리바바 алибаба
ant group: ant_group 蚂蚁集团
tencent: tencent 腾讯 騰訊 テンセント 텐센트
baidu: baidu 百度 バイドゥ 바이두
bytedance: bytedance 字节跳动 字節跳動
jd: jd 京东 京東
meituan: meituan 美团
didi: didi 滴滴
netease: netease 网易 網易
sina: sina 新浪
qihoo: qihoo 奇虎
iflytek: iflytek 科大讯飞 讯飞
sensetime: sensetime 商汤
megvii: megvii 旷视
cloudwalk: cloudwalk 云从
yitu: yitu 依图
smic: smic 中芯国际 中芯
inspur: inspur 浪潮
sugon: sugon 中科曙光 曙光
phytium: phytium 飞腾
loongson: loongson 龙芯
hygon: hygon 海光
boe: boe 京东方
tcl: tcl 华星光电
fiberhome: fiberhome 烽火
norinco: norinco 北方公司
avic: avic 中航工业
casic: casic 航天科工
cetc: cetc 中国电科
comac: comac 中国商飞 商飞
cosco: cosco 中远 中遠 中远海运
sinopec: sinopec 中国石化 中石化
cnooc: cnooc 中海油 中国海油
cnpc: cnpc 中石油
sinochem: sinochem 中化
sinosure: sinosure 中国信保
cofco: cofco 中粮
chalco: chalco 中国铝业
minmetals: minmetals 五矿
sinosteel: sinosteel 中钢
baosteel: baosteel 宝钢 宝武
tbea: tbea 特变电工
sany: sany 三一
zoomlion: zoomlion 中联重科
xcmg: xcmg 徐工
weichai: weichai 潍柴
crrc: crrc 中国中车 中车
nuctech: nuctech 同方威视
tsinghua: tsinghua 清华 清華
unigroup: unigroup 紫光
beihang: beihang 北航 北京航空航天
bgi: bgi 华大基因 华大
wuxi apptec: wuxi_apptec 药明康德
sinopharm: sinopharm 国药
sinovac: sinovac 科兴
china merchants: china_merchants 招商局 招商
ping an: ping_an 平安
fosun: fosun 复星
wanda: wanda 万达
evergrande: evergrande 恒大
vanke: vanke 万科
country garden: country_garden 碧桂园
tsingtao: tsingtao 青岛啤酒
moutai: moutai 茅台
hsbc: hsbc 滙豐 汇丰
hongkong and shanghai: hongkong_and_shanghai 香港上海滙豐
hang seng: hang_seng 恒生
cheung kong: cheung_kong 長江實業 长江实业
hutchison whampoa: hutchison_whampoa 和記黃埔 和记黄埔
sun hung kai: sun_hung_kai 新鴻基 新鸿基
cathay pacific: cathay_pacific 國泰航空 国泰航空
swire: swire 太古
jardine: jardine 怡和
standard chartered: standard_chartered 渣打
tsmc: tsmc 台積電 台积电
foxconn: foxconn 富士康 フォックスコン
hon hai: hon_hai 鴻海 鸿海
asus: asus 華碩 华硕
asustek: asustek 華碩電腦
acer: acer 宏碁
mediatek: mediatek 聯發科 联发科
umc: umc 聯華電子 联华电子
evergreen: evergreen 長榮 长荣
formosa: formosa 台塑 台灣塑膠
quanta: quanta 廣達
pegatron: pegatron 和碩
wistron: wistron 緯創
delta electronics: delta_electronics 台達電子
giant: giant 捷安特
mitsubishi: mitsubishi 三菱 미쓰비시 мицубиси ميتسوبيشي
mitsui: mitsui 三井
nec: nec 日本電気 日本电气
kddi: kddi ケイディーディーアイ
jfe: jfe ジェイエフイー
ana: ana 全日本空輸 全日空
nikon: nikon ニコン 尼康
canon: canon キヤノン キャノン 佳能 캐논
sharp: sharp シャープ 夏普
sony: sony ソニー 索尼 소니 сони
panasonic: panasonic パナソニック 松下电器 파나소닉
toshiba: toshiba 东芝 도시바
hitachi: hitachi 日立 히타치
toyota: toyota トヨタ 丰田 도요타 тойота
nissan: nissan 日産 日产 닛산 ниссан
honda: honda ホンダ 혼다 хонда
mazda: mazda マツダ 马自达
subaru: subaru スバル 斯巴鲁
suzuki: suzuki スズキ 铃木
isuzu: isuzu いすゞ いすず 五十铃
daihatsu: daihatsu ダイハツ
komatsu: komatsu コマツ 小松
kubota: kubota クボタ
denso: denso デンソー
bridgestone: bridgestone ブリヂストン
olympus: olympus オリンパス
softbank: softbank ソフトバンク
rakuten: rakuten 楽天
nintendo: nintendo 任天堂
kyocera: kyocera 京セラ
fujifilm: fujifilm 富士フイルム
fujitsu: fujitsu 富士通
epson: epson エプソン
yamaha: yamaha ヤマハ
casio: casio カシオ
kirin: kirin キリン
itochu: itochu 伊藤忠
marubeni: marubeni 丸紅
sojitz: sojitz 双日
toray: toray 東レ
teijin: teijin 帝人
keyence: keyence キーエンス
fanuc: fanuc ファナック
omron: omron オムロン 欧姆龙
ricoh: ricoh リコー
aeon: aeon イオン
nomura: nomura 野村
mizuho: mizuho みずほ
lixil: lixil リクシル
samsung: samsung 삼성 三星 サムスン самсунг سامسونج سامسونگ
lg: lg 엘지
sk: sk 에스케이
kt: kt 케이티
gs: gs 지에스
ls: ls 엘에스
cj: cj 씨제이
oci: oci 오씨아이
hyundai: hyundai 현대 现代 現代 ヒュンダイ хендай хёндэ هيونداي
kia: kia 기아 起亚
lotte: lotte 롯데 乐天
posco: posco 포스코
doosan: doosan 두산
daewoo: daewoo 대우
hanwha: hanwha 한화
hanjin: hanjin 한진
ssangyong: ssangyong 쌍용
kumho: kumho 금호
hyosung: hyosung 효성
kolon: kolon 코오롱
naver: naver 네이버
coupang: coupang 쿠팡
nexon: nexon 넥슨
celltrion: celltrion 셀트리온
hynix: hynix 하이닉스 海力士
kookmin: kookmin 국민
shinhan: shinhan 신한
amorepacific: amorepacific 아모레퍼시픽
daesung: daesung 대성
koryo: koryo 고려
aramco: aramco أرامكو ارامكو
sabic: sabic سابك
adnoc: adnoc أدنوك
emaar: emaar إعمار
zain: zain زين
elbit: elbit אלביט
teva: teva טבע
wissotzky: wissotzky ויסוצקי
rzd: rzd rzhd ржд
ptt: ptt ปตท
scg: scg เอสซีจี
cp: cp ซีพี
siam cement: siam_cement สยามซีเมนต์ ปูนซิเมนต์ไทย
charoen pokphand: charoen_pokphand เจริญโภคภัณฑ์
kasikorn: kasikorn กสิกร
kasikornbank: kasikornbank กสิกรไทย
siemens: siemens 西门子 西門子 シーメンス 지멘스 сименс سيمنس زیمنس
bosch: bosch 博世 ボッシュ 보쉬 бош
volkswagen: volkswagen 大众汽车 폭스바겐 фольксваген
mercedes: mercedes 梅赛德斯 メルセデス мерседес مرسيدس
bmw: bmw 宝马 бмв
basf: basf 巴斯夫 басф
bayer: bayer 拜耳 バイエル байер
sap: sap 思爱普
philips: philips 飞利浦 フィリップス филипс فيليبس
shell: shell 壳牌 шелл
airbus: airbus 空中客车 エアバス аэробус эйрбас
boeing: boeing 波音 ボーイング 보잉 боинг
microsoft: microsoft 微软 微軟 マイクロソフト 마이크로소프트 майкрософт مايكروسوفت
apple: apple 苹果 アップル 애플
google: google 谷歌 グーグル 구글 гугл جوجل
amazon: amazon 亚马逊 亞馬遜 アマゾン 아마존 амазон
oracle: oracle 甲骨文 オラクル 오라클 оракл
cisco: cisco 思科 シスコ 시스코 циско سيسكو
intel: intel 英特尔 インテル 인텔 интел
qualcomm: qualcomm 高通 クアルコム 퀄컴
nvidia: nvidia 英伟达 エヌビディア 엔비디아
ibm: ibm 国际商业机器
motorola: motorola 摩托罗拉 モトローラ моторола
ericsson: ericsson 爱立信 エリクソン 에릭슨 эрикссон
nokia: nokia 诺基亚 ノキア 노키아 нокиа
kaspersky: kaspersky 卡巴斯基 カスペルスキー 카스퍼스키
gazprom: gazprom 俄罗斯天然气工业 ガスプロム 가스프롬 غازبروم
rosneft: rosneft 俄罗斯石油 ロスネフチ 로스네프트
`);
