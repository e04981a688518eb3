import { readForms } from './read-forms.ts';

/** Georgia, Armenia, Azerbaijan, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan, Mongolia. */
export const CAUCASUS_CENTRAL_ASIA_FORMS = readForms(`
GE | limited | either | შპს; შ.პ.ს.; შეზღუდული პასუხისმგებლობის საზოგადოება
GE | joint-stock | either | სს; სააქციო საზოგადოება; Saakcio Sazogadoeba
GE | general-partnership | either | სპს; სოლიდარული პასუხისმგებლობის საზოგადოება
GE | limited-partnership | either | კს; კომანდიტური საზოგადოება
GE | cooperative | either | კოოპერატივი; სასოფლო-სამეურნეო კოოპერატივი; კ-ვი
GE | sole-trader | either | იმ; ინდივიდუალური მეწარმე; ინდ. მეწარმე
GE | institution | either | ა(ა)იპ; აიპ; არასამეწარმეო (არაკომერციული) იურიდიული პირი; სსიპ;
  საჯარო სამართლის იურიდიული პირი; LEPL; Legal Entity of Public Law; N(N)LE; NNLE;
  Non-Entrepreneurial (Non-Commercial) Legal Entity
GE | branch | either | ფილიალი; უცხოური საწარმოს ფილიალი; წარმომადგენლობა; Filiali
AM | limited | either | ՍՊԸ; Սահմանափակ պատասխանատվությամբ ընկերություն; SPE Armenia;
  Sahmanapak Pataskhanatvutyamb Ynkerutyun; SPYe; ՍՊ ընկերություն; Sahmanapak Pataskhanatvoutyamb Enkeroutyoun
AM | private-joint-stock | either | ՓԲԸ; Փակ բաժնետիրական ընկերություն; Pak Bazhnetirakan Ynkerutyun; PBE;
  Pak Bajnetirakan Ynkerutyun; ՓԲ ընկերություն
AM | public-joint-stock | either | ԲԲԸ; Բաց բաժնետիրական ընկերություն; Bats Bazhnetirakan Ynkerutyun; BBE; ԲԸ;
  Բաժնետիրական ընկերություն; Bazhnetirakan Ynkerutyun; ԲԲ ընկերություն
AM | sole-trader | either | ԱՁ; Անհատ ձեռնարկատեր; Anhat Dzernarkater; A/D; Ա/Ձ; AD Armenia
AM | foundation | either | հիմնադրամ; ՊՈԱԿ; Պետական ոչ առևտրային կազմակերպություն; SNCO;
  State Non-Commercial Organization; ՀԿ; Հասարակական կազմակերպություն; կոոպերատիվ; ՀՈԱԿ; CNCO;
  Lիակատար ընկերություն; Վստահության վրա հիմնված ընկերակցություն; Լիակատար ընկերակցություն; Պետական հիմնարկ
AZ | limited | either | MMC; Məhdud Məsuliyyətli Cəmiyyət; MMM; Mahdud Masuliyyatli Jamiyyat;
  Mahdud Masuliyyatli Camiyyat; Məhdud Məsuliyyətli Cəmiyyəti; ƏMC; Əlavə Məsuliyyətli Cəmiyyət
AZ | public-joint-stock | either | ASC; Açıq Səhmdar Cəmiyyəti; Acig Sehmdar Cemiyyeti; Achig Sahmdar Jamiyyati;
  Açıq Səhmdar Cəmiyyət; Publik Hüquqi Şəxs; PHŞ; Açiq tipli Səhmdar Cəmiyyəti; ATSC
AZ | private-joint-stock | either | QSC; Qapalı Səhmdar Cəmiyyəti; Gapali Sahmdar Jamiyyati; QTSC;
  Qapalı Səhmdar Cəmiyyət; Qapalı Tipli Səhmdar Cəmiyyəti
AZ | state-enterprise | either | Dövlət Müəssisəsi; Dövlət Şirkəti; Dövlət Agentliyi; Fərdi Sahibkar;
  Kooperativ; Kommandit Ortaqlığı; Tam Ortaqlıq; Fond; Ictimai Birlik; Filialı; Nümayəndəliyi; Birgə Müəssisə;
  Kommandit Ortaqliq
KZ | limited | either | ТОО; Товарищество с ограниченной ответственностью; ЖШС; JShS;
  Жауапкершілігі шектеулі серіктестігі; Жауапкершілігі шектеулі серіктестік; JSS;
  Jauapkershiligi Shekteuli Seriktestigi;
  Tovari{shch,sch,sh}estvo s ogranichenno{y,i,j} otvetstvennost{yu,iu,ju}; LLP TOO; ТОО ЖШС; ZSHS; ТДО;
  Товарищество с дополнительной ответственностью; Қосымша жауапкершілігі бар серіктестік;
  Jauapkerşiligi Şekteulı Seriktestik
KZ KG UZ TJ TM | joint-stock | either | АО; Акционерное общество; АҚ; AK; Акционерлік қоғам; Акционерлік қоғамы;
  Aktsionerlik Kogam; Aktsionerlik Kogamy; Акционердик коом; Akcionerdik Koomu; ААК; Ачык акционердик коому;
  ОсОО; АКБ; Акционердик коому; ЖАК; Жабык акционердик коому; AAJ; AK AO; Aqcïonerlik Qoğam; ЖАҚ; ААҚ;
  Ашық акционерлік қоғам; Жабық акционерлік қоғам; Aksionerlik Qogam
KZ | joint-stock | either | НАО; Некоммерческое акционерное общество; КеАҚ; Коммерциялық емес акционерлік қоғам;
  Коммерциялық емес акционерлік қоғамы; КЕ АҚ; АО НК; НК; Национальная компания; ҰК; Ұлттық компания;
  Ұлттық компаниясы; АО ФНБ
KZ | state-enterprise | either | РГП; Республиканское государственное предприятие; РМК;
  Республикалық мемлекеттік кәсіпорын; РГП на ПХВ; ГКП; Государственное коммунальное предприятие; КГП;
  Коммунальное государственное предприятие; ГККП; Государственное коммунальное казенное предприятие; КГКП; РГКП;
  ГКП на ПХВ; КГП на ПХВ; РГУ; ГУ; Республиканское государственное учреждение; МКК; МКҚК; КГУ; КММ;
  Коммуналдық мемлекеттік мекеме; Республикалық мемлекеттік кәсіпорны;
  Республиканское государственное предприятие на праве хозяйственного ведения;
  Коммунальное государственное учреждение; ШЖҚ РМК; ШЖҚ МКК
KZ KG | sole-trader | either | ЖК; Жеке кәсіпкер; ЖК Жеке кәсіпкер; ШҚ; Шаруа қожалығы; Жеке ишкер;
  Крестьянское хозяйство; КХ; Дыйкан чарба; Sharua Kozhalygy
KZ | association | either | ОЮЛ; Объединение юридических лиц; ОЮЛ Ассоциация; ҚҚ; Қоғамдық қор;
  Қоғамдық бірлестік; ҚБ; ОФ; Корпоративный фонд; КФ; Корпоративтік қор; Жеке мекеме; ЖМ; Частный фонд; ЧФ;
  Заңды тұлғалар бірлестігі; КТЖ Корпоративный; Частная компания; Private Company AIFC; Жеке компания; ПТ;
  Производственный кооператив; Ауыл шаруашылығы кооперативі; Өндірістік кооператив;
  Сельскохозяйственный кооператив; Филиалы; Өкілдігі
UZ | limited | either | MChJ; МЧЖ; Mas'uliyati Cheklangan Jamiyat; Масъулияти чекланган жамият; MChJ QK;
  Masuliyati Cheklangan Jamiyati; Масъулияти чекланган жамияти; ООО Узбекистан; QMJ;
  Qo'shimcha Mas'uliyatli Jamiyat
UZ | joint-stock | either | AJ; АЖ; Aksiyadorlik Jamiyati; Акциядорлик жамияти; Aktsiyadorlik Jamiyati; OAJ;
  ОАЖ; Ochiq Aksiyadorlik Jamiyati; Очиқ акциядорлик жамияти; YoAJ; ЁАЖ; Yopiq Aksiyadorlik Jamiyati; ATB;
  Aksiyadorlik Tijorat Banki; XATB; Акциядорлик тижорат банки; AITB; AK Aksiyadorlik; OATB;
  Xususiy Aksiyadorlik Tijorat Banki; Chet el Aksiyadorlik; Aksiyadorlik Kompaniyasi
UZ | state-enterprise | either | DUK; Davlat Unitar Korxonasi; Давлат унитар корхонаси; DK; Davlat Korxonasi;
  UK; Unitar Korxona; Унитар корхонаси; Davlat Unitar Korxona; DM; Davlat Muassasasi; Davlat Qo'mitasi;
  ГУП Узбекистан; Davlat Aksiyadorlik Kompaniyasi; DAK
UZ | limited | either | XK; ХК; Xususiy Korxona; Хусусий корхона; QK; Qo'shma Korxona; Қўшма корхона; QK MChJ;
  OK; Oilaviy Korxona; Оилавий корхона; XK Xususiy; Xorijiy Korxona; ИП ООО Узбекистан; Chet el Korxonasi;
  Xususiy Korxonasi; СП ООО; Qo'shma korxonasi; ShK; Sho'ba Korxonasi; Шўъба корхонаси
UZ | sole-trader | either | YTT; ЯТТ; Yakka Tartibdagi Tadbirkor; FX; ФХ; Fermer Xo'jaligi; Фермер хўжалиги;
  Dehqon Xo'jaligi
KG | limited | either | ОсОО; OcOO; Общество с ограниченной ответственностью (ОсОО); ЖЧК; JChK;
  Жоопкерчилиги чектелген коом; Жоопкерчилиги чектелген коому; Joopkerchiligi Chektelgen Koomu; ОДО; ОсДО; КЖК;
  Joopkerchiligi Chektelgen Koom
KG | state-enterprise | either | Мамлекеттик ишкана; МИ; Мамлекеттик ишканасы; ГП; Мамлекеттик мекеме;
  Муниципалдык ишкана; Коомдук фонд; КФ; Коомдук бирикме; КБ; Айыл чарба кооперативи
TJ | limited | either | ҶДММ; Ҷамъияти дорои масъулияти маҳдуд; ЧДММ; CDMM; Ҷамъияти дорои масъулияташ маҳдуд
TJ | joint-stock | either | ҶСК; ҶСП; JSP Tajikistan; Ҷамъияти саҳомии кушода; Ҷамъияти саҳомии пӯшида; ЧСП;
  ЧСК; Ҷамъияти саҳомӣ; КВД; Корхонаи воҳиди давлатӣ; БДА; Корхонаи давлатӣ; ҶСШК; БДА Бонки давлатии амонатии;
  Ҷамъияти саҳомии шакли кушода
TM | limited | either | HJ; HO; Hojalyk Jemgyýeti; ХО; Хозяйственное общество; JÇJ;
  Jogapkärçiligi Çäklendirilen Jemgyýet; HK; Hususy Kärhana; HK Hususy; ES; ÝGPJ;
  Ýapyk Görnüşli Paýdarlar Jemgyýeti; AGPJ; Açyk Görnüşli Paýdarlar Jemgyýeti; Paýdarlar Jemgyýeti;
  PJ Turkmenistan; ÝGPK; PTB; Paýdarlar Täjirçilik Banky; DTB; Döwlet Täjirçilik Banky; Telekeçi; TB;
  DK Döwlet Kärhanasy; Döwlet Konserni; Döwlet Kärhanasy
MN | limited | either | ХХК; XXK; HHK; Хязгаарлагдмал хариуцлагатай компани;
  Khyazgaarlagdmal Khariutslagatai Kompani; HHC; XXK LLC; ХХКомпани; Hyazgaarlagdmal Hariutslagatai Kompani
MN | joint-stock | either | ХК; HK; Хувьцаат компани; Khuvitsaat Kompani; Нээлттэй хувьцаат компани;
  Хаалттай хувьцаат компани; Huvitsaat Kompani
MN | general-partnership | either | БХН; ЗБН; НХН; Бүх гишүүд нь бүрэн хариуцлагатай нөхөрлөл;
  Зарим гишүүд нь бүрэн хариуцлагатай нөхөрлөл; Хоршоо; Нөхөрлөл; ХЗХ; Хадгаламж зээлийн хоршоо; ОНӨААТҮГ; УТҮГ;
  ТӨХК; ТӨҮГ; ТББ; Төрийн бус байгууллага; Сан; ОНӨҮГ; ОНӨХХК; ТӨХХК; Төрийн өмчит хувьцаат компани;
  Төрийн өмчит үйлдвэрийн газар; NGO Mongolia
`);
