/** Foundations, associations, authorities, and their offices and branches. */
export const PUBLIC_LIFE_WORDS = `
foundation: foundation foundations fondation fondations fundación fundação fondazione stiftung stiftungen
  stichting stiftelse stiftelsen säätiö fundacja nadace nadácia alapítvány zaklada fondacija fundația vakfı
  vakıf ίδρυμα idryma blagotvoritelny благотворительный благотворительная благотворительного благодійний
  благодійна bonyad بنیاد mu'assasa مؤسسة_خيرية waqf وقف קרן_צדקה 基金会 基金會 jijinhui zaidan 財団 재단 jaedan
  quỹ_từ_thiện มูลนิธิ yayasan фондация фондација задужбина фундацыя फाउंडेशन ফাউন্ডেশন بنياد
charity: charity charitable charities caritas wohltätigkeit
trust: trust trusts trustees trustee endowment
humanitarian: humanitarian humanitaire humanitaria humanitarna гуманитарный إنسانية خيرية الخيرية khayriya
relief: relief hilfe hilfswerk bienfaisance beneficencia
welfare: welfare sozial sociale sociaal social socio
association: association associations assn assoc asociación associação associazione verein verband verbände
  vereniging forening yhdistys liitto stowarzyszenie sdružení združenie egyesület udruženje udruga združenje
  asociația derneği syndesmos σύνδεσμος assotsiatsiya ассоциация ассоциации асоціація جمعية الجمعية رابطة
  anjoman انجمن אגודת ארגון עמותת 协会 協會 商会 商會 联合会 聯合會 学会 學會 xiehui shanghui lianhehui xuehui
  kyokai gakkai 협회 hyeophoe 학회 연합회 hiệp_hội สมาคม persatuan perhimpunan asosiasi ένωση ასოციაცია
  ասոցիացիա қауымдастығы асоциация удружење здружение асацыяцыя
society: society gilde guild fellowship fraternity brotherhood
community: community communities gemeinschaft comunidad comunidade comunità communauté gemeenschap wspólnota
  společenství közösség zajednica comunitatea topluluğu община сообщество громада مجتمع 社区 社區 コミュニティ cộng_đồng
organisation: organization organisation organizations organisations organización organização organizzazione
  organisatie organisasjon organisaatio organizacja organizace organizácia szervezet organizacija organizația
  organizasyon örgütü οργάνωση οργανισμός organismos organizatsiya организация организации організація
  організації منظمة المنظمة sazman sazeman سازمان 组织 組織 zuzhi kiko 조직 기구 tổ_chức องค์การ pertubuhan
  organisasi ორგანიზაცია կազմակերպություն ұйымы организација संगठन সংস্থা
chamber: chamber chambers kammer handelskammer cámara camera chambre kamer kamara izba komora odası палата
  палаты غرفة اتاق otagh 商工会 shokokai 상공회의소
cooperative: cooperative cooperatives coop co-op cooperativa kooperative kooperativa genossenschaft coöperatie
  andels osuuskunta spółdzielnia družstvo szövetkezet zadruga kooperatifi кооператив кооператива кооперація
  تعاونية taavoni تعاونی 合作社 hezuoshe kumiai 組合 조합 johap hợp_tác_xã สหกรณ์ koperasi
committee: committee comité comitato komitee komite komitet výbor bizottság odbor komitesi комитет комитета
  комітет لجنة کمیته komiteh 委员会 委員會 weiyuanhui iinkai 위원회 ủy_ban คณะกรรมการ jawatankuasa
council: council consejo conselho consiglio raad neuvosto rada tanács vijeće svet consiliul konseyi kurulu
  συμβούλιο совет совета рада مجلس شورى shura shora شورا מועצה 理事会 議會 hội_đồng สภา majlis dewan board boards
  gremium
league: league leagues liga ligue lega
movement: movement party
church: church kirche église iglesia igreja chiesa kerk kirke kyrka kirkko kościół kirchengemeinde církev
  crkva biserica kilisesi церковь церква كنيسة 教会 教會 교회 temple mosque masjid
ministry: ministry ministries ministère ministerio ministero ministerium ministerie departement ministerstvo
  ministerstwo minisztérium ministarstvo ministrstvo ministerul bakanlığı υπουργείο ypourgeio министерство
  министерства міністерство міністерства وزارة vezarat wizarat wizara vazarat وزارت משרד_ממשלתי 部委 省庁 部
  부처 กระทรวง kementerian kementrian სამინისტრო նախարարություն министрлігі министарство міністэрства मंत्रालय
  মন্ত্রণালয় அமைச்சகம் وزاره
authority: authority authorities autorité autoridad autoridade autorità behörde ämter autoriteit myndighet
  viranomainen urząd úřad hatóság uprava agencija autoritatea kurumu kurum başkanlığı αρχή
  управление_государственное комиссия هيئة الهيئة سلطة المؤسسة_العامة 局 厅 當局 청 공단 공사 gongsa tổng_cục สำนักงาน
  หน่วยงาน badan lembaga jabatan
office: bureau bureaus büro buero oficina oficinas escritório ufficio kantoor kontor toimisto biuro ured pisarna
  biroul ofisi bürosu γραφείο grafeio бюро контора контори مكتب دفتر daftar משרד office offices 办公室 辦公室 办
  事务所 事務所 jimusho shiwusuo bangongshi オフィス 사무소 사무실 samuso văn_phòng pejabat kantor ბიურო
  գրասենյակ кеңсесі канцеларија कार्यालय কার্যালয় அலுவலகம் משרדי
agency: agency agencies agence agencia agenzia agentur agenturen agentschap byrå virasto agencja agentura
  ügynökség agenție ajansı ajans agentstvo агентство агентства агенція وكالة namayandegi نمایندگی סוכנות 代理
  dairi 대리점 에이전시 đại_lý ตัวแทน agensi agen πρακτορείο სააგენტო գործակալություն агенттігі агенция агенција
  агенцтва एजेंसी آژانس
commission: commission commissions comisión comissão commissione kommission commissie kommisjon komisja komise
  komisia komisija comisia komisyonu комісія هيئة_تنظيمية کمیسیون
secretariat: secretariat secretaría
headquarters: headquarters hauptquartier quartier sede
directorate: directorate direction dirección direção direzione direktion directie direktorat dyrekcja
  riaditeľstvo igazgatóság direkcija direcția müdürlüğü дирекция дирекции дирекція مديرية edareh اداره
embassy: embassy botschaft ambassade embajada embaixada ambasciata посольство سفارة
police: police polizei policía polizia politie politi polis poliisi policja policie rendőrség policija poliția
  полиция поліція شرطة 警察 公安
army: army armée ejército exército esercito navy air_force corps 兵团 兵團
royal: royal crown imperial king queen prince court tribunal
center: center centre centres centers centrum centra zentrum zentren centro centros sentrum senter keskus
  ośrodek středisko központ központja centar središče centrul κέντρο kentro tsentr tsentra центр центра центру
  центры центри مركز المركز مراكز markaz markazi markaz-e مرکز מרכז merkaz 中心 zhongxin センター sentaa 센터
  senteo trung_tâm ศูนย์ pusat κέντρου ცენტრი կենտրոն орталығы орталык центар център цэнтр केंद्र কেন্দ্র மையம்
hub: hub hubs point points punto place platz plaza
park: park parks parque parc parco technopark технопарк парк парка پارک 公园 园区 園區 yuanqu パーク 파크 ปาร์ค taman
zone: zone zones zona зона зоны منطقة منطقه base
station: station stations bahnhof stazione estación станция станции станція محطة ایستگاه 站 역
tower: tower towers turm torre torres башня برج 大厦 大樓
house: house houses hall halle hallen palace palazzo palais palacio σπίτι οίκος სახლი տուն үйі къща куќа кућа
  भवन بيت
branch: branch branches zweig zweigstelle filiale filialen succursale succursales sucursal sucursales filial
  filiais filialas filiaal oddział pobočka fióktelep podružnica ogranak sucursala şubesi υποκατάστημα филиал
  филиала філія філії فرع شعبه shobe shobeh סניף 分公司 支店 shiten fengongsi 分行 支行 지점 jijeom chi_nhánh สาขา
  cawangan cabang
subsidiary: subsidiary subsidiaries tochter tochtergesellschaft dochteronderneming дочерняя дочернее дочірнє
  子公司 자회사
representative: representative representation representations repräsentanz vertretung représentant
  representante representación representações rappresentanze vertegenwoordiging przedstawicielstwo zastoupení
  zastúpenie képviselet predstavništvo reprezentanța temsilciliği αντιπροσωπεία представительство
  представництво تمثيل ممثلية 代表处 代表處 办事处 辦事處 daibiao banshichu 대표 연락사무소 agent
agent: agents
department: department departments dept departamento dipartimento abteilung abteilungen afdeling avdelning
  avdeling osasto dział departament oddělení oddelenie osztály odjel odeljenje oddelek departamentul bölümü
  dairesi τμήμα департамент департамента отдел отдела отделение відділ відділення قسم دائرة بخش bakhsh מחלקה
  部门 部門 bumen 부서 phòng แผนก bahagian bagian
division: division divisions divisão divisione sparte sektion section sections sección secção sezione sectie
  sekcja sekce секция дивизион
unit: unit units einheit unidad unidade unità eenheid enhet yksikkö jednostka jednotka egység jedinica unitate
  birimi подразделение частина وحدة واحد vahed 事业部 事業部 本部 honbu shiyebu 사업부 본부
shop: shop shops shopping store stores storehouse laden geschäft geschäfte kaufhaus warenhaus winkel winkels
  butik butikk butiker kauppa kaupat sklep sklepy predajňa bolt üzlet áruház prodavnica magazin magazine
  magazinul mağaza mağazası mağazacılık katastima κατάστημα магазин магазины магазина магазини boutique
  boutiques tienda tiendas loja lojas negozio negozi magasin magasins متجر محل فروشگاه forushgah חנות חנויות
  商店 shangdian 商場 商场 百货 百貨 baihuo hyakkaten 百貨店 ストア ショップ 상점 매장 스토어 마트 백화점
  cửa_hàng ร้าน ร้านค้า kedai toko 店
market: market markets marketplace markt märkte marché marchés mercado mercados mercato mercati marked marknad
  markkinat rynek targ piac tržište tržnica piața pazar pazarı αγορά agora рынок рынка ринок маркет سوق أسواق
  bazar bazaar بازار שוק 市场 市場 shichang ichiba マーケット 시장 sijang ตลาด pasar
supermarket: supermarket supermarkets supermercado supermercados supermercati supermarché hypermarket
  супермаркет гипермаркет سوپرمارکت 超市 超级市场 chaoshi スーパー 슈퍼 슈퍼마켓 siêu_thị
mall: mall malls outlet outlets kiosk kiosks salons showroom
gallery: gallery galleries galerie galería galleria
`;
