import { readWords } from '../read-words.ts';

/** Countries, what is theirs, and who lives there: in English, in their own language, and in some others. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = readWords(`
AD: andorra andorran andorrana
AE: uae united_arab_emirates emirates emirati emirate emiratos émirats الامارات الإمارات
AF: afghanistan afghan afghani afghanische افغانستان أفغانستان
AG: antigua barbuda
AI: anguilla
AL: albania albanian albanien albanie shqipëri shqipërisë shqiptare arnavutluk
AM: armenia armenian armenien arménie հայաստան հայաստանի hayastan армения армянский
AO: angola angolan angolana angolano
AR: argentina argentine argentinian argentinien argentino argentinas
AT: austria austrian österreich oesterreich österreichische österreichischer autriche austriaca австрия
AU: australia australian australien australasia aussie australie австралия 澳大利亚 澳洲 豪州 オーストラリア 호주
AW: aruba
AZ: azerbaijan azerbaijani azərbaycan azerbaycan azeri aserbaidschan азербайджан آذربایجان
BA: bosnia bosnian herzegovina bosne bosna hercegovina hercegovine босна босне bosnien srpska
BB: barbados
BD: bangladesh bangladeshi bangla bengal বাংলাদেশ
BE: belgium belgian belgique belge belgië belgie belgische belgien belgica bélgica belgio бельгия
BF: burkina burkina_faso burkinabe
BG: bulgaria bulgarian bulgarien bulgarie българия български българска balgariya bulgar bulgaristan болгария
BH: bahrain bahraini البحرين بحرين
BI: burundi
BJ: benin bénin
BM: bermuda
BN: brunei
BO: bolivia bolivian boliviana boliviano bolivien
BR: brazil brazilian brasil brasileira brasileiro brasileiras brasilien brésil brasile бразилия 巴西 ブラジル 브라질
BS: bahamas
BT: bhutan
BW: botswana
BY: belarus belarusian belorussia belorussian byelorussia belorus belaruskali беларусь беларуси белорусский
  белорусская белоруссия bielorussia weissrussland
BZ: belize
CA: canada canadian canadien canadienne canadá kanada kanadische 加拿大 カナダ 캐나다 канада
CD: congo drc zaire congolaise congolais
CF: centrafrique centrafricaine
CH: switzerland swiss schweiz schweizer schweizerische suisse svizzera svizzero suiza helvetia helvetic
  helvetica helvetique 瑞士 スイス 스위스 швейцария
CI: ivory_coast côte_d'ivoire ivoire ivoirienne ivoirien
CL: chile chilean chilena chileno chili
CM: cameroon cameroun camerounaise
CN: china chinese zhongguo zhonghua chine chinois chinoise chinesische cina chinas 中国 中國 中华 中華 китай китайский
  چین الصين 중국 trung_quốc prc sino huaxia 华夏
CO: colombia colombian colombiana colombiano kolumbien colombie
CR: costa_rica costarricense
CU: cuba cuban cubana cubano cubanacan kuba кубинский
CV: cape_verde cabo_verde
CW: curacao curaçao
CY: cyprus cypriot kypros κύπρος κύπρου kıbrıs kibris zypern chypre кипр
CZ: czech czechia czech_republic česko česká české český ceska cesko tschechien tschechische czechoslovakia
  чехия
DE: germany german deutschland deutsche deutscher deutsches deutsch allemagne allemand allemande alemania
  alemana germania germanica tedesca niemcy niemiecka německo nemecko németország njemačka almanya duitsland
  tyskland германия немецкий 德国 德國 ドイツ 독일 ألمانيا آلمان
DJ: djibouti
DK: denmark danish danmark dansk danske dänemark danemark dinamarca danimarca дания
DM: dominica
DO: dominican dominicana dominicano república_dominicana
DZ: algeria algerian algérie algérienne algerie algerien الجزائر argelia
EC: ecuador ecuadorian ecuatoriana ecuatoriano
EE: estonia estonian eesti estland estonie эстония
EG: egypt egyptian egypte égypte égyptienne ägypten misr masr مصر المصرية egitto египет
ER: eritrea eritrean
ES: spain spanish españa española español espana espanola espanol spanien espagne espagnole spagna iberia
  iberian iberica ibérica 西班牙 スペイン испания
ET: ethiopia ethiopian ethiopie ityopya ኢትዮጵያ የኢትዮጵያ
FI: finland finnish suomi suomen suomalainen finnland finska finlandaise finlandia финляндия
FJ: fiji fijian
FO: faroe føroya
FR: france french français française francais francaise frankreich französische francia francesa frança
  francese ranska franse francja francie fransa франция французский 法国 法國 フランス 프랑스 فرنسا
GA: gabon gabonaise
GB: britain british great_britain united_kingdom england english scotland scottish wales welsh grossbritannien
  bretagne britannique britannia britannic anglo angleterre inglaterra großbritannien royaume_uni reino_unido
  великобритания английский британский 英国 英國 イギリス 영국 بريطانيا
GE: georgia georgian sakartvelo საქართველო საქართველოს gürcistan грузия грузинский
GG: guernsey
GH: ghana ghanaian
GI: gibraltar
GL: greenland grønland kalaallit
GM: gambia
GN: guinea guinée guinee
GQ: equatorial_guinea guinea_ecuatorial
GR: greece greek hellas hellenic ellas ελλάδα ελλάδος ελλάς ελληνική ελληνικά elliniki griechenland grèce
  grecia греция yunanistan
GT: guatemala guatemalan guatemalteca
GW: guinea_bissau guiné
GY: guyana
HK: hong_kong hongkong xianggang 香港 hongkongese гонконг ホンコン 홍콩 hk
HN: honduras honduran hondureña
HR: croatia croatian hrvatska hrvatske hrvatski kroatien croatie хорватия
HT: haiti haïti haitian
HU: hungary hungarian magyar magyarország magyarországi ungarn hongrie hungaria hungría венгрия macaristan
ID: indonesia indonesian nusantara indonesien indonésie 印尼 インドネシア 인도네시아 индонезия
IE: ireland irish éire eire hibernia hibernian irland irlande irlanda ирландия
IL: israel israeli yisrael ישראל הישראלית israël إسرائيل израиль 以色列 イスラエル
IM: isle_of_man manx
IN: india indian bharat bharatiya hindustan hindusthan inde indien भारत भारतीय हिन्दुस्तान индия الهند 印度 インド
  인도
IQ: iraq iraqi العراق العراقية irak ирак
IR: iran iranian irani persia persian ايران ایران ایرانیان iranien perse иран иранский 伊朗
IS: iceland icelandic ísland исландия
IT: italy italian italia italiana italiano italiane italiani italien italie italiens włochy italya италия
  итальянский 意大利 イタリア 이탈리아 إيطاليا
JE: jersey
JM: jamaica jamaican
JO: jordan jordanian الأردن الأردنية jordanie hashemite
JP: japan japanese nippon nihon japon japonais japonesa japón japanische giappone 日本 япония японский 일본
  nhật_bản اليابان
KE: kenya kenyan
KG: kyrgyzstan kyrgyz kirghiz kyrgyzskaya кыргызстан кыргыз кыргызский киргизия kırgızistan
KH: cambodia cambodian kampuchea khmer កម្ពុជា cambodge
KM: comoros comores
KN: nevis st_kitts saint_kitts
KP: north_korea dprk korean_democratic choson 조선민주주의인민공화국 북한 朝鲜 朝鮮 кндр
KR: korea korean south_korea hanguk hankuk daehan 한국 대한 대한민국 韩国 韓國 corée coréenne corea coreana корея
  корейский 韓国 hàn_quốc rok
KW: kuwait kuwaiti الكويت الكويتية koweït кувейт
KY: cayman cayman_islands
KZ: kazakhstan kazakh kazakstan qazaqstan kasachstan казахстан қазақстан қазақ казахский kazakistan
  kazakhstani
LA: laos lao ລາວ
LB: lebanon lebanese liban libanaise libanais لبنان اللبنانية ливан líbano libanon
LC: saint_lucia st_lucia
LI: liechtenstein liechtensteinische
LK: sri_lanka lanka ceylon ලංකා ශ්‍රී_ලංකා இலங்கை
LR: liberia liberian
LS: lesotho
LT: lithuania lithuanian lietuva lietuvos litauen lituanie литва litwa
LU: luxembourg luxemburg luxembourgeoise luxembourgeois lëtzebuerg lussemburgo люксембург
LV: latvia latvian latvija latvijas lettland lettonie латвия
LY: libya libyan libia libyen ليبيا الليبية jamahiriya ливия
MA: morocco moroccan maroc marocaine marocain المغرب المغربية marruecos marokko марокко maghrib
MC: monaco monégasque monegasque
MD: moldova moldovan moldavian moldavia молдова молдавия moldawien republica_moldova
ME: montenegro montenegrin crna_gora crne_gore црна_гора
MG: madagascar malagasy madagasikara
MH: marshall_islands
MK: macedonia macedonian north_macedonia makedonija makedonski македонија македонски mazedonien
ML: mali malian malienne
MM: myanmar burma burmese birmanie မြန်မာ
MN: mongolia mongolian mongol монгол mongolei монголия mongolyn
MO: macau macao 澳門 澳门 aomen
MR: mauritania mauritanie mauritanienne موريتانيا
MT: malta maltese malte мальта
MU: mauritius mauritian maurice
MV: maldives maldivian
MW: malawi malawian
MX: mexico mexican méxico mexicana mexicano mexicanos mexiko mexique mexicanas messico мексика 墨西哥 メキシコ 멕시코
MY: malaysia malaysian malay melayu malaysien 马来西亚 馬來西亞 マレーシア 말레이시아 малайзия
MZ: mozambique moçambique mozambican
NA: namibia namibian
NE: niger nigerienne nigérienne
NG: nigeria nigerian nig
NI: nicaragua nicaraguan nicaragüense
NL: netherlands dutch holland nederland nederlands nederlandse niederlande niederländische pays_bas hollandia
  hollanda paesi_bassi нидерланды голландия 荷兰 オランダ 네덜란드
NO: norway norwegian norge norsk norske norwegen norvège noruega norvegia норвегия
NP: nepal nepalese nepali नेपाल
NZ: new_zealand zealand kiwi aotearoa 新西兰 nz
OM: oman omani عمان العمانية omanaise
PA: panama panamanian panamá panameña
PE: peru peruvian perú peruana peruano pérou
PG: papua papua_new_guinea png
PH: philippines philippine filipino filipinas filipina pilipinas philippinen 菲律宾 フィリピン 필리핀 phils
PK: pakistan pakistani pak pakistans پاکستان
PL: poland polish polska polski polskie polskich polskiej polen polnische pologne polonia polsko lengyelország
  польша польский lehistan
PR: puerto_rico boricua
PS: palestine palestinian فلسطين الفلسطينية palestina
PT: portugal portuguese portuguesa português portugues portugais portugiesische lusitania luso portoghese
  португалия
PY: paraguay paraguayan paraguaya
QA: qatar qatari قطر القطرية катар
RO: romania romanian română române românia romaneasca rumänien roumanie rumania румыния
RS: serbia serbian srbija srbije srpski srpske србија србије serbien serbie yugoslavia jugoslavija сербия
  sırbistan
RU: russia russian russische rossiya rossii rossiyskaya rossiysky rossiyskiy rossijskaja russland russie russe
  rusia rusa rusland russkiy russky rossija rus россия россии русский русская российский российская российское
  российской рф rosja rosyjska rusko rusya 俄罗斯 俄國 ロシア 러시아 روسيا روسیه ussr soviet sovetskiy советский ros рос
RW: rwanda rwandan
SA: saudi saudi_arabia ksa arabia saudia السعودية saoudite saudita саудовская saudiarabien
SC: seychelles
SD: sudan sudanese soudan السودان السودانية судан sudani
SE: sweden swedish sverige svensk svenska svenskt schweden schwedische suède suecia suédoise szwecja ruotsi
  ruotsin isveç швеция
SG: singapore singaporean singapura 新加坡 シンガポール 싱가포르 singapur singapour сингапур
SI: slovenia slovenian slovenija slovenije slovenski slowenien slovène словения
SK: slovakia slovak slovensko slovenská slovenské slovenský slowakei slovaquie slovakian словакия
SL: sierra_leone
SM: san_marino sammarinese
SN: senegal sénégal senegalese sénégalaise
SO: somalia somali soomaaliya soomaaliyeed
SR: suriname surinam surinaamse
SS: south_sudan
ST: são_tomé sao_tome
SV: el_salvador salvador salvadoran salvadoreña
SX: sint_maarten
SY: syria syrian syrie syrienne سوريا سورية السورية syrien siria сирия сирийский suriye
SZ: swaziland eswatini swazi
TC: turks_and_caicos
TD: chad tchad
TG: togo togolaise
TH: thailand thai siam siamese ไทย ประเทศไทย สยาม thaïlande tailandia 泰国 タイ 태국 таиланд
TJ: tajikistan tajik tadjik tojikiston тоҷикистон тоҷик таджикистан таджикский
TL: timor timor_leste lorosae
TM: turkmenistan turkmen türkmenistan туркменистан туркмен türkmen
TN: tunisia tunisian tunisie tunisienne تونس التونسية тунис
TO: tonga
TR: turkey turkish türkiye turkiye türk turk türkei turquie turquía turca turchia турция турецкий تركيا ترکیه
  tyrkiet anatolia anadolu
TT: trinidad tobago
TW: taiwan taiwanese formosa 台湾 台灣 臺灣 臺灣省 대만 тайвань đài_loan
TZ: tanzania tanzanian tanganyika zanzibar
UA: ukraine ukrainian ukraina ukrayina ukrainskaya ukrainska ukr україна україни українська український
  украина украины украинский украинская ucrania ukraińska ukrayna укр
UG: uganda ugandan
US: usa america american americas united_states u.s. u.s.a. américa americana americano amérique américaine
  amerika amerikanische etats_unis états_unis estados_unidos сша америка американский 美国 美國 アメリカ 米国 미국 أمريكا
UY: uruguay uruguayan uruguaya
UZ: uzbekistan uzbek o'zbekiston ozbekiston uzbekskaya узбекистан ўзбекистон узбек özbekistan
VA: vatican vaticano vaticana
VC: saint_vincent grenadines
VE: venezuela venezuelan venezolana venezolano венесуэла
VG: bvi british_virgin_islands
VN: vietnam vietnamese viet_nam việt_nam việt viet 越南 ベトナム 베트남 вьетнам
VU: vanuatu
WS: samoa
YE: yemen yemeni اليمن اليمنية yémen йемен
ZA: south_africa south_african suid_afrika afrikaanse suidafrikaanse südafrika afrique_du_sud rsa
ZM: zambia zambian
ZW: zimbabwe zimbabwean
`);
