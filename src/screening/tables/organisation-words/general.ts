/** What nearly every firm says of itself: what it is, what it does with goods, how far it reaches. */
export const GENERAL_WORDS = `
company: company companies co firm firma firmen compagnie compagnia compania companhia kompania kompaniya
  kompanija kompanii kompani kompany compani gesellschaft société societa sociedad sociedade maatschappij
  selskab selskap selskabet bolag bolaget yhtiö społka společnost spoločnosť društvo preduzeće poduzeće podjetje
  vállalat întreprinderea etaireia eteria εταιρεία εταιρία shirket sirketi şirket компания компании компанія
  компанії кампанія фирма фірма общество товариство предприятие предприятия підприємство підприємства
  obshchestvo tovarystvo predpriyatie pidpryemstvo sherkat shirkat sharikat sharika charikat شركة شرکت חברת חברה
  kampuni syarikat perusahaan công_ty บริษัท gongsi 公司 会社 會社 kaisha gaisha 회사 hoesa 商社 shosha εταιρίες
  კომპანია ընկերություն компаниясы kompaniyasi компани компаній предузеће друштво компанија कंपनी কোম্পানি
  நிறுவனம் חברות شرکتهای شركات
enterprise: enterprise enterprises entreprise entreprises empresa empresas impresa imprese unternehmen
  unternehmung onderneming przedsiębiorstwo podnik vállalkozás ettevõte įmonė uzņēmums işletme isletmesi
  teşebbüsü 企业 企業 qiye kigyo 기업 기업소 gieob doanh_nghiệp usaha undertaking undertakings venture ventures
  επιχείρηση επιχειρήσεις საწარმო ձեռնարկություն кәсіпорын ишкана korxonasi прадпрыемства предузећа التعاونية
  منشأة
group: group groups grp groupe gruppo grupo gruppe gruppen gruppa grupp groep gruppi grup grupi grubu grupa
  skupina csoport ryhmä konsern koncern konzern concern concerns konglomerat conglomerate группа группы группе
  група групи концерн концерна концерну концерни ομίλος omilos مجموعة majmoua majmouat majmuat majmou'at گروه
  gorouh goruh קבוצת קבוצה kvutzat 集团 集團 グループ 그룹 jituan tập_đoàn กลุ่ม kumpulan clan όμιλος όμιλου
  ჯგუფი խումբ тобы топ guruhi групе групација समूह ग्रुप গ্রুপ குழுமம் גרופ جروب مجموعه групп
  ホールディングスグループ กรุ๊ป กรุ๊ฟ
holding: holding holdings hldg hldgs beteiligungen beteiligungs beteiligung participations participation
  participações participaciones partecipazioni holdingi holdinga холдинг холдинга холдингу холдинговая
  холдингова القابضة قابضة alqabida هلدینگ הולדינגס אחזקות 控股 konggu ホールディングス ホールディング 홀딩스
  지주 jiju χόλντινγκ συμμετοχών ჰოლდინგი հոլդինգ холдинги هولدينغ होल्डिंग्स החזקות
corporation: corporation corp corporate corporación corporação corporazione korporation korporacja korporace
  korporatsiya korporasi korporacija корпорация корпорации корпорація корпорації مؤسسة_عامة コーポレーション
  코퍼레이션 კორპორაცია կորպորացիա корпорациясы निगम কর্পোরেশন תאגיד كوربوريشن корпорейшн
consortium: consortium consortia konsortium consorzio consorcio konsorcjum konsorcium консорциум консорціум
joint: joint jv
alliance: alliance allianz alianza aliança alyans альянс 联合 聯合 lianhe rengo
international: international internationale internationales internacional internazionale internationaal
  internasjonal internationell kansainvälinen międzynarodowy mezinárodní medzinárodný nemzetközi međunarodni
  internationala uluslararası mezhdunarodnaya mezhdunarodny mezhdunarodnyi международный международная
  международное международного интернешнл интернэшнл міжнародна міжнародний intl int'l inter internat دولية
  الدولية دولي الدولي aldawlia aldawliya al-dawliya بین_المللی بین‌المللی beynolmelal בינלאומי בינלאומית 国际
  國際 guoji インターナショナル 国際 kokusai 국제 gukje 인터내셔널 quốc_tế ระหว่างประเทศ antarabangsa
  internasional διεθνής διεθνές διεθνείς საერთაშორისო միջազգային халықаралық эларалык xalqaro международен
  международна међународни међународна меѓународен міжнародне міжнародного міжнародны अंतर्राष्ट्रीय আন্তর্জাতিক
  интернэшнал 인터내셔날
global: global globale globalne globalna globalny globales mondiale mundial mondial mondo weltweit worldwide
  world welt monde mundo мир глобал глобальный глобальная küresel dunya عالمية العالمية 环球 環球 全球 huanqiu
  quanqiu グローバル 글로벌
universal: universal universelle universale universaal универсал универсальная planet earth terra
national: national nationale nazionale nacional nationaal nasjonal nationell kansallinen narodowy krajowy
  národní národný nemzeti nacionalni nacionalna ulusal milli natsionalny natsionalnaya национальный национальная
  национальное национального національна національний وطنية الوطنية الوطني watania ملی melli meli לאומי leumi
  国家 國家 guojia 中央 国立 kokuritsu 국립 국가 nasional quốc_gia แห่งชาติ εθνική εθνικός εθνικό ეროვნული
  ազգային ұлттық улуттук milliy миллий нацыянальны национална национален национални लোक राष्ट्रीय জাতীয় தேசிய
  القومي القومية אומית الأهلي الاهلي أهلي اهلي ahli ahly اهلی
state: state staat staatlich état estatal estadual statale stat statens valtion państwowy státní štátny állami
  državni državno devlet gosudarstvennyi gosudarstvennaya gosudarstvennoe государственный государственная
  государственное государственного государственной державний державна державне державного derzhavne derzhavna
  حكومية دولتی dolati κρατική κρατικός სახელმწიფო պետական мемлекеттік мамлекеттик davlat давлат државна државно
  државен държавна държавно дзяржаўны дзяржаўнае राज्य स्टेट রাষ্ট্রীয় ממלכתי ממשלתית
government: government govt governmental gouvernement gobierno governo regierung rząd pemerintah 政府 zhengfu 国有
  国营 정부
federal: federal federale federal'noe federalnoe federalnaya federalny bundes bund федеральный федеральная
  федеральное федерального федеральной федерации федерация federation federación federação federazione
  föderation federacja federace федерація اتحاد اتحادیه اتحادية ittihad etihad federasyonu 연맹 聯盟 联盟 連盟 renmei
  lianmeng
regional: regional régionale regionalna regionalny regionalnaya региональный региональная региональное регион
  bölge 地区 地區 地域 지역
district: district distrito distretto kreis okrug округ район района raion rayon
county: county comté condado
province: province provincial provincia provinz région região
oblast: oblast oblastnoe область области областное обласна
municipal: municipal municipale municipality munizipal kommunal kommunale komunalne komunalny kommunalnoe
  städtische städtisches miejski miejskie městský belediye belediyesi муниципальный муниципальная
  муниципальное муниципального комунальне комунальний коммунальное baladiya بلدية شهرداری shahrdari 市立 市政
  shizheng 시립
city: city town stadt ville ciudad cidade città miasto město gorod город города gorodskoy місто şehir مدينة شهر
  城市 chengshi 都市 toshi 도시 πόλη ქალაქი քաղաք қала калаа shahar град града градски горад городского नगर শহর
  நகரம் עיר עיריית شهرداري
urban: urban urbano metropolitan metropolitano métropole
public: public publique pública pubblico pubblica öffentlich öffentliche öffentlicher publiczny publiczne
  veřejný javno javni kamu общественный общественная общественное общественной публичный публичная громадська
  عمومی عامة العامة 公共 公益 gonggong 공공 공익 δημόσια δημόσιος δημόσιο საჯარო հանրային јавно јавна јавни
  обществен публично ציבורי ציבורית
central: central centrale zentral zentrale centraal centralny centralna centrální központi merkez merkezi
  tsentralny tsentralnyi центральный центральная центральное центрального центральний центральна مرکزی المركزي
  المركزية 중앙 中央的 κεντρική κεντρικός κεντρικό ცენტრალური կենտրոնական орталық централна централен централни
  цэнтральны केन्द्रीय مركزي מרכזי מרכזית
general: general générale generali algemene allgemeine allgemeiner ogólny generalny generalna generální
  általános genel generalnoe генеральный генеральная генеральное генеральна общий عمومي 总 總 zong 総合 sogo
  종합 jonghap γενική γενικός γενικό ზოგადი генерален генерална загальний агульны כללי כללית
independent: independent indépendant independiente unabhängig niezależny nezávislý bağımsız независимый
  независимая 独立 독립
united: united unified union unie vereinigte vereinigt unidos unidas uniti unite zjednoczone spojené egyesült
  birleşik obyedinennaya ob'edinennaya объединенная объединенный объединённая объединение объединения
  объединенные об'єднання об'єднана obedinenie obyedinenie متحدة المتحدة متحد 统一 tongyi 連合 통일 união unione
  unió związek svaz zväz savez zveza szövetség uniunea birliği birlik soyuz союз союза спілка 工会 ενωμένη
  ηνωμένη ενωμένες გაერთიანებული միացյալ միավորված біріккен бириккен birlashgan обединена обединени уједињена
  уједињене обединет аб'яднаны संयुक्त ইউনাইটেড ஐக்கிய מאוחדת מאוחדות المتحده
trade: handelsgesellschaft trading trade trades trader traders traiding handel handels handelshaus commerce
  commercial commerciale comercial comerciale commerciaal kommerz komertsiyna kommercheskaya kommercheskii
  kommerchesky comercio commercio comercializadora comercializacion koopman handelsonderneming handlowy handlowe
  handlowa handlowo obchod obchodní obchodná kereskedelmi kereskedelem trgovina trgovinsko trgovačko comert
  ticaret ticari emporiki emporio εμπορική εμπορία εμπόριο torgovy torgovyi torgovaya torgovlya torg torgovogo
  торговый торговая торговое торговли торговля торг торгового торговий торгова коммерческий коммерческая
  коммерческое коммерческого комерційний комерційна تجارة للتجارة التجارية تجاري التجارة tijara tejarat tijarat
  tijari bazargani بازرگانی تجارت מסחר סחר 贸易 貿易 商贸 商貿 经贸 經貿 商务 商務 商业 商業 maoyi shangmao
  jingmao shangwu shangye boeki 通商 tsusho 交易 무역 muyok muyeok 상사 교역 thương_mại การค้า perdagangan
  dagang niaga perniagaan εμπορικά εμπόρων სავაჭრო ვაჭრობა առևտրային առևտուր сауда соода savdo търговия
  търговска търговски трговина трговинско трговско гандаль гандлёвы व्यापार ট্রেডিং வர்த்தகம் بازرگاني מסחרי
  трейд трейдинг трэйд トレーディング 트레이딩 트레이드 تريدنغ 商事 物産 物产
`;
