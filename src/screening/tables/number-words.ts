import { readWords } from './read-words.ts';

/**
 * Numerals and ordinals in words or Roman letters, in lower case, each with its number in digits: `second`, `vtoroy` and `ii`
 * are all `2`. Words that are plain words elsewhere (the Turkish `on`, the
 * Norwegian `fire`) are left out. Roman numerals of one letter are not: whoever reads a name decides whether `v` is one.
 */
export const NUMBER_WORDS: ReadonlyMap<string, string> = readWords(`
0: zero cero noll nolla zéro ноль нуль صفر 零 〇 영 sıfır
1: one first 1st i uno una eins erste erster erstes eerste én ett første första yksi ensimmäinen
  jeden pierwszy pierwsza první prvý első jedan prvi unu primul birinci ένα πρώτη πρώτος première primero
  primera primeiro primeira один первый первая первое первого pervyi pervy pervaya перший перша pershyi едно
  първа първи واحد الأول الاول اول awwal aval یک אחד ראשון ראשונה 一 壹 第一 일 제일 제1 một thứ_nhất satu pertama
  หนึ่ง
2: two second 2nd ii deux deuxième seconde segundo segunda dois duas secondo secunda zwei zweite zweiter
  twee tweede anden två andra kaksi toinen dwa drugi druga dva druhý két kettő második drugo dve doi doilea
  iki ikinci δύο δεύτερη два две второй вторая второе второго vtoroi vtoroy vtoraya другий друга второ اثنان
  الثاني ثاني thani دو دوم dovom שתיים שני שנייה 二 贰 第二 両 이 제이 제2 thứ_hai dua kedua สอง
3: three third 3rd iii trois troisième tres tercero tercera três terceiro terceira terzo terza drei dritte
  dritter drie derde tredje kolme kolmas trzy trzeci tři třetí tretí három harmadik treći tretji trei treilea
  üç üçüncü τρία τρίτη три третий третья третье третьего treti tretiy третій третя трето ثلاثة الثالث thalith
  سه سوم שלוש שלישי 三 叁 第三 삼 제삼 제3 thứ_ba tiga ketiga สาม
4: four fourth 4th iv quatre quatrième cuatro cuarto cuarta quatro quarto quarta quattro vier vierte vierter
  vierde fjerde fyra fjärde neljä neljäs cztery czwarty čtyři čtvrtý štyri štvrtý négy negyedik četiri četvrti
  patru dört dördüncü τέσσερα τέταρτη четыре четвертый четвертая четвёртый chetvertyi чотири четвертий
  четвърти أربعة الرابع rabi چهار چهارم chahar ארבע רביעי 四 肆 第四 사 제4 bốn thứ_tư empat keempat สี่
5: five fifth 5th v cinq cinquième cinco quinto quinta cinque fünf fuenf fünfte vijf vijfde fem femte viisi
  viides pięć piąty pět pátý päť piaty öt ötödik peti cinci beş beşinci πέντε пять пятый пятая pyatyi п'ять
  п'ятий пети خمسة الخامس khamis پنج پنجم panj חמש חמישי 五 伍 第五 오 제5 lima kelima ห้า
6: six sixth 6th vi sixième seis sexto sexta sesto sechs sechste zes zesde seks sjette sjätte kuusi kuudes
  sześć szósty šest šestý šesť hatodik šesti șase altı altıncı έξι шесть шестой шестая shestoi шість шостий
  ستة السادس sadis شش ششم shesh שש שישי 六 陆 第六 육 제6 sáu enam keenam หก
7: seven seventh 7th vii sept septième siete séptimo sete sétimo sette settimo sieben siebte siebter zeven
  zevende syv syvende sju sjunde seitsemän seitsemäs siedem siódmy sedm sedmý sedem hét hetedik sedam sedmi
  șapte yedi yedinci επτά семь седьмой седьмая sedmoi сім сьомий سبعة السابع هفت هفتم שבע שביעי 七 柒 第七 칠 제7
  bảy tujuh ketujuh เจ็ด
8: eight eighth 8th viii huit huitième ocho octavo oito oitavo otto ottavo acht achte achter achtste åtte
  åttende åtta åttonde kahdeksan kahdeksas osiem ósmy osm osmý osem nyolc nyolcadik osam osmi sekiz sekizinci
  οκτώ восемь восьмой восьмая vosmoi вісім восьмий ثمانية الثامن هشت هشتم hasht שמונה שמיני 八 捌 第八 팔 제8 tám
  lapan delapan แปด
9: nine ninth 9th ix neuf neuvième nueve noveno nove nono neun neunte negen negende niende nionde yhdeksän
  yhdeksäs dziewięć dziewiąty devět devátý deväť kilenc kilencedik devet deveti nouă dokuz dokuzuncu εννέα
  девять девятый девятая devyatyi дев'ять дев'ятий تسعة التاسع نه نهم תשע תשיעי 九 玖 第九 구 제9 chín sembilan เก้า
10: ten tenth 10th x dixième diez décimo dez dieci decimo zehn zehnte tiende tionde kymmenen dziesięć
  dziesiąty deset desátý desať tíz tizedik deseti zece onuncu δέκα десять десятый десятая desyatyi десятий
  عشرة العاشر ده دهم עשר עשירי 十 拾 第十 십 제10 mười sepuluh สิบ
11: eleven eleventh 11th xi onze undici elfte elleve elva yksitoista jedenaście jedenáct tizenegy jedanaest
  unsprezece on_bir одиннадцать одиннадцатый одинадцять 十一 第十一
12: twelve twelfth 12th xii douze doce doze dodici zwölf twaalf tolv kaksitoista dwanaście dvanáct tizenkettő
  dvanaest doisprezece on_iki двенадцать двенадцатый дванадцять 十二 第十二
13: thirteen thirteenth 13th xiii treize trece treze tredici dreizehn dertien tretten tretton kolmetoista
  trzynaście třináct тринадцать тринадцатый тринадцять 十三 第十三
14: fourteen fourteenth 14th xiv quatorze catorce catorze quattordici vierzehn veertien fjorten fjorton
  czternaście čtrnáct четырнадцать чотирнадцять 十四 第十四
15: fifteen fifteenth 15th xv quinze quince quindici fünfzehn vijftien femten femton piętnaście patnáct
  пятнадцать п'ятнадцять 十五 第十五
16: sixteen sixteenth 16th xvi dieciséis dezesseis dezasseis sedici sechzehn zestien seksten sexton szesnaście
  šestnáct шестнадцать шістнадцять 十六 第十六
17: seventeen seventeenth 17th xvii dix_sept diecisiete dezessete diciassette siebzehn zeventien siedemnaście
  sedmnáct семнадцать сімнадцять 十七 第十七
18: eighteen eighteenth 18th xviii dix_huit dieciocho dezoito diciotto achtzehn achttien osiemnaście osmnáct
  восемнадцать вісімнадцять 十八 第十八
19: nineteen nineteenth 19th xix dix_neuf diecinueve dezenove diciannove neunzehn negentien dziewiętnaście
  devatenáct девятнадцать дев'ятнадцять 十九 第十九
20: twenty twentieth 20th xx vingt vingtième veinte vinte venti zwanzig twintig tyve tjugo kaksikymmentä
  dwadzieścia dvacet húsz dvadeset douăzeci yirmi двадцать двадцатый двадцять عشرون بیست 二十 第二十 이십 dua_puluh
21: xxi twenty_first 21st
30: thirty xxx trente treinta trinta trenta dreißig dertig trideset trzydzieści тридцать тридцять 三十 otuz
40: forty quarante cuarenta quarenta quaranta vierzig veertig сорок 四十
50: fifty cinquante cincuenta cinquenta cinquanta fünfzig vijftig пятьдесят 五十
60: sixty soixante sesenta sessenta sessanta sechzig zestig шестьдесят 六十
70: seventy septante setenta settanta siebzig zeventig семьдесят 七十
80: eighty ottanta achtzig tachtig восемьдесят 八十
90: ninety nonante noventa novanta neunzig negentig девяносто 九十
100: hundred hundredth cien cento hundert honderd hundre hundra sata sto száz yüz сто مائة صد 百 백 trăm ratus
1000: thousand mille tausend duizend tusen tusind tuhat tysiąc tisíc ezer hiljadu тысяча тисяча ألف هزار hezar
  千 천 nghìn ribu
1000000: million millions millón milhão milione миллион мільйон مليون میلیون
`);

/** Signs and words that only say that a number follows: `No. 5`, `#5`, `№ 5`. They mean nothing of their own. */
export const NUMBER_SIGNS: ReadonlySet<string> = new Set(
  'no nr nº n° № # num number numéro numero número nummer numer číslo szám broj номер рақам رقم شماره 号 號 第 番 호 số'.split(
    ' ',
  ),
);
