/** Making, supplying, selling and serving. */
export const MAKING_AND_SELLING_WORDS = `
import: import export imports exports importexport impex eximp exim import-export importation exportation
  importadora exportadora importaciones exportaciones importacion exportacion importação exportação
  importazione esportazione einfuhr ausfuhr invoer uitvoer dovoz vývoz uvoz izvoz ithalat ihracat импорт
  экспорт импорта экспорта імпорт експорт внешторг внешнеторговая внешнеэкономическое vneshtorg
  vneshneekonomicheskoe استيراد تصدير للاستيراد والتصدير واردات صادرات יבוא יצוא 进出口 進出口 jinchukou 输出入 輸出入
  yushutsunyu 수출입 xuất_nhập_khẩu นำเข้า ส่งออก impor ekspor eksport
retail: wholesale retail grosshandel einzelhandel оптовая розничная оптово hurtownia toptan perakende 批发 零售
  卸売 소매 도매 ритейл リテール リテイリング 리테일
supply: supply supplies supplier suppliers versorgung suministros suministro fornitura forniture fornecimento
  fournitures approvisionnement zaopatrzenie snab snabzhenie снаб снабжение снабжения постачання tedarik توريدات
  tamin تامین 供应 供應 gongying 物资 物資 wuzi 공급 提供 προμήθειες προμηθευτική მიწოდება մատակարարում
  жабдықтау снабдяване снабдевање забеспячэнне אספקה
distribution: distribution distributions distributor distributors distribuidora distribuidor distribuidores
  distribución distribuicao distribuzione distributie vertrieb vertriebs dystrybucja distribuce distribucija
  dağıtım distribyutsiya дистрибуция дистрибьюшн дистриб'юція توزيع للتوزيع توزیع pakhsh הפצה 配送 分销 peisong
  유통 販売 hanbai 판매 panmae διανομή διανομές დისტრიბუცია բաշխում дистрибуција дыстрыбуцыя वितरण বিতরণ
sales: sales sale vente ventes venta ventas vendite vendas verkauf verkoop sprzedaż prodej predaj értékesítés
  prodaja satış sbyt сбыт сбыта збут مبيعات فروش מכירות 销售 銷售 xiaoshou セールス 세일즈 penjualan
marketing: marketing marketings merchandising merchandise marketingu pazarlama маркетинг маркетинга
  маркетинговая تسويق للتسويق שיווק 营销 營銷 行销 行銷 yingxiao マーケティング 마케팅
advertising: advertising advertisement publicité publicidad publicidade pubblicità werbung werbeagentur
  reklama reklam рекламное реклама рекламы إعلان دعاية تبلیغات פרסום 广告 廣告 guanggao 広告 kokoku 광고
promotion: promotion promotions promo promociones
services: services service svcs serv servicios servicio serviços servizi servizio diensten dienst dienste
  dienstleistung dienstleistungen dienstleistungs tjenester tjänster palvelut usługi usługowe usługowy služby
  služba szolgáltató szolgáltatás usluge usluga storitve servicii serviciul hizmet hizmetleri servis servisi
  servisnaya uslug услуги услуг сервис сервиса сервісна послуги послуг сервіс خدمات للخدمات الخدمات khadamat
  khidmat שירותי שירותים 服务 服務 fuwu サービス 서비스 dịch_vụ บริการ perkhidmatan jasa layanan servicing
  υπηρεσίες υπηρεσία მომსახურება სერვისი ծառայություններ ծառայություն қызмет_көрсету услуге паслугі सेवाएं
  সার্ভিসেস சேவைகள் خدماتي сервисез サービシーズ סרוויס سرفيس
outsourcing: outsourcing
solutions: solutions solution soluciones soluções soluzioni lösungen loesungen oplossingen løsninger lösningar
  ratkaisut rozwiązania řešení riešenia rešitve rješenja çözümleri çözüm решения решений рішення حلول راهکار
  פתרונות 解决方案 ソリューション ソリューションズ 솔루션 솔루션즈 giải_pháp λύσεις გადაწყვეტილებები լուծումներ
  шешімдер решенија решења рашэнні समाधान সলিউশন தீர்வுகள் راهكار солюшнс солюшнз солюшенс سولوشنز
management: management managements mgmt manager managers managment administration administração administracion
  amministrazione verwaltung verwaltungs beheer forvaltning zarządzanie správa správca kezelő upravljanje
  upravlenie upravlyayushchaya yönetim gestion gestione gestão gestora gerencia управление управления
  управляющая управляющей менеджмент управління адміністрація администрация администрации إدارة الادارة للادارة
  modiriyat مدیریت ניהול 管理 guanli kanri マネジメント マネージメント 경영 관리 gwalli quản_lý pengurusan
  pengelola διαχείριση διοίκηση მართვა მენეჯმენტი կառավարում басқару управљање управување кіраванне प्रबंधन
  ব্যবস্থাপনা 매니지먼트
facility: facility facilities
consulting: consulting consultant consultants consultancy consultores consultoria consulenza consulenze conseil
  conseils beratung beratungs beratungsgesellschaft unternehmensberatung advies adviesbureau rådgivning
  rådgivare konsult konsulting konsalting konsultoriya doradztwo doradcze poradenství poradenstvo tanácsadó
  savetovanje svetovanje danışmanlık müşavirlik консалтинг консалтинга консалтинговая консультационная
  консультант консультанты استشارات للاستشارات مشاوره مشاوران moshaver moshaveran ייעוץ יועצים 咨询 諮詢 顾问
  顧問 zixun guwen コンサルティング コンサルタント 컨설팅 tư_vấn ที่ปรึกษา perunding konsultan advisory advisors
  advisers advisor adviser الاستشارات
partners: partners partner partnership partnerships associates associate associés asociados associados associati
  partneri partnerzy partnereik ortakları ortakligi партнеры партнёры партнерство партнери شركاء شرکا שותפים
  伙伴 パートナーズ 파트너스 teilhaber colleagues allied affiliates affiliate affiliated συνεταίροι συνεργάτες
  პარტნიორები գործընկերներ серіктестері партньори साझेदार شركاؤه شركاه همكاران
family: brothers bros brother sons daughters hermanos hnos frères fratelli fllli f.lli irmãos gebrüder gebr
  gebroeders hijos fils figli filhos söhne soehne zonen zoon brødrene bröderna bracia synowie bratři synové
  kardeşler oğulları братья сыновья брати اخوان وأولاده أبناء awlad ikhwan برادران baradaran בניו אחים 兄弟
  xiongdi 형제 family familie famille familia famiglia αφοί αδελφοί υιοί ძმები եղբայրներ ағайынды браќа браћа
  братя синове синови भाई ভাই சகோதரர்கள் האחים إخوان
industry: industry industries industrial industriel industrielle industriale industrie industrien industria
  industrias ind inds industri industriell industrielles teollisuus przemysł przemyslowe przemysłowy průmysl
  průmyslový priemysel ipari ipar industrija industrijski sanayi sanayii san viomichania viomixania βιομηχανία
  βιομηχανική promyshlennost promyshlennaya promyshlennyi промышленность промышленная промышленный промышленное
  промышленной промышленности пром промислова промисловий промисловість prom индустрия индустрии صناعة صناعات
  الصناعية الصناعات للصناعات صناعية sinaat senaat sanat sanaye صنایع صنعت صنعتی sanati תעשיות תעשייה 工业 工業
  实业 實業 产业 產業 gongye shiye chanye kogyo jitsugyo sangyo インダストリー インダストリーズ 산업 공업 saneob
  công_nghiệp อุตสาหกรรม perindustrian βιομηχανίες ინდუსტრია მრეწველობა արդյունաբերություն արդյունաբերական
  өнеркәсіп өнөржай sanoati индустрија промишленост прамысловасць उद्योग इंडस्ट्रीज শিল্প தொழில் תעשיית صناعي
  صناعيه صنعتي индастриз индастри 인더스트리 인더스트리즈 産業
manufacturing: manufacturing manufacture manufactures manufacturer manufacturers mfg mfrs production productions
  produktion produktions producción producciones produção produzione produktie productie produksjon tuotanto
  produkcja produkcyjne produkcyjno produkcyjny výroba výrobní gyártó gyártás proizvodnja proizvodno üretim
  imalat imalatı fabricación fabrication fabbricazione hersteller herstellung производство производства
  производственный производственная производственное производственно производственного proizvodstvo
  proizvodstvennoe proizvodstvenno proizvodstvennaya виробництво виробнича виробничий виробниче vyrobnytstvo
  تصنيع للتصنيع إنتاج الانتاج تولید تولیدی tolid tolidi ייצור 制造 製造 生产 生產 zhizao seizo shengchan 제조
  jejo 생산 sản_xuất ผลิต การผลิต pembuatan making maker makers works παραγωγή παραγωγής წარმოება საწარმოო
  արտադրական արտադրություն өндіріс өндүрүш ishlab_chiqarish производствен производња вытворчасць उत्पादन उत्पादक
  উৎপাদন உற்பத்தி توليد انتاج
products: products product prods produits productos produtos prodotti produkte produkt produkter produkten
  tuotteet produkty výrobky termékek proizvodi ürünleri продукты продукт продукция продукции продукція
  продукти produktsiya منتجات محصولات mahsoulat מוצרים 产品 產品 chanpin 製品 seihin プロダクト プロダクツ 제품 프로덕츠 sản_phẩm
  goods ware waren
factory: factory factories fabrik fabriken fabriek fabrieken fábrica fabrique usine usines fabbrica fabryka
  fabryki fabrika fabrikası tvornica tovarna tovární gyár gyára tehdas tehtaat zakład zakłady závod závody werk
  werke werken mill mills plant plants zavoda zavodi завод завода заводу заводы заводів заводи фабрика фабрики
  комбинат комбината комбінат kombinat مصنع مصانع معمل masna karkhaneh karkhane karkhana کارخانه کارخانجات
  karkhanejat מפעל מפעלי 厂 廠 工厂 工廠 gongchang 工場 kojo 공장 gongjang kongjang nhà_máy โรงงาน pabrik kilang
  εργοστάσιο ქარხანა գործարան կոմբինատ зауыты фабрике фабрички творница կոմբինատի камбінат कारखाना কারখানা
  מפעלים
workshop: workshop workshops werkstatt atelier ateliers taller talleres officina officine 製作所 seisakusho 제작소
  作業所 worksite
`;
