/** Food, farms, forests. */
export const FOOD_AND_LAND_WORDS = `
food: food foods foodstuff foodstuffs aliment aliments alimentation alimentaire alimentaires alimentos
  alimentación alimenticia alimentari alimentare nahrungsmittel lebensmittel voedsel voeding voedingsmiddelen
  levnedsmiddel livsmedel elintarvike elintarvikkeet żywność żywnościowe spożywczy spożywcze potraviny
  élelmiszer hrana prehrana prehrambena alimente gıda trofima τρόφιμα pishchevaya pishchevoi пищевая пищевой
  пищевые пищевые_продукты питание питания продовольственная продовольствие харчова харчові харчування أغذية
  الأغذية غذائية الغذائية للمواد_الغذائية مواد_غذائية aghzia ghazaei ghazayi غذایی غذا מזון 食品 shipin shokuhin
  フード フーズ 식품 sikpum 푸드 thực_phẩm อาหาร makanan pangan τροφίμων საკვები სურსათი սնունդ սննդի азық-түлік
  тамак-аш храни храна прехрана харчовий харчовы खाद्य খাদ্য உணவு غذايي اغذيه фудс
beverage: beverage beverages boissons boisson bebidas bevande getränke dranken drikkevarer juoma napoje italok
  pića băuturi içecek напитки напитков مشروبات 饮料 飲料 yinliao 음료 đồ_uống drinks drink αναψυκτικά ποτά
  სასმელი ըմպելիք сусындар пијалаци пића напоі पेय משקאות نوشيدني
brewery: brewery breweries brauerei bierbrauerei brasserie cervecería cervejaria birrificio brouwerij bryggeri
  bryggeriet panimo browar pivovar sörfőzde pivara bere birahane пивоварня пивоваренный пивзавод пиво 啤酒 pijiu
  ビール 맥주 beer
wine: wine wines vin vins vino vinos vinho vinhos vini wein weine weingut wijn viini wino vína vinarija винный
  вино вина винзавод 酒业 酒業 白酒 jiuye 酒造 shuzo 주류 rượu οίνος οινοποιία οινοποιείο ღვინო ღვინის գինի
  шарап винарска винарија віно शराब יקב יין
spirits: spirits vodka distillery distilleries destillerie distillerie destilería дистиллери ликеро-водочный
  водка
sugar: sugar sucre azúcar azucarera açúcar zucchero zucker suiker cukier cukrovar cukor šećerana şeker сахар
  сахарный цукор سكر شکر shekar 糖业 糖業 製糖 설탕 mía_đường น้ำตาล gula
dairy: dairy laitière laiterie lácteos laticínios lattiero molkerei milch zuivel meieri mejeri maito
  mleczarnia mleczarska mlékárna mliekareň mlekara mljekara lactate молоко молочный молочная молокозавод ألبان
  labaniyat لبنیات 乳业 乳業 奶业 ruye 유업 milk
meat: meat meats viande viandes carne carnes fleisch vlees kjøtt kött liha mięso mięsne maso meso мясо
  мясокомбинат мясной لحوم گوشت 肉类 肉類 肉業 육류 thịt
fish: fish fisheries fishery fishing pesca pesquera pesqueras pescados pêche pêcherie pêcheries fisch fischerei
  visserij fisk fiskeri kala ryby rybołówstwo halászati riba ribarstvo pescărie balık balıkçılık рыба рыбный
  рыбная рыболовецкий рыболовство أسماك صيد shilat شیلات ماهی 渔业 漁業 水产 水產 yuye shuichan 水産 suisan 수산
  susan thủy_sản ประมง perikanan ikan риба рибна
seafood: seafood mariscos
fruit: fruits fruit fruta frutas frutta obst owoce ovoce gyümölcs voće fructe meyve фрукты фрукт فواكه میوه 水果
  果业 과일 trái_cây
vegetable: vegetables légumes vegetales ortofrutta gemüse groenten warzywa zelenina zöldség sebze овощи 蔬菜
bakery: bread bakery boulangerie panadería padaria panificio bäckerei bakkerij bakeri bageri piekarnia pekárna
  pékség pekara fırın unlu хлеб хлебозавод хлебокомбинат кондитерская кондитерский пекарня 面包 烘焙 製パン 제과
confectionery: confectionery chocolate chocolates schokolade cacao cocoa kakao шоколад
coffee: coffee café cafés kaffee caffè koffie kaffe kawa káva kávé kahve кофе قهوة 咖啡 kafei コーヒー 커피 cà_phê
  กาแฟ kopi
tea: tea thee herbata чай شاي چای 茶业 차
flour: flour molino moulin mühle mlyn malom мука мукомольный мельница مطاحن آرد 面粉 麵粉
rice: rice arroz riso reis рис برنج أرز 米业 大米 쌀 ข้าว beras padi
grain: grain grains granos céréales cereali getreide granen korn zboża obilí gabona žitarice tahıl зерно
  зерновая зерна зерновой хлебоприемное حبوب غلات 粮食 糧食 粮油 liangshi liangyou 곡물
catering: catering restaurant restaurants restaurante restaurantes ristorante ristorazione gastronomie gastro
  gaststätte horeca restauracja restaurace étterem ресторан ресторанный общепит مطعم مطاعم rostoran 餐饮 餐飲
  canyin 饭店 餐厅 飲食 외식 식당 nhà_hàng ร้านอาหาร restoran kitchen kitchens
tobacco: tobacco tabac tabacs tabaco tabacalera tabacco tabak tobakk tobak tupakka tytoń dohány duhan tutun
  табак табачная табачный тютюн تبغ دخان dokhaniyat دخانیات 烟草 煙草 yancao 담배 cigarettes καπνά
  καπνοβιομηχανία თამბაქო ծխախոտ темекі дуван дуванска дувански тытунь तंबाकू טבק
agriculture: agriculture agricultural agricole agricoles agrícola agrícolas agropecuaria agropecuario
  agricoltura agraria agrario agraire agrar agrarische landwirtschaft landwirtschaftliche landbouw landbruk
  jordbruk lantbruk maatalous rolnictwo rolniczy rolnicze rolny zemědělství zemědělský poľnohospodárstvo
  poľnohospodárske mezőgazdasági poljoprivreda poljoprivredno agricol tarım ziraat zirai agro agri agrotech
  agrarno agroholding αγροτική γεωργική selskokhozyaystvennoe selkhoz сельскохозяйственный сельскохозяйственная
  сельскохозяйственное сельхоз агро аграрная аграрный агрохолдинг агропромышленный агропромышленная агрофирма
  агрофірма сільськогосподарське сільськогосподарський аграрний агрокомплекс زراعة زراعية الزراعية للزراعة
  zeraat ziraa keshavarzi کشاورزی زراعی חקלאות חקלאית 农业 農業 农 nongye nogyo 농업 nongeob nông_nghiệp เกษตร
  การเกษตร pertanian tani აგრო գյուղատնտեսական ауыл_шаруашылығы айыл_чарба земеделие земеделска
  пољопривреда земјоделство сельскагаспадарчы कृषि কৃষি விவசாயம் كشاورزي
farm: farm farms farming ferme finca granja fazenda fattoria bauernhof hoeve gård maatila gospodarstwo statek
  gazdaság farmë çiftlik çiftliği ферма фермерское фермер хозяйство хозяйства господарство مزرعة مزارع mazraeh
  农场 農場 nongchang nojo 농장 nông_trại ฟาร์ม ladang
plantation: plantation plantations plantación perkebunan плантация 种植
forest: forest forestry forests forestal forestales florestal forestier forestière forst wald forstbetrieb
  skog skogs metsä lasy leśnictwo lesy lesní lesnícky erdő erdészeti šume šumarija păduri orman ormancılık лес
  леса лесной лесная лесхоз лесничество лісове ліс غابات جنگل 林业 林業 linye 森林 lâm_nghiệp ป่าไม้ kehutanan
timber: timber wood woods bois madera maderas madeira madeiras legno legname holz hout drewno drzewny dřevo
  faipari drvo drvna lemn ahşap древесина деревообрабатывающий лесопромышленный деревообработка أخشاب خشب چوب
  choob 木业 木業 木材 muye mokuzai 목재 ไม้ kayu ξυλεία ხე-ტყე փայտ дървен дрвна лясная लकड़ी עץ
furniture: furniture mobilier meubles muebles móveis mobili möbel meubelen møbler huonekalut meble nábytek
  nábytok bútor namještaj mobila mobilya мебель мебельная меблі أثاث مبلمان 家具 jiaju kagu 가구 gagu nội_thất
  เฟอร์นิเจอร์ perabot
livestock: livestock ganadera ganadería pecuária élevage allevamento viehzucht zootecnica животноводство
  животноводческий племзавод птицефабрика птицефабрики
poultry: poultry geflügel aves avicola avicole drób drůbež baromfi tavukçuluk دواجن مرغداری 畜牧 畜産 养殖 xumu
  yangzhi 축산 양계 chăn_nuôi ปศุสัตว์ peternakan
feed: feed feeds futter futtermittel piensos ração mangimi pasze krmiva takarmány корм корма комбикорм
  комбикормовый أعلاف خوراک_دام 饲料 飼料 siliao 사료 thức_ăn_chăn_nuôi
seed: seed seeds semences semillas sementes sementi saatgut zaden nasiona osiva vetőmag tohum семена
  семеноводство بذور بذر 种子 種子 种业 zhongye 종자
garden: garden gardens gardening gärtnerei horticulture jardin jardins jardim giardino floral flower flowers
  blumen fleurs flores fiori kwiaty květiny virág çiçek цветы 花卉 花园 园林 園林 yuanlin
`;
