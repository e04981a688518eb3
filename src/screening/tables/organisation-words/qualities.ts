/** Nature, people, praise and directions. */
export const QUALITIES_WORDS = `
environment: environment environmental environnement environnementale medio_ambiente medioambiente ambiental
  ambiente ambientale umwelt umwelttechnik milieu miljø ympäristö środowisko životní_prostředí
  környezetvédelmi környezet okoliš okolje mediu çevre περιβάλλον ecology ecological ecologie ecologia
  ekologia ekologie ekologiya eco экология экологический экологическая екологія екологічна эко بيئة البيئة
  البيئية mohit محیط_زیست סביבה איכות_הסביבה 环保 環保 环境 環境 生态 生態 huanbao huanjing shengtai kankyo 환경 hwangyeong
  môi_trường สิ่งแวดล้อม alam_sekitar lingkungan
water: water waters wasser wasserwerke eaux agua aguas acqua acque vann vatten vesi woda wodociągi voda vodovod
  vodovody vodárny vízművek suyu suları νερό ύδρευση вода воды водоканал водоканала водоснабжение водний مياه
  المياه للمياه آب מים 水务 水務 shuiwu shui 水道 suido 수도 nước ประปา ύδρευσης წყალი წყალმომარაგება ջուր
  водоснабдяване водовод вады जल পানি জল தண்ணீர்
waste: waste wastes abfall abfallwirtschaft entsorgung entsorgungs recycling recyclage reciclaje reciclagem
  riciclo rifiuti afval återvinning gjenvinning kierrätys odpady recyklace hulladék reciklaža deșeuri
  geri_dönüşüm atık отходы отходов вторичный вторсырье переработка вторма نفايات بازیافت 回收 再生 废物 huishou
  zaisheng リサイクル 재활용 rác_thải sanitation
cleaning: cleaning reinigung gebäudereinigung nettoyage propreté limpieza limpeza pulizia pulizie schoonmaak
  renhold städ siivous sprzątanie úklid takarítás čišćenje temizlik клининг уборка تنظيف 清洁 清潔 保洁 qingjie クリーン
  청소 클린
natural: natural nature naturals
personnel: human humans personal personnel personnels staffing staff recruitment recruiting recruiters
  employment employ jobs arbeit arbeits zeitarbeit personaldienstleistungen trabajo trabalho lavoro travail
  intérim uitzendbureau bemanning rekrytering henkilöstö praca pracy agencja_pracy práce munka munkaerő posao
  zaposlitev muncă istihdam insan insan_kaynakları персонал персонала кадры кадровое работа труд труда праця
  توظيف عمالة 人力 人力资源 人力資源 人才 renli rencai jinzai 人材 인력 인재 nhân_lực จัดหางาน tenaga_kerja labour workers
people: people peoples popular populaire popolare volks народный народная народное народна شعبي mardom مردم 人民
  renmin 인민 inmin talent talents народного народний народен халық хөтгь
quality: quality qualité calidad qualidade qualità qualität kwaliteit kvalitet kwalita jakość kvalita minőség
  kalitet calitate kalite качество качества якість جودة کیفیت איכות 质量 品质 zhiliang hinshitsu 품질 chất_lượng
  kualiti
standard: standard standards стандарт стандарты 标准 標準 biaozhun hyojun 표준 표준화 certified certifying norm normung
advanced: advanced advance advances avanzada avanzado avançada avançado avancé avancée fortgeschrittene
modern: modern moderne moderna moderno modernas модерн современные новый новая новое новые новых нова новий
new: new neue neuer nouvelle nouveau nueva nuevo nova novo nuovo nuova nieuw nieuwe uusi nowy nowa nowe nový
  novi yeni νέα جديد الجديدة نوین novin حديثة الحديثة חדש 新 新型 先进 先進 xianjin 高级 ใหม่ baru νέος νέο
  ახალი նոր жаңа жаны yangi ново нов нови नई नया নতুন புதிய חדשה جديدة نوين
degree: high super ultra hyper mega maxi mini micro macro nano multi poly omni meta neo pro plus prime primary
  premium premier silver stella étoile estrella estrela sterne stern звезда зірка نجم نجمة setareh ستاره 星
  xing hoshi
bright: bright new_era
century: century millennium 世纪 世紀 shiji seiki セイキ 세기 thế_kỷ future
special: special specialist specialists specialized specialised specialty specialties spéciale especial
  especiales speciali spezial spezialisten speciaal spesial specjalny specjalistyczny speciální különleges
  specijalna özel специальный специальная специальные спец спецтехника спеціальний خاصة khas ویژه vijeh מיוחד
  特种 特種 tezhong tokushu 특수 đặc_biệt khusus
common: common basic classic original direct simple
complete: complete total integral full
east: east eastern este oriental orient orientale wschód wschodni východ východní kelet keleti istok istočni
  doğu ανατολή восток востока восточный восточная восточное схід східний شرق الشرق الشرقية شرقي sharq shargh
  mashriq מזרח 东方 東方 東 dongfang toho 동방 dongbang đông ตะวันออก ανατολική ανατολικός აღმოსავლეთი արևելյան
  шығыс чыгыш источна источен источни усходні पूर्व পূর্ব கிழக்கு מזרחי شرقيه
west: west western ouest oeste ovest westlich zachód zachodni západ západní nyugat nyugati batı δύση запад
  запада западный западная захід західний غرب الغرب الغربية غربي gharb maghreb מערב 西方 xifang 서부 ตะวันตก
  δυτική δυτικός დასავლეთი արևմտյան батыс батыш западна западен западни заходні पश्चिम পশ্চিম மேற்கு מערבי
north: north northern nord nordic norte noord północ północny sever severní észak északi sjever kuzey βορράς
  север севера северный северная північ північний شمال الشمال الشمالية شمالي shomal shamal צפון 北方 beifang
  hokubu 북방 เหนือ βόρεια βόρειος ჩრდილოეთი հյուսիսային солтүстік северна северен северни поўнач паўночны उत्तर
  উত্তর வட צפוני צפונית الشماليه
south: south southern zuid zuidelijk etelä południe południowy jižní déli južni güney νότος юг юга южный южная
  південь південний جنوب الجنوب الجنوبية جنوبي jonub janub דרום 南方 nanfang 남부 ใต้ νότια νότιος სამხრეთი
  հարավային оңтүстік южна јужна јужни паўднёвы दक्षिण দক্ষিণ தென் דרומי דרומית
middle: middle mitte mittel medio midi midden midt mellan keski środkowy střední közép srednji orta средний
  средняя середній وسط الوسط zhong 중 trung กลาง inner outer upper lower alto alta bajo haut haute nieder ober
  unter
asia: asia asian asie asiatic asien azja азия азии азиатский آسیا آسيا 亚洲 亞洲 アジア 아시아 asya asiática
eurasia: eurasia eurasian евразия евразийский евразийская евразийское avrasya
africa: africa african afrique afrika africaine африка африканский أفريقيا 非洲 アフリカ 아프리카
europe: europe european europa europäische européenne européen europea europeo europejski европа европейский
  европейская европы avrupa اروپا أوروبا 欧洲 歐洲 ヨーロッパ 유럽
pacific: pacific pacífico pacifique pazifik тихоокеанский 太平洋 taiheiyo 태평양
atlantic: atlantic atlántico atlantique atlântico atlantik атлантик атлантика 大西洋
caucasus: caucasus caucasian кавказ кавказский кавказская kavkaz kafkas
baltic: baltic baltique baltijos baltijas балтика балтийский балтийская bałtyk
balkan: balkan balkans балкан
gulf: gulf golfe golfo خليج الخليج خلیج_فارس khalij
caspian: caspian каспий каспийский خزر khazar hazar
arab: arab arabian arabic عربية العربية عرب arabe árabe арабский
islamic: islamic islami islamique islámica إسلامية الإسلامية اسلامی eslami islamiya islamiyya исламский إسلامي
  اسلامي اسلاميه ইসলামী இஸ்லாமிய исламска ісламский
republic: republic république república repubblica republik republika republikası республика республики
  республіка جمهورية جمهوری jomhouri 共和国 共和國 공화국 cộng_hòa δημοκρατία რესპუბლიკა հանրապետություն
  республикасы respublikasi рэспубліка गणराज्य প্রজাতন্ত্র குடியரசு רפובליקה الجمهوريه
democratic: democratic démocratique democrática демократический
force: force forces forza fuerza fuerzas сила силы نیروهای قوات
revolution: revolution revolutionary révolution revolución революция революционный انقلاب enghelab ثورة
resource: resource resources ressources recursos risorse ressourcen zasoby ресурс ресурсы ресурсов منابع موارد
  资源 資源 ziyuan 資源開発 자원 tài_nguyên
support: support soporte suporte assistance поддержка поддержки обеспечение обеспечения پشتیبانی poshtibani
  دعم 支持 支援
repair: repair repairs maintenance réparation reparación reparaturen manutenção manutenzione wartung ремонт
  ремонтный ремонтная ремонтно ремонта صيانة تعمیرات 维修 維修 修理 정비
complex: complex complexe complejo kompleks комплекс комплекса مجتمع_صنعتی
operations: operations operation operating operator operators operadora operador operaciones операции оператор
  مشغل 运营 運營
strategic: strategic stratégique estratégico strategy strategies strategische стратегический стратегия
  استراتيجية 战略 戰略 전략
applied: applied appliquée appliquées aplicada angewandte прикладной прикладная прикладных کاربردی
studies: studies study études estudios estudos studien مطالعات دراسات
physics: physics physical physique física fisica physik физика физики физический فيزياء فیزیک 物理 물리
mathematics: mathematics mathematical математика математический
procurement: procurement purchasing achats compras beschaffung закупки закупок مشتريات خرید تدارکات 采购 採購
currency: currency money monnaie moneda cambio change wechselstube валюта валютный نقد
affairs: affairs affaires asuntos angelegenheiten дела شؤون امور
reconstruction: reconstruction rehabilitation recuperación восстановление реконструкция بازسازی
rescue: rescue emergency urgence emergencia notfall чрезвычайные экстренный طوارئ
freedom: freedom liberty liberation liberté libertad свобода освобождение azadi آزادی
saint: saint santa sankt святой святого св
land: land ländereien terre tierra terreno земля земельный 土地
sky: sky
line: line lines linie linien línea líneas linea linee linija линия линии خطوط_نقل
star: star stars
sun: sun
best: best top
heavy: heavy schwer schwere lourde pesada pesado pesante тяжелый тяжелая тяжелое тяжелого важкий важкого ağır
  سنگین ثقيلة
foreign: foreign étranger étrangère extranjero exterior estrangeiro estero ausländische внешний внешняя внешне
  внешнего зовнішній zagraniczny zahraniční 对外 對外 대외 خارجي الخارجية خارجی dış
silicon: silicon silicium 硅 矽 кремний
administration: администрација ადმინისტრაცია 管理局 관리국 ادارة الإدارة מינהל מנהל
thermal: thermal heat теплотехника теплотехники тепловой тепло thermique térmica wärme 热 熱 热力
merchant: merchant merchants
molybdenum: molybdenum молибден molibden
beer: 麦酒
trading-house: trading_house trade_house торговый_дом торговий_дім торгови_дом гандлёвы_дом torgovy_dom
  torgovyi_dom torgovyy_dom td тд
capital-city: 首都
nano: нано 纳米 奈米 ナノ 나노
precious: precious precieux preciosos драгоценный 貴金属 贵金属
fire: 消防
civil: civile civiles гражданская гражданский цивільна مدنی المدني مدني 民用
wings: wings أجنحة اجنحة крылья
`;
