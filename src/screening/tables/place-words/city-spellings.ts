import { readWords } from '../read-words.ts';

/**
 * Cities and regions that several languages, scripts or romanisations spell so far apart that no sound joins them, with the
 * one place that all the spellings of a row stand for. Each word is among the city words too, which say the country.
 */
export const CITY_SPELLINGS: ReadonlyMap<string, string> = readWords(`
beijing: beijing peking 北京
guangzhou: guangzhou canton 广州 廣州
tianjin: tianjin tientsin 天津
moscow: moscow moskva moskovskiy moskovsky moskovskaya moskau moscou москва москвы московский московская
kyiv: kyiv kiev київ києва київський киев киевский
vienna: vienna wien
antwerp: antwerp antwerpen anvers
geneva: geneva genève genf
prague: prague praha pražská pražské prag
munich: munich münchen muenchen münchner munchen
copenhagen: copenhagen københavn kobenhavn
athens: athens αθήνα αθηνών athina
milan: milan milano milanese
turin: turin torino
naples: naples napoli
warsaw: warsaw warszawa warszawska warszawskie
lisbon: lisbon lisboa
belgrade: belgrade beograd beogradska београд
cairo: cairo القاهرة
seoul: seoul 서울 首尔
harbin: harbin haerbin 哈尔滨 哈爾濱
urumqi: urumqi 乌鲁木齐
tibet: tibet 西藏
inner mongolia: inner_mongolia neimenggu 内蒙古
hohhot: hohhot 呼和浩特
lhasa: lhasa 拉萨
kashgar: kashgar 喀什
taipei: taipei 台北 臺北
kaohsiung: kaohsiung 高雄
taichung: taichung 台中 臺中
hsinchu: hsinchu 新竹
tainan: tainan 台南
kowloon: kowloon 九龙 九龍
qingdao: qingdao tsingtao 青岛 青島
nanjing: nanjing nanking 南京
bangkok: bangkok กรุงเทพ
tokyo: tokyo 東京 东京
osaka: osaka 大阪
damascus: damascus دمشق
aleppo: aleppo حلب
homs: homs حمص
latakia: latakia اللاذقية
tartous: tartous طرطوس
alexandria: alexandria الاسكندرية الإسكندرية
mecca: mecca مكة
riyadh: riyadh الرياض
jeddah: jeddah جدة
baghdad: baghdad بغداد
basra: basra البصرة
mosul: mosul الموصل
jerusalem: jerusalem القدس ירושלים quds
haifa: haifa חיפה
thessaloniki: thessaloniki θεσσαλονίκη
piraeus: piraeus πειραιάς πειραιώς
crete: crete κρήτη
aegean: aegean αιγαίο αιγαίου
florence: florence firenze
venice: venice venezia
rome: rome roma
seville: seville sevilla
gothenburg: gothenburg göteborg goteborg
cracow: cracow kraków krakow
bucharest: bucharest bucurești bucuresti bucureşti
lviv: lviv lvov львів львов lemberg
kharkiv: kharkiv kharkov харків харьков
odesa: odesa odessa одеса одесса
dnipro: dnipro dnepr дніпро днепр
mykolaiv: mykolaiv nikolaev миколаїв николаев
zaporizhzhia: zaporizhzhia zaporizhia zaporozhye запоріжжя запорожье запорізький запорожский
hrodna: hrodna grodno гродно гродна
vitsebsk: vitsebsk vitebsk витебск віцебск
homel: homel gomel гомель
mahilyow: mahilyow mogilev могилев могилёв магілёў
saint petersburg: petersburg peterburg петербург saint_petersburg st_petersburg sankt_peterburg санкт_петербург
nizhny novgorod: nizhny_novgorod нижний_новгород нижегородский nizhegorodskiy
yekaterinburg: yekaterinburg ekaterinburg екатеринбург
isfahan: isfahan esfahan اصفهان
mashhad: mashhad mashad مشهد
tbilisi: tbilisi tiflis თბილისი тбилиси
cologne: cologne köln koeln kölner
nuremberg: nuremberg nürnberg nuernberg
brussels: brussels bruxelles brussel
far east: far_east far_eastern дальневосточный дальневосточная dalnevostochny dalnevostochnaya дальневосточное
siberia: siberia siberian сибирь сибирский
urals: ural urals урал уральский
`);
