import { readWords } from '../read-words.ts';

/**
 * Large cities and regions that companies call themselves by. A name that several countries share (Georgia, Córdoba, San
 * José) goes to the one whose companies bear it most; a city that is also its country's name is with the countries.
 */
export const CITY_WORDS: ReadonlyMap<string, string> = readWords(`
AE: dubai دبي abu_dhabi أبوظبي sharjah الشارقة ajman ras_al_khaimah fujairah jebel_ali deira
AF: kabul herat kandahar
AL: tirana tiranë durres
AM: yerevan երևան ереван
AO: luanda
AR: buenos_aires cordoba córdoba mendoza patagonia
AT: vienna wien graz linz salzburg innsbruck tirol tiroler steiermark kärnten vorarlberg
AU: sydney melbourne brisbane perth adelaide canberra queensland tasmania nsw
AZ: baku bakı баку
BA: sarajevo sarajevska banja_luka mostar
BD: dhaka chittagong chattogram
BE: brussels bruxelles brussel antwerp antwerpen anvers gent ghent brugge bruges liège liege leuven flanders
  vlaanderen vlaamse wallonie wallonne
BG: sofia софия sofiya plovdiv пловдив varna варна burgas бургас
BO: cochabamba
BR: são_paulo sao_paulo paulista rio_de_janeiro carioca brasília brasilia belo_horizonte minas_gerais
  porto_alegre curitiba paraná pernambuco recife bahia campinas manaus amazonas fortaleza goiás
BY: minsk минск минский минская брест gomel гомель гомельский витебск vitebsk гродно grodno могилев mogilev
  hrodna гродна vitsebsk віцебск homel mahilyow могилёв магілёў мінск
CA: toronto montreal montréal vancouver calgary ottawa edmonton ontario quebec québec alberta manitoba
  saskatchewan winnipeg british_columbia nova_scotia newfoundland halifax
CD: kinshasa katanga lubumbashi
CH: zurich zürich zuerich geneva genève genf basel bâle bern berne lausanne lugano luzern lucerne zug
  winterthur ticino st_gallen vaud valais
CI: abidjan
CL: santiago valparaiso valparaíso antofagasta
CM: douala yaounde yaoundé
CN: beijing peking 北京 shanghai 上海 shenzhen 深圳 guangzhou canton 广州 廣州 tianjin tientsin 天津 chongqing
  重庆 重慶 chengdu 成都 wuhan 武汉 武漢 hangzhou 杭州 nanjing nanking 南京 suzhou 苏州 蘇州 xian xi'an 西安
  shenyang 沈阳 dalian 大连 大連 qingdao tsingtao 青岛 青島 jinan 济南 harbin 哈尔滨 changchun 长春 dongguan
  东莞 東莞 foshan 佛山 ningbo 宁波 wenzhou 温州 xiamen 厦门 廈門 fuzhou 福州 changsha 长沙 zhengzhou 郑州 hefei
  合肥 kunming 昆明 wuxi 无锡 無錫 zhuhai 珠海 huizhou 惠州 zhongshan 中山 taiyuan 太原 shijiazhuang 石家庄
  nanchang 南昌 nanning 南宁 guiyang 贵阳 lanzhou 兰州 urumqi 乌鲁木齐 yantai 烟台 weihai 威海 changzhou 常州
  nantong 南通 jiaxing 嘉兴 shaoxing 绍兴 taizhou 台州 hainan 海南 guangdong 广东 廣東 zhejiang 浙江 jiangsu
  江苏 江蘇 shandong 山东 山東 fujian 福建 sichuan 四川 hubei 湖北 hunan 湖南 henan 河南 hebei 河北 anhui 安徽
  jiangxi 江西 liaoning 辽宁 jilin 吉林 heilongjiang 黑龙江 shaanxi 陕西 shanxi 山西 yunnan 云南 guizhou 贵州
  guangxi 广西 xinjiang 新疆 tibet 西藏 ningxia 宁夏 gansu 甘肃 qinghai 青海 inner_mongolia neimenggu 内蒙古
  pudong 浦东 haidian 海淀 哈爾濱 haerbin hohhot 呼和浩特 lhasa 拉萨 kashgar 喀什
CO: bogota bogotá medellin medellín antioquia barranquilla cartagena bucaramanga
CR: san_josé
CU: havana habana la_habana
CY: nicosia limassol lemesos λεμεσός larnaca λευκωσία paphos
CZ: prague praha pražská pražské prag brno brněnská ostrava plzeň pilsen morava moravia moravská bohemia
  bohemian olomouc
DE: berlin berliner hamburg hamburger munich münchen muenchen münchner munchen frankfurt frankfurter cologne
  köln koeln kölner stuttgart stuttgarter düsseldorf duesseldorf dusseldorf dortmund dortmunder essen bremen
  bremer leipzig leipziger dresden dresdner hannover hanover nürnberg nuernberg nuremberg duisburg bochum
  wuppertal bonn mannheim karlsruhe augsburg wiesbaden münster muenster aachen kiel lübeck mainz rostock
  kassel freiburg bayern bayerische bayerischer bavaria bavarian sachsen sächsische saxony thüringen hessen
  hessische westfalen westfälische rheinland rhein ruhr niedersachsen württemberg baden schwaben holstein
  brandenburg pfalz saarland
DK: copenhagen københavn kobenhavn aarhus århus odense aalborg jylland jutland
DO: santo_domingo
DZ: algiers alger oran
EC: quito guayaquil
EE: tallinn tallinna tartu
EG: cairo القاهرة alexandria الإسكندرية giza suez السويس الاسكندرية
ES: madrid barcelona valencia valenciana sevilla seville bilbao zaragoza malaga málaga murcia galicia gallega
  andalucia andalucía andaluza catalunya cataluña catalonia catalana euskadi vasca vasco navarra canarias
  asturias asturiana aragon aragón castilla cantabria mallorca palma
ET: addis addis_ababa አዲስ_አበባ
FI: helsinki helsingin helsingfors espoo tampere tampereen turku turun oulu oulun vantaa
FR: paris parisien parisienne lyon lyonnaise marseille toulouse lille nantes bordeaux strasbourg rennes
  grenoble montpellier normandie normandy bretonne alsace alsacienne provence lorraine bourgogne burgundy
  picardie aquitaine auvergne savoie
GB: london londres birmingham manchester liverpool leeds glasgow edinburgh bristol belfast cardiff sheffield
  nottingham leicester yorkshire lancashire cornwall devon kent essex sussex surrey ulster oxford cambridge
  thames mersey midlands londonderry southampton plymouth
GE: tbilisi თბილისი тбилиси batumi ბათუმი tiflis
GH: accra kumasi
GR: athens αθήνα αθηνών athina thessaloniki θεσσαλονίκη piraeus πειραιάς crete κρήτη thrace πειραιώς αιγαίο
  αιγαίου aegean
HK: kowloon 九龍 九龙 tsim_sha_tsui
HR: zagreb zagrebačka rijeka dalmacija istra
HU: budapest debrecen szeged
ID: jakarta surabaya bandung java jawa sumatra sumatera bali medan batam kalimantan sulawesi
IE: dublin cork galway limerick leinster connacht
IL: tel_aviv תל_אביב jerusalem ירושלים haifa חיפה galil negev القدس quds
IN: mumbai bombay delhi new_delhi kolkata calcutta chennai madras bangalore bengaluru hyderabad pune ahmedabad
  gujarat maharashtra punjab rajasthan kerala tamil tamil_nadu karnataka andhra telangana bihar odisha orissa
  assam goa jaipur lucknow kanpur nagpur haryana
IQ: baghdad بغداد basra البصرة erbil أربيل mosul kurdistan kirkuk najaf karbala الموصل
IR: tehran teheran تهران isfahan esfahan اصفهان shiraz شیراز tabriz تبریز mashhad مشهد khuzestan خوزستان ahvaz
  اهواز kerman کرمان qom قم khorasan خراسان kish کیش bandar_abbas arak اراک yazd یزد mazandaran mashad
IS: reykjavik reykjavík
IT: rome roma romana milan milano milanese turin torino naples napoli genoa genova bologna bolognese florence
  firenze venice venezia veneta veneto verona trieste lombardia lombarda piemonte piemontese toscana tuscany
  sicilia siciliana sicily sardegna sarda puglia calabria liguria emilia umbria friuli trentino padova brescia
  bergamo parma modena
JO: amman aqaba العقبة
JP: tokyo 東京 osaka 大阪 kyoto 京都 yokohama 横浜 nagoya 名古屋 kobe 神戸 fukuoka 福岡 sapporo 札幌 hiroshima
  広島 hokkaido 北海道 kyushu 九州 kansai 関西 kanto 関東 tohoku 東北 okinawa 沖縄 sendai 仙台 saitama 埼玉
  chiba 千葉 kanagawa 神奈川 shikoku 四国 niigata 新潟 shizuoka 静岡 nagano 長野 nara 奈良 kitakyushu 东京
KE: nairobi mombasa kisumu
KG: bishkek бишкек
KH: phnom_penh ភ្នំពេញ
KP: pyongyang 평양 平壤 пхеньян
KR: seoul 서울 首尔 busan pusan 부산 incheon inchon 인천 daegu 대구 daejeon 대전 gwangju 광주 ulsan 울산 jeju 제주 gyeonggi 경기
  suwon 수원 pohang 포항 changwon 창원 gangnam 강남 pangyo 판교
KW: kuwait_city
KZ: almaty алматы алма_ата astana астана nur_sultan karaganda караганда қарағанды shymkent aktau актау atyrau
  атырау pavlodar
LA: vientiane ວຽງຈັນ
LB: beirut beyrouth بيروت
LK: colombo kandy
LT: vilnius vilniaus kaunas kauno klaipeda klaipėda klaipėdos
LV: riga rīga rīgas rigas daugavpils
LY: tripoli طرابلس benghazi بنغازي
MA: casablanca الدار_البيضاء rabat marrakech tanger tangier
MD: chisinau chișinău кишинев transnistria pridnestrovie
MK: skopje скопје
MM: yangon rangoon ရန်ကုန် mandalay
MN: ulaanbaatar улаанбаатар ulan_bator
MX: monterrey guadalajara tijuana puebla jalisco nuevo_leon nuevo_león yucatan yucatán sonora chihuahua
  sinaloa queretaro querétaro veracruz juarez ciudad_de_méxico
MY: kuala_lumpur penang pulau_pinang johor selangor sabah sarawak melaka labuan perak
MZ: maputo
NG: lagos abuja kano ibadan port_harcourt
NL: amsterdam amsterdamse rotterdam rotterdamse the_hague den_haag utrecht eindhoven groningen friesland
  limburg brabant zeeland gelderland maastricht
NO: oslo bergen bergens trondheim stavanger tromsø
NP: kathmandu काठमाडौं
NZ: auckland wellington christchurch otago waikato
OM: muscat مسقط salalah صلالة sohar
PE: lima arequipa cusco
PH: manila cebu davao makati luzon mindanao quezon
PK: karachi کراچی lahore لاہور islamabad اسلام_آباد rawalpindi faisalabad sindh peshawar
PL: warsaw warszawa warszawska warszawskie krakow kraków krakowska cracow wrocław wroclaw poznań poznan łódź
  lodz gdansk gdańsk gdańska katowice śląsk slask śląska szczecin lublin gdynia mazowsze wielkopolska
PT: lisbon lisboa porto oporto madeira azores açores algarve coimbra braga
PY: asuncion asunción
QA: doha الدوحة
RO: bucharest bucuresti bucurești cluj cluj_napoca timisoara timișoara iasi iași constanta constanța
  transilvania brasov brașov bucureşti
RS: belgrade beograd beogradska београд novi_sad vojvodina
RU: moscow moskva moskovskiy moskovsky moskovskaya moskau moscou москва москвы московский московская московское
  мос mos saint_petersburg st_petersburg petersburg sankt_peterburg peterburg leningrad санкт_петербург
  санкт-петербург петербург ленинград spb спб novosibirsk новосибирск новосибирский ekaterinburg yekaterinburg
  екатеринбург kazan казань nizhny_novgorod нижний_новгород нижегородский samara самара самарский omsk омск
  омский chelyabinsk челябинск челябинский rostov ростов ростовский ufa уфа krasnoyarsk красноярск красноярский
  perm пермь пермский voronezh воронеж volgograd волгоград krasnodar краснодар saratov саратов tyumen тюмень
  irkutsk иркутск иркутский vladivostok владивосток khabarovsk хабаровск yaroslavl ярославль ижевск izhevsk
  ульяновск ulyanovsk барнаул томск tomsk kemerovo кемерово тула тульский tula калининград kaliningrad kaluga
  калуга siberia siberian sibir sibirskaya сибирь сибирский сибирская ural urals uralskiy уральский урал
  primorye приморский crimea crimean krym крым крымский sevastopol севастополь симферополь simferopol tatarstan
  татарстан bashkortostan башкортостан башкирский башкирская yakutia якутия sakhalin сахалин chechnya chechen
  чеченская dagestan дагестан kamchatka камчатка murmansk мурманск arkhangelsk архангельск мордовия karelia
  карелия dzerzhinsk дзержинск zelenograd зеленоград tolyatti тольятти volga волга дальневосточный
  nizhegorodskiy дальневосточная дальневосточное far_east far_eastern dalnevostochny dalnevostochnaya
SA: riyadh الرياض jeddah جدة dammam الدمام mecca makkah jubail yanbu khobar مكة
SD: khartoum الخرطوم
SE: stockholm stockholms gothenburg göteborg göteborgs goteborg malmö malmo uppsala skåne västerås linköping
  norrland dalarna
SG: jurong
SI: ljubljana ljubljanska maribor
SK: bratislava bratislavská košice kosice
SN: dakar
SY: damascus دمشق aleppo حلب homs حمص latakia اللاذقية tartous طرطوس
TH: bangkok กรุงเทพ กรุงเทพฯ chiang_mai phuket pattaya krung_thai
TJ: dushanbe душанбе
TM: ashgabat aşgabat
TN: tunis sfax sousse
TR: istanbul i̇stanbul ankara izmir i̇zmir bursa antalya adana konya gaziantep kayseri mersin kocaeli trabzon
  eskişehir ege marmara
TW: taipei 台北 臺北 taichung 台中 kaohsiung 高雄 hsinchu 新竹 tainan 台南 taoyuan 桃園 臺中
TZ: dar_es_salaam dodoma arusha
UA: kyiv kiev київ києва київський киев киевский kharkiv kharkov харків харьков харьковский odessa odesa одеса
  одесса dnipro dnepr dnepropetrovsk дніпро днепр днепропетровский donetsk донецьк донецк донецкий lviv lvov
  львів львов zaporizhzhia zaporozhye запоріжжя запорожье luhansk lugansk луганск mariupol мариуполь poltava
  полтава vinnytsia donbass донбасс mykolaiv kherson херсон херсонский lemberg nikolaev миколаїв николаев
  zaporizhia запорізький запорожский
UG: kampala entebbe
US: new_york newyork manhattan brooklyn los_angeles chicago houston dallas texas texan california californian
  florida san_francisco san_diego seattle boston washington philadelphia pennsylvania miami atlanta detroit
  michigan phoenix arizona denver colorado minnesota minneapolis ohio cleveland cincinnati columbus illinois
  indiana indianapolis wisconsin milwaukee missouri st_louis kansas iowa nebraska oklahoma oregon portland
  nevada las_vegas utah salt_lake new_mexico albuquerque louisiana new_orleans alabama mississippi tennessee
  nashville memphis kentucky louisville virginia carolina charlotte baltimore maryland delaware new_jersey
  connecticut massachusetts new_england vermont new_hampshire maine rhode_island hawaii honolulu alaska idaho
  montana wyoming dakota arkansas austin orlando tampa sacramento oakland silicon_valley
  pittsburgh scottsdale tucson midwest appalachian chesapeake ozark
UZ: tashkent toshkent ташкент тошкент samarkand samarqand самарканд bukhara buxoro
VE: caracas maracaibo zulia
VN: hanoi ha_noi hà_nội ho_chi_minh hồ_chí_minh saigon sài_gòn da_nang đà_nẵng hai_phong
YE: sanaa صنعاء aden عدن
ZA: johannesburg cape_town durban pretoria gauteng kwazulu natal transvaal western_cape
ZW: harare bulawayo
ZM: lusaka copperbelt
`);
