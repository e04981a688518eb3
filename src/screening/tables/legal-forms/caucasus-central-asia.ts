import { readForms } from './read-forms.ts';

/** Georgia, Armenia, Azerbaijan, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan and Mongolia. */
export const CAUCASUS_CENTRAL_ASIA_FORMS = readForms(`
GE | limited | either | შპს; შეზღუდული პასუხისმგებლობის საზოგადოება
GE | joint-stock | either | სს; სააქციო საზოგადოება; დახურული სააქციო საზოგადოება; ღია სააქციო საზოგადოება
GE | general-partnership | either | სპს; სოლიდარული პასუხისმგებლობის საზოგადოება
GE | limited-partnership | either | კს; კომანდიტური საზოგადოება
GE | cooperative | either | კოოპერატივი; სასოფლო-სამეურნეო კოოპერატივი
GE | sole-trader | either | ინდივიდუალური მეწარმე; ი/მ; ინდ. მეწარმე
GE | association | either | ა(ა)იპ; აიპ; არასამეწარმეო (არაკომერციული) იურიდიული პირი; N(N)LE;
  Non-Entrepreneurial (Non-Commercial) Legal Entity
GE | institution | either | სსიპ; საჯარო სამართლის იურიდიული პირი; LEPL; Legal Entity of Public Law
GE | branch | either | ფილიალი; უცხოური საწარმოს ფილიალი; წარმომადგენლობა
AM | limited | either | ՍՊԸ; Սահմանափակ պատասխանատվությամբ ընկերություն;
  Sahmanapak Pataskhanatvutyamb Ynkerutyun
AM | private-joint-stock | either | ՓԲԸ; Փակ բաժնետիրական ընկերություն; Pak Bazhnetirakan Ynkerutyun
AM | public-joint-stock | either | ԲԲԸ; Բաց բաժնետիրական ընկերություն; Bats Bazhnetirakan Ynkerutyun
AM | joint-stock | either | ԲԸ; Բաժնետիրական ընկերություն; Bazhnetirakan Ynkerutyun
AM | sole-trader | either | ԱՁ; Անհատ ձեռնարկատեր; Anhat Dzernarkater
AM | institution | either | ՊՈԱԿ; Պետական ոչ առևտրային կազմակերպություն; SNCO;
  State Non-Commercial Organization; ՀՈԱԿ
AM | foundation | either | հիմնադրամ
AM | association | either | ՀԿ; Հասարակական կազմակերպություն
AZ | limited | either | MMC; Məhdud Məsuliyyətli Cəmiyyət; Məhdud Məsuliyyətli Cəmiyyəti; ММС
AZ | limited | either | Əlavə Məsuliyyətli Cəmiyyət; ƏMC
AZ | public-joint-stock | either | ASC; Açıq Səhmdar Cəmiyyəti; Açıq Səhmdar Cəmiyyət;
  A{c,ch}i{q,g} Sehmdar Cemiyyeti
AZ | private-joint-stock | either | QSC; Qapalı Səhmdar Cəmiyyəti; Qapalı Səhmdar Cəmiyyət
AZ | state-enterprise | either | Publik Hüquqi Şəxs; Dövlət Müəssisəsi; Dövlət Şirkəti
AZ | general-partnership | either | Tam Ortaqlıq
AZ | limited-partnership | either | Kommandit Ortaqlığı; Kommandit Ortaqlıq
AZ | sole-trader | either | Fərdi Sahibkar
AZ | association | either | İctimai Birlik; İctimai Birliyi
AZ | branch | either | Filialı; Nümayəndəliyi
KZ | limited | either | ТОО; ЖШС; Жауапкершілігі шектеулі серіктестігі; Жауапкершілігі шектеулі серіктестік;
  {Zh,J}auapkershiligi Shekteuli Seriktesti{gi,k}; JShS; Jauapkerşiligi Şekteulı Seriktestik
KZ | limited | either | ТДО; Товарищество с дополнительной ответственностью;
  Қосымша жауапкершілігі бар серіктестік
KZ | joint-stock | either | АҚ; Акционерлік қоғам; Акционерлік қоғамы; Aktsionerlik {Kog,Qog,Qogh}am{,y};
  Aqcïonerlik Qoğam
KZ | joint-stock | either | КеАҚ; Коммерциялық емес акционерлік қоғам; Коммерциялық емес акционерлік қоғамы;
  Некоммерческое акционерное общество
KZ | public-joint-stock | either | ААҚ; Ашық акционерлік қоғам
KZ | private-joint-stock | either | ЖАҚ; Жабық акционерлік қоғам
KZ | state-enterprise | either | Национальная компания; Ұлттық компания; Ұлттық компаниясы
KZ | state-enterprise | either | РГП; Республиканское государственное предприятие;
  Республикалық мемлекеттік кәсіпорын; Республикалық мемлекеттік кәсіпорны; РМК; РГП на ПХВ; РГКП
KZ | state-enterprise | either | КГП; ГКП; Коммунальное государственное предприятие;
  Государственное коммунальное предприятие; ГККП; КГКП; Государственное коммунальное казенное предприятие;
  КГП на ПХВ; ГКП на ПХВ; МКК; МКҚК
KZ | institution | either | РГУ; КГУ; Республиканское государственное учреждение;
  Коммунальное государственное учреждение; КММ; Коммуналдық мемлекеттік мекемесі; Мемлекеттік мекеме
KZ KG | sole-trader | either | Жеке кәсіпкер; Жеке ишкер; Шаруа қожалығы; Дыйкан чарба
KZ KG | association | either | ОЮЛ; Объединение юридических лиц; Заңды тұлғалар бірлестігі; Қоғамдық бірлестік;
  Қоғамдық бірлестігі; Коомдук бирикме; Коомдук бирикмеси
KZ KG | foundation | either | Қоғамдық қор; Қоғамдық қоры; Корпоративный фонд; Корпоративтік қор; Частный фонд;
  Коомдук фонд; Коомдук фонду
KZ | branch | either | Филиалы; Өкілдігі
UZ | limited | either | МЧЖ; MChJ; Masuliyati Cheklangan Jamiyat{,i}; Масъулияти чекланган жамият{,и}
UZ | limited | either | QMJ; Qo'shimcha Masuliyatli Jamiyat{,i}; Қўшимча масъулиятли жамият{,и}
UZ | joint-stock | either | Aksiyadorlik Jamiyati; Акциядорлик жамияти; Aktsiyadorlik Jamiyati;
  Aksiyadorlik Kompaniyasi
UZ | joint-stock | after | АЖ; AJ
UZ | public-joint-stock | either | ОАЖ; OAJ; Ochiq Aksiyadorlik Jamiyati; Очиқ акциядорлик жамияти
UZ | private-joint-stock | either | ЁАЖ; YoAJ; Yopiq Aksiyadorlik Jamiyati; Ёпиқ акциядорлик жамияти
UZ | joint-stock | either | АТБ; Aksiyadorlik Tijorat Banki; Акциядорлик тижорат банки; XATB; OATB
UZ | state-enterprise | either | ДУК; Davlat Unitar Korxonasi; Давлат унитар корхонаси; Unitar Korxona;
  Унитар корхона; Davlat Korxonasi
UZ | sole-trader | either | ХК; XK; Xususiy Korxona; Хусусий корхона; Oilaviy Korxona; Оилавий корхона;
  Xususiy Tadbirkorlik; Хусусий тадбиркорлик
UZ | interest-group | either | ҚК; Qo'shma Korxona; Қўшма корхона; Qo'shma Korxonasi
UZ | sole-trader | either | ЯТТ; YTT; Yakka Tartibdagi Tadbirkor
UZ | sole-trader | either | ФХ; Fermer Xo'jaligi; Фермер хўжалиги; Dehqon Xo'jaligi
KG | limited | either | ОсОО; ЖЧК; Жоопкерчилиги чектелген коом; Жоопкерчилиги чектелген коому;
  {Zh,J}oopkerchiligi Chektelgen Koom{,u}
KG | joint-stock | either | Акционердик коом; Акционердик коому
KG | public-joint-stock | either | ААК; Ачык акционердик коом; Ачык акционердик коому
KG | private-joint-stock | either | ЖАК; Жабык акционердик коом; Жабык акционердик коому
KG | state-enterprise | either | Мамлекеттик ишкана; Мамлекеттик ишканасы; Муниципалдык ишкана
TJ | limited | either | ҶДММ; Ҷамъияти дорои масъулияти маҳдуд; ҶДМ
TJ | public-joint-stock | either | ҶСК; Ҷамъияти саҳомии кушода; Ҷамъияти саҳҳомии кушода
TJ | private-joint-stock | either | ҶСП; Ҷамъияти саҳомии пӯшида; Ҷамъияти саҳомӣ
TJ | state-enterprise | either | КВД; Корхонаи воҳиди давлатӣ; Корхонаи давлатӣ
TM | limited | either | Hojalyk Jemgyýeti; ХО; Хозяйственное общество
TM | joint-stock | either | Paýdarlar Jemgyýeti; Açyk Görnüşli Paýdarlar Jemgyýeti; AGPJ;
  Ýapyk Görnüşli Paýdarlar Jemgyýeti; ÝGPJ
TM | sole-trader | either | Hususy Kärhana; Telekeçi
TM | state-enterprise | either | Döwlet Kärhanasy; Döwlet Konserni
MN | limited | after | ХХК; XXK; Хязгаарлагдмал хариуцлагатай компани;
  {Kh,H}yazgaarlagdmal {Kh,H}ariu{ts,c}lagatai Kompani
MN | joint-stock | after | ХК; Хувьцаат компани; {Kh,H}uvitsaat Kompani; Нээлттэй хувьцаат компани;
  Хаалттай хувьцаат компани
MN | state-enterprise | after | ТӨХК; ТӨҮГ; Төрийн өмчит хувьцаат компани; Төрийн өмчит үйлдвэрийн газар;
  ОНӨААТҮГ; УТҮГ
MN | general-partnership | after | БХН; Бүх гишүүд нь бүрэн хариуцлагатай нөхөрлөл; Нөхөрлөл
MN | limited-partnership | after | ЗБН; Зарим гишүүд нь бүрэн хариуцлагатай нөхөрлөл
MN | cooperative | after | Хоршоо; ХЗХ; Хадгаламж зээлийн хоршоо
MN | association | after | ТББ; Төрийн бус байгууллага
`);
