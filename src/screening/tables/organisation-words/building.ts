/** Engineering and construction. */
export const BUILDING_WORDS = `
engineering: engineering engineers engineer engg engrg ingénierie ingénieurs ingénieur ingeniería ingenieros
  engenharia engenheiros ingegneria ingegneri ingegnere ingenieure ingenieurbüro ingenieurbuero ingenieursbureau
  ingeniør ingeniører ingenjör insinöörit inżynieria inżynieryjne inżynierskie inženýring inžiniering mérnöki
  mérnök inženjering inženiring inginerie mühendislik michaniki μηχανική μηχανικοί τεχνική inzhiniring
  инжиниринг инжиниринга инжиниринговая инженерный инженерная инженерные інжиніринг інженерний інженерна هندسة
  الهندسية للهندسة هندسية handasa handasiya mohandesi mohandesin muhandisin مهندسی مهندسین מהנדסים הנדסה 工程
  gongcheng エンジニアリング 공학 gonghak 엔지니어링 kỹ_sư วิศวกรรม kejuruteraan rekayasa ინჟინერია საინჟინრო
  ճարտարագիտական инженерна инженеринг инжењеринг інжынірынг इंजीनियरिंग ইঞ্জিনিয়ারিং பொறியியல்
project: project projects projekt projekte projekten projekter projet projets proyecto proyectos projeto
  projetos progetti progetto projecten projekty projekti proiecte proje projeleri проект проекты проектный
  проектная проектно проектное проектування مشاريع مشروعات پروژه tarh פרויקטים 项目 專案 xiangmu プロジェクト 프로젝트 dự_án
  โครงการ projek proyek technoproject
development: development developments develop développement desarrollo desarrollos desenvolvimento sviluppo
  entwicklung entwicklungs ontwikkeling utvikling utveckling kehitys rozwój rozwoju rozwojowe rozvoj fejlesztő
  fejlesztés fejlesztési razvoj dezvoltare geliştirme kalkınma anaptyxi ανάπτυξη razvitie razvitiya развитие
  развития розвиток розвитку девелопмент تطوير للتطوير تنمية التنمية tanmia tatwir tawsea toseeh tose'e توسعه
  פיתוח 开发 開發 发展 發展 kaifa fazhan 開発 kaihatsu 발전 개발 gaebal phát_triển พัฒนา pembangunan
  pengembangan ディベロップメント 디벨롭먼트 発展
planning: planning planung
architecture: architecture architects architect architekten architekt architectes arquitectura arquitetos
  architetti architetto arkitekter arkkitehdit architekci építész mimarlık архитектура архитектурная معماريون
  معماری 建筑师 建築事務所 geo
geology: geology geological geologie geología geofizika геология геологический геологическая геолого геофизика
  геофизический geophysical geophysics
survey: survey surveys surveying topographie topografia vermessung vermessungs geodesy geodezja геодезия 测绘 測繪
  cehui 측량 geomatics gis mapping
construction: construction constructions constr const construct constructor constructors constructora
  construcciones construccion construtora construções construção costruzioni costruzione bau bauunternehmen
  bauunternehmung baugesellschaft hochbau tiefbau bouw bouwbedrijf bouwmaatschappij aannemer aannemersbedrijf
  bygg byggeri byggefirma byggnads rakennus rakentaminen budowa budowlany budowlane budowlana budownictwo
  budownictwa stavba stavby stavební stavebná staving építő építőipari építés gradnja građevinarstvo
  gradbeništvo gradba građevinska constructii inşaat yapı taahhüt kataskevastiki κατασκευαστική κατασκευές
  κατασκευών stroitelstvo stroitelnaya stroi stroy stroymontazh budivelna budivnytstvo строительство
  строительства строительная строительный строительное строительно строй стройка строймонтаж стройсервис
  строительно-монтажное будівництво будівельна будівельний буд مقاولات للمقاولات المقاولات إنشاءات الانشاءات
  البناء بناء sakhteman sakht ساختمان ساختمانی ساخت خانه_سازی peymankari בנייה בניה בנין 建设 建設 建筑 建築
  建工 jianshe jianzhu jiangong kensetsu kenchiku コンストラクション 건설 geonseol 건축 공영 xây_dựng ก่อสร้าง
  pembinaan konstruksi binaan მშენებლობა სამშენებლო შენებლობა շինարարական շինարարություն շին құрылыс курулуш
  qurilish строителство строителна строителен грађевинско градежништво будаўнічы будаўніцтва निर्माण কনস্ট্রাকশন
  கட்டுமானம் عمران عمراني ساختماني سازندگی בינוי
contracting: contracting contractor contractors contratistas
building: builder builders building buildings bâtiment bâtiments edificio edificaciones edificações edil edile
  edilizia edilizie gebäude gebouwen bygninger budynki budova épület zgrada bina здание civil
infrastructure: infrastructure infrastructures infraestructura infraestrutura infraestructuras infrastrutture
  infrastruktur infrastruktura altyapı инфраструктура инфраструктуры інфраструктура بنية_تحتية زیرساخت 基础设施 基建
  jijian インフラ 인프라 hạ_tầng
road: road roads route routes carreteras strade straßenbau wegenbouw droga drogi drogowe silnice cesta cestno
  yolları дорога дороги дорожный дорожная дорожное автодор طرق راهسازی rahsazi 路桥 路橋 公路 luqiao gonglu 道路
  도로 cầu_đường δρόμος οδοποιία გზა ճանապարհ автожол пътища пътно путеви дарога дорогах सड़क সড়ক சாலை כביש
  דרכים
bridge: bridge bridges brücken ponts puentes мост мостостроительный мостоотряд 桥梁 橋梁 qiaoliang
cement: cement ciment ciments cemento cementos cimento cimentos cementi zement zementwerk sementti sement
  cementownia cementárna τσιμέντα цемент цемента цементный цементник اسمنت إسمنت siman سیمان מלט 水泥 shuini
  セメント 시멘트 xi_măng ปูนซีเมนต์ semen simen τσιμέντο τσιμεντοβιομηχανία ცემენტი ցեմենտ цементара сімент
  सीमेंट সিমেন্ট சிமெண்ட்
concrete: concrete béton betons hormigón hormigones concreto calcestruzzo betong betoni бетон бетона
  железобетон железобетонных жби خرسانة بتن 混凝土 hunningtu コンクリート 콘크리트 bê_tông คอนกรีต
material: materials material matériaux materiales materiais materiali materialien materialen materialer
  materiały anyagok materijali materiale malzeme malzemeleri материалы материалов строительные_материалы
  матеріали مواد للمواد masaleh مصالح חומרי 材料 建材 cailiao jiancai マテリアル 素材 소재 자재 vật_liệu วัสดุ bahan
ceramics: ceramics ceramic ceramica cerámicas céramique keramik keramiek keramikk keramika ceramika seramik
  керамика керамический سيراميك کاشی سرامیک 陶瓷 taoci セラミック セラミックス 세라믹
stone: stone stones stein naturstein pierre piedra pedra pietra marmi marble marbre mármol mármore mermer
  granite гранит камень 石材 shicai 석재
tile: tile tiles brick bricks ziegel кирпич кирпичный
home: home haus maison casa huis talo domy kuća evleri дом дома будинок منزل 家居 住宅 jutaku 주택 บ้าน
interior: interior interiors innenausbau inneneinrichtung 装饰 裝飾 裝潢 zhuangshi 内装 인테리어
roofing: roofing dach dächer toiture
window: windows window fenster ventanas finestre okna окна
plumbing: plumbing sanitär
heating: heating heizung chauffage calefacción ogrzewanie
climate: hvac klima klimatechnik climatización climatisation refrigeration kälte kältetechnik froid
  refrigeración chłodnictwo soğutma холод климат холодильный 制冷 空调 空調 zhileng kongtiao kucho 냉동 공조
insulation: insulation isolation painting
`;
