/** Moving goods and people, and where travellers stay. */
export const TRANSPORT_WORDS = `
transport: transport transports transporte transportes transportation trasporti trasporto transporter
  transporten transportowy transportowe transportní szállítási szállítás prijevoz prevoz transportna tasimacilik
  tasima nakliyat nakliye ulaştırma ulasim transporturi kuljetus kuljetukset kuljetusliike vervoer
  vervoerbedrijf metafores μεταφορές μεταφορική transportnaya transportnyi trans przewozy przewóz doprava
  spedition spediteur spedycja spedice spediția spedíció szpedíció expédition expediteur транспорт транспорта
  транспортный транспортная транспортное транспортно транспортні транспортна перевозки перевозок перевезення
  экспедиция экспедиторская экспедирование نقل النقل للنقل naql naghl haml hamlonaghl حمل_و_نقل ترابری tarabari
  הובלה תחבורה 运输 運輸 交通 yunshu jiaotong 運送 unso unyu トランスポート 운수 운송 unsu 교통 수송 vận_tải
  ขนส่ง pengangkutan angkutan transportasi μεταφορών μεταφοραί ტრანსპორტი სატრანსპორტო տրանսպորտ տրանսպորտային
  көлік транспортен транспарт परिवहन ট্রান্সপোর্ট போக்குவரத்து הובלות نقليات النقليات
logistics: logistics logistic logistik logistiikka logistique logistica logistyka logistika logistikai
  lojistik λογιστικά logistiki freight fracht fret carga cargas cargo cargos kargo vracht frakt frakter rahti
  logistyczne логистика логистики логистический логистик лоджистик логістика логістики карго لوجستية لوجستيك
  الشحن شحن bari باربری لجستیک לוגיסטיקה שילוח 物流 货运 貨運 wuliu huoyun butsuryu ロジスティクス 물류 mullyu 로지스틱스 화물 포워딩
  hậu_cần โลจิสติกส์
forwarding: forwarding forwarder forwarders transit transitaire
warehouse: warehouse warehousing warehouses lagerhaus entrepôt almacén almacenes depósito armazém magazzini
  magazyn magazyny sklad raktár skladište depo antrepo склад складской складская склады مستودعات انبار anbar
  仓储 倉儲 cangchu 倉庫 soko 창고 คลังสินค้า gudang depot depots
terminal: terminal terminals terminales terminali терминал терминалы 码头 碼頭 matou ターミナル 터미널
container: container containers контейнер контейнерный 集装箱 貨櫃 jizhuangxiang コンテナ 컨테이너 контейнерний
customs: customs zoll aduana douane dogana alfândega gümrük таможня таможенный گمرک 报关 報關 통관
rail: rail railway railways railroad railroads eisenbahn bahn bahnen chemin_de_fer ferroviaire ferrocarril
  ferrocarriles ferroviaria ferrovia ferrovie ferrovias ferroviario spoorwegen jernbane järnväg rautatie koleje
  kolejowe železnice železničná železnica vasút vasúti željeznice căi_ferate demiryolu demiryolları σιδηρόδρομοι
  железная железнодорожный железнодорожная железные_дороги жд залізниця залізничний سكك_حديد راه_آهن rahahan
  רכבת 铁路 鐵路 铁道 tielu tiedao tetsudo 鉄道 철도 cheoldo đường_sắt รถไฟ kereta_api σιδηρόδρομος რკინიგზა
  երկաթուղի երկաթուղային темір_жолы темір_жол темир_жолу temir_yo'llari железнице железници жп железопътна
  чыгунка रेलवे রেলওয়ে ரயில்வே רכבות
metro: metro subway u-bahn метро метрополитен 地铁 ditie 지하철
bus: bus buses autobus autobuses автобусы 公交 バス 버스
taxi: taxi taxis такси таксі
trucking: trucking hauling moving movers removals relocation umzüge déménagement
parking: parking parkings
shipping: shipping ship ships shipbuilding shipbuilders shipyard shipyards shiplines shipmanagement schiffahrt
  schifffahrt schiffahrts reederei reedereien schiffbau werft werften scheepvaart rederij scheepswerf
  scheepsbouw rederi rederiet skip skips skipsverft varv laiva laivanvarustamo telakka żegluga stocznia statki
  plavba loděnice hajózási hajó hajógyár brodarstvo brodogradilište plovidba ladjar navigație naval navale
  navales navegación navegação navigazione navigation naviera navieras armateurs armatori armadora armamento
  astilleros astillero estaleiro cantieri cantiere chantier chantiers denizcilik gemi gemicilik tersane
  tersanesi nautiliaki ναυτιλιακή ναυτιλία ναυπηγεία naftiliaki sudokhodstvo судоходство судоходная судостроение
  судостроительный судостроительная судоремонтный судоремонт судоверфь верфь пароходство флот флота флоту
  судноплавство судноплавна суднобудівний شحن_بحري ملاحة الملاحة البحرية بحرية keshtirani kashtirani کشتیرانی
  کشتی_سازی ספנות 航运 航運 海运 海運 船舶 船务 船務 造船 hangyun haiyun chuanbo chuanwu zaochuan kaiun senpaku
  zosen 해운 haeun 조선 joseon 선박 seonbak 상선 vận_tải_biển hàng_hải đóng_tàu เดินเรือ อู่ต่อเรือ pelayaran
  perkapalan kapal ναυτιλιακές ναυτικός ნაოსნობა გადაზიდვები նավագնացություն кеме бродоградња бродоградилиште
  корабостроене корабоплаване शिपिंग শিপিং كشتيراني шиппинг シッピング 쉬핑 商船 郵船
maritime: maritime maritimes marítima maritimo marittima marittimo maritim morska morski morskie námořní tengeri
  pomorstvo pomorski marine marines marina marinas seefahrt zeevaart meri марин 海上
nautical: nautical nautica nautique морской морская морское морские морского морський морська marin 海洋 海事
  haiyang haishi kaiyo kaiji マリン 해양 haeyang 마린 biển ทะเล kelautan
vessel: vessel vessels fleet flotte flota flotta
tanker: tanker tankers tankschiff танкер танкерный танкеры 油轮
ferry: ferry ferries fähren паром
yacht: yacht yachts yachting яхта
port: port ports porto puerto puertos hafen haven havens havn hamn satama przystań přístav kikötő luka portul
  liman limanı λιμάνι порт порта порты портовый میناء ميناء موانئ bandar بندر 港口 港务 gangkou gangwu kowan
  港湾 항만 cảng ท่าเรือ pelabuhan λιμένας λιμένες პორტი նավահանգիստ пристанище пристаниште बंदरगाह বন্দর
  துறைமுகம் נמל נמלי 港
dock: dock docks harbour harbor
sea: sea ocean oceans océano ozean океан 远洋 遠洋 yuanyang
stevedoring: stevedoring stevedore stevedores submarine dredging
airline: air airline airlines airways airway aeroline aerolineas linhas_aéreas linee_aeree fluggesellschaft
  fluglinien luchtvaartmaatschappij flyselskap flygbolag lentoyhtiö linie_lotnicze letecká_společnost aerolinii
  zrakoplovna havayolları havayolu hava_yolları aeroporia aviakompaniya avialinii авиакомпания авиакомпании
  авиалинии авіакомпанія авіалінії аэро خطوط_جوية الخطوط_الجوية havapeymaei هواپیمایی נתיבי_אויר 航空公司
  エアライン エアラインズ 에어 항공사 hãng_hàng_không สายการบิน maskapai αεροπορία αερογραμμές ავიახაზები
  ავიაკომპანია ավիաուղիներ ավիաընկերություն әуе_жолдары ҳаво_йўллари havo_yo'llari авиокомпанија авиокомпания
  авіякампанія एयरलाइंस এয়ারলাইন্স خطوط_جويه эйр эйрлайнз эйрлайнс エアー
airport: airport airports flughafen aéroport aeropuerto aeropuertos aeroporto aeroporti luchthaven lufthavn
  flygplats lentoasema lotnisko letiště repülőtér aerodrom zračna_luka havalimanı havaalanı αεροδρόμιο аэропорт
  аэропорта аеропорт مطار فرودگاه 机场 機場 jichang kuko 空港 공항 sân_bay สนามบิน bandara αερολιμένας აეროპორტი
  օդանավակայան әуежай летище аеродром аэрапорт हवाई_अड्डा বিমানবন্দর விமான_நிலையம் נמל_תעופה שדה_תעופה
flight: flight flights flyg charter
tourism: tourism tourist tourisme turismo turistico turística tourismus turisme turism matkailu turystyka
  turystyczny cestovní_ruch turizm turizmi turisztikai turizam turizem tourismos τουρισμός tours tour touring
  touristik reisen reise reisebüro reisebuero voyages voyage viajes viaje viagens viaggi reizen reisebyrå resor
  matkat podróże biuro_podróży cestovní utazási utazás putovanja putovanje turlar seyahat turoperator турист
  туризм туризма туристический туристическая туроператор турагентство тур путешествия подорожі سياحة السياحة
  للسياحة siaha siyaha gardeshgari گردشگری safar سفر תיירות 旅游 旅遊 旅行社 旅行 lüyou lvyou lvxing ryoko
  ツアー ツーリズム 여행 yeohaeng 관광 gwangwang 투어 du_lịch ท่องเที่ยว pelancongan pariwisata travel travels
  traveling voyager τουριστική τουριστικός ταξίδια ტურიზმი տուրիզմ туристическа туристичка турызм पर्यटन পর্যটন
  சுற்றுலா
hotel: hotel hotels hotelera hotelaria hoteles hotéis hotelli hotely szálloda hoteli otelcilik otelleri
  ξενοδοχείο xenodocheio отель отели гостиница гостиничный готель فندق فنادق هتل מלון מלונות 酒店 宾馆 賓館
  jiudian binguan ホテル hoteru 호텔 khách_sạn โรงแรม ξενοδοχεία სასტუმრო հյուրանոց қонақ_үй мейманкана хотел
  होटल হোটেল ஹோட்டல்
resort: resort resorts inns lodge lodges motel
hospitality: hospitality hostel
casino: casino casinos
leisure: leisure loisirs ocio lazer freizeit recreation recreational camping spas events
event: event congress convention conventions
exhibition: exhibition exhibitions exposition expo messe messen feria ferias fiera fiere salon targi veletrhy
  sajam fuar fuarcılık выставка выставочный معارض نمایشگاه 展览 展覽 会展 zhanlan huizhan tenji 전시 triển_lãm pameran
club: club clubs klub clube clubul kulübü клуб клуба نادي باشگاه bashgah 俱乐部 俱樂部 julebu クラブ 클럽 câu_lạc_bộ
  สโมสร
`;
