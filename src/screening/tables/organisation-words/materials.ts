/** What is dug, smelted, cooked and pressed. */
export const MATERIALS_WORDS = `
mining: mining mine mines minière minières minerario minera mineras minero mineração mineria bergbau bergwerk
  bergwerke mijnbouw gruve gruvor kaivos górniczy gornicza górnictwo kopalnia kopalnie doly báňské bánya
  bányászati rudnik rudnici rudarstvo minier minieră maden madencilik metallleia μεταλλεία ορυχεία горный горная
  горно горнодобывающая горнорудная рудник рудники рудоуправление шахта шахты шахтоуправление уголь угольная
  угольный угля вугілля вугільна гірничий гірнича gorno gornyi ugol shakhta تعدين للتعدين التعدين معادن maadan
  ma'adan معدنی madani معدن madan כריה מחצבות 矿业 礦業 采矿 採礦 煤矿 煤炭 煤业 kuangye meikuang meitan 鉱業
  鉱山 kozan 광업 광산 gwangeob 탄광 khai_thác_mỏ khoáng_sản เหมืองแร่ pertambangan tambang perlombongan სამთო
  լեռնահանքային тау-кен кен минна рударство рударски горны खनन মাইনিং معدني معدنيه כרייה 矿 礦
coal: coal kohle charbon carbón carvão carbone steenkool kull węgiel uhlí szén ugljen kömür الفحم
mineral: minerals mineral minerales minéraux minerais mineralien minerali минералы минеральные минерал
quarry: quarry quarries carrière cantera pedreira cava steinbruch kamieniołom карьер карьеры каменоломня
diamond: diamonds diamond diamant diamante diamantes diamanti алмаз алмазы алмазная الماس 钻石 鑽石 zuanshi
gold: gold goldmine золото золота золотодобывающая ذهب طلا 黄金 黃金 huangjin
salt: salt salz соль
jewellery: jewellery jewelry jewels jewel joyería joias bijoux bijouterie gioielli schmuck juwelier juwelen
  biżuteria kuyumculuk ювелирная ювелирный مجوهرات جواهر 珠宝 珠寶 zhubao 보석 gems gemstones
steel: steel steels stahl acier aciers acero aceros aços acciaio acciai acciaieria acciaierie staal stål teräs
  stali ocel ocele acél čelik jeklo oțel demir χάλυβας stalnoy сталь стали стальной металлургический
  металлургическая металлургия металлургии металлургійний метал металл металла металлы металлов
  металлоконструкций металургійний metallurg metallurgical metallurgy metallurgie metallurgia metalurgia
  metalúrgica metalurji hüttenwerk hutnictwo huta hutní kohászati fulad foulad folad فولاد الحديد حديد ahan آهن
  פלדה 钢 鋼 钢铁 鋼鐵 gangtie 鉄鋼 tekko スチール seiko 製鋼 製鐵 製鉄 제철 jecheol 철강 cheolgang 강철 thép
  เหล็ก baja besi metal χαλυβουργία χαλυβουργική ფოლადი болат пўлат стомана челик челичана железара इस्पात स्टील
  ইস্পাত எஃகு פלדות
metal: metals métaux metales metais metalli metalle metall metalen metaller metale kovy metalik μέταλλα μέταλλο
  μεταλλουργία ლითონი մետալուրգիական металуршки металургия металургија металургічний धातु מתכת מתכות
iron: iron eisen hierro ferro ijzer jern järn rauta żelazo железо чугун 五金 wujin 金属 金屬 jinshu kinzoku メタル 금속
  geumsok 비철 有色 youse
aluminium: aluminium aluminum aluminio aluminios alluminio alumina алюминий алюминиевый алюминия الألمنيوم
  آلومینیوم alominiyom 铝业 鋁業 lüye lvye アルミ 알루미늄 nhôm
copper: copper cuivre cobre kupfer koper koppar kobber miedź bakar bakır медь медный nehas مس 铜业 tongye χαλκός
  სპილენძი պղինձ мыс мис бакар медны תחושת נחושת
zinc: zinc zinco
nickel: nickel níquel никель
titanium: titanium titan титан tungsten вольфрам
foundry: foundry foundries gießerei fonderie fundición fundição fonderia odlewnia slévárna öntöde livnica
  döküm литейный литейная литье 铸造 鑄造 zhuzao 鋳造 주조 forge forging forgings schmiede forja 锻造
wire: wire wires draht alambre
pipe: pipe pipes tube tubes tubing rohr rohre tubos tuyaux tubi rury trouby труба трубный трубная трубы لوله
  luleh loole 管业 钢管 gangguan трубопрокатный
welding: welding schweiss schweißtechnik soudage soldadura saldatura spawanie kaynak сварка rebar
alloy: alloys alloy legierungen
chemical: chemical chemicals chemie chemische chemischen chimie chimique chimiques química químicas químicos
  chimica chimico chimici chemisch kemi kemisk kemikalie kemia chemia chemiczne chemiczny chemický chemické
  vegyi vegyipari kemija kemijska hemijska hemija chimic kimya kimyevi χημικά χημική khimiya khim khimicheskaya
  химия химический химическая химическое хим химик хімія хімічний хімічна хімпром كيماويات الكيماويات كيميائية
  shimi shimiaei shimiyai شیمی شیمیایی כימיקלים כימיה 化工 化学 化學 huagong huaxue ケミカル 화학 hwahak
  hóa_chất เคมี kimia ქიმიური քիմիական химиялық kimyo химическа химически хемијска хемиска хімічны रसायन केमिकल
  কেমিক্যাল केमिकल्स شيميايي 케미칼 케미컬 хім кемикал кемикалс
fertilizer: fertilizer fertilizers fertiliser fertilisers engrais fertilizantes fertilizzanti dünger
  düngemittel nawozy hnojiva gübre удобрения удобрений добрива سماد أسمدة کود 化肥 肥料 feiliao 비료
paint: paint paints farben lacke peinture peintures pinturas tintas vernici farby barvy boya краски лаки
  краска دهانات 涂料 塗料 tuliao 페인트
plastic: plastics plastic plastik plastiques plásticos plastica plastici kunststoff kunststoffe kunststoffen
  plast tworzywa plasty műanyag plastika пластик пластмасс пластмассы بلاستيك پلاستیک 塑料 塑膠 suliao プラスチック 플라스틱
  nhựa พลาสติก
rubber: rubber gummi caoutchouc caucho borracha gomma guma kauçuk lastik каучук резина шинный шина مطاط لاستیک
  橡胶 橡膠 xiangjiao ゴム 고무 cao_su karet getah
polymer: polymer polymers polymère polímeros полимер полимеры полимерный پلیمر polimer 高分子 聚合
glass: glass glas verre vidrio vidro vetro szkło sklo üveg staklo steklo camı стекло стекольный скло زجاج شیشه
  shisheh זכוכית 玻璃 boli 硝子 ガラス 유리 kính แก้ว ύαλος γυαλί მინის ապակի шыны стъкло стакло шкло कांच কাচ
  شيشه
paper: paper papier papel carta papír hartie kağıt χαρτί бумага бумажный целлюлозный целлюлозно папір ورق کاغذ
  kaghaz נייר 纸业 紙業 造纸 zhiye 製紙 seishi 제지 giấy กระดาษ kertas pulp cellulose celulosa celulose
  χαρτοποιία ქაღალდი թուղթ қағаз хартия хартија папера कागज কাগজ كاغذ الورق
packaging: packaging packing package emballage emballages embalajes embalagens imballaggi verpackung
  verpackungen verpakking verpakkingen emballasje förpackning pakkaus opakowania obaly csomagoló ambalaj
  ambalaža упаковка упаковки упаковочная пакування تغليف بسته_بندی basteh 包装 包裝 baozhuang hoso パッケージ 포장 pojang
  bao_bì บรรจุภัณฑ์ kemasan
printing: printing print printers imprimerie imprenta gráfica gráficas grafiche tipografia druckerei druck
  drukkerij drukarnia tiskárna nyomda tiskara matbaa matbaacılık basım baskı типография полиграф полиграфия
  полиграфический друкарня طباعة مطبعة chap چاپ דפוס 印刷 yinshua insatsu プリンティング 인쇄 inswae in_ấn การพิมพ์
  percetakan
cosmetics: cosmetics cosmetic kosmetik kosmetika cosmétique cosmétiques cosméticos cosmetici kosmetyka
  kosmetyki kozmetik косметика косметик 化妆品 化妝品 huazhuangpin 化粧品 keshohin 화장품 mỹ_phẩm beauty
`;
