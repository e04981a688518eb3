import { readForms } from './read-forms.ts';

/** The Arab world, Iran, Afghanistan, Israel. */
export const MIDDLE_EASTERN_FORMS = readForms(`
AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE | limited | after | ذ.م.م; ش.ذ.م.م; ش.م.م; محدودة;
  ذات مسؤولية محدودة; ذات المسؤولية المحدودة; ش ذ م م; المحدودة; م.م; محدودة المسؤولية; ذ م م
AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE | limited | either | شركة ذات مسؤولية محدودة;
  شركة ذات المسؤولية المحدودة; الشركة ذات المسؤولية المحدودة; شركة محدودة المسؤولية; شركة محدودة;
  شركة ذات مسئولية محدودة; شركة ذات مسؤولية محدودة شخص واحد; Sharikat that Masouliya Mahdouda;
  Sharika Dhat Masouliya Mahdouda; Sharikat Dhat Mas'uliyyah Mahdudah; Charika Dhat Masouliya Mahdouda
AE BH OM QA KW SA | limited | after | W.L.L.; With Limited Liability; Co. W.L.L.; Company W.L.L.;
  Limited Liability Company W.L.L.; W.L.L. Company; Trading W.L.L.; ذ.م.م (W.L.L.)
AE BH OM QA KW SA | limited | after | SPC; Single Person Company; Sole Proprietorship LLC; شركة الشخص الواحد;
  ش.ش.و; شركة شخص واحد; شركة الشخص الواحد ذ.م.م; One Person LLC; One Person Company; L.L.C. S.O.; LLC SP;
  LLC OPC; LLC S.O.C.; S.P.S.; O.P.C.; L.L.C - S.P.C; S.P.C LLC
AE | limited | after | FZE; Free Zone Establishment; FZ Establishment; Free Zone Enterprise;
  Freezone Establishment; م.م.ح; مؤسسة منطقة حرة; FZE LLC; م م ح; FZ-E
AE | limited | after | FZCO; FZC; FZ Co.; Free Zone Company; Free Zone Co.; Freezone Company; Free Zone LLC;
  FZ-LLC; FZLLC; Free Zone Limited Liability Company; ش.م.ح; شركة منطقة حرة; LLC-FZ; م.م.ح ش.ذ.م.م;
  ش.منطقة حرة ذ.م.م; Free Zone FZCO
AE | limited | after | DMCC; DMCC Company; Dubai Multi Commodities Centre; JLT; DWC-LLC; DWC; DAFZA; DMCEST;
  DMC Est; DIFC; ADGM; JAFZA; RAK FTZ; DWC Branch; DMCC LLC; DAFZ; م.د.م.س
AE | branch | after | DMCC Branch; Dubai Branch; FZE Branch; Branch of Abu Dhabi; FZ Branch; Free Zone Branch;
  FZCO Branch; فرع دبي; Abu Dhabi Branch; UAE Branch; Sharjah Branch; JAFZA Branch; فرع أبوظبي
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | joint-stock | either | ش.م; ش.م.ل; ش.م.ب; ش.م.ك;
  شركة مساهمة; الشركة المساهمة; المساهمة; شركة المساهمة; Sharikat Mosahama; Sharikat Musahamah;
  Sharika Mosahama; Sherkat Mosahamah
AE BH DZ EG IQ JO KW LB LY OM PS QA SA SD SY YE | public-joint-stock | either | ش.م.ع; شركة مساهمة عامة;
  المساهمة العامة; مساهمة عامة; الشركة المساهمة العامة; Sharikat Musahama Amma; شركة مساهمة عمومية;
  شركة مساهمة عامة محدودة; المساهمة العامة المحدودة; ش.م.ك.ع; مساهمة عامة محدودة; ش.م.ق.ع; ش.م.ب.ع
AE BH DZ EG IQ JO KW LB LY OM PS QA SA SD SY YE | private-joint-stock | either | ش.م.خ; شركة مساهمة خاصة;
  المساهمة الخاصة; ش.م.ك.م; ش.م.ع.م; ش.م.ب.م; مساهمة خاصة; شركة مساهمة مقفلة; مساهمة مقفلة; ش.م.م. مقفلة;
  المساهمة الخاصة المحدودة; ش.م.ق; ش.م.ك.مقفلة; شركة مساهمة مغلقة; شركة المساهمة المقفلة; مقفلة; مساهمة خصوصية
AE QA JO PS | public-joint-stock | after | PJSC; PSC; Public Shareholding Company; PLC (Jordan); PrSC;
  Private Shareholding Company
BH | joint-stock | after | B.S.C.; Bahrain Shareholding Company; BSC (c); B.S.C. Closed; BSC Public;
  Bahraini Joint Stock Company; EC; Exempt Company; E.C. (Exempt Company); Bahrain Joint Stock Company
KW | joint-stock | after | K.S.C.; Kuwait Shareholding Company; KSC (c); K.S.C.C.; K.S.C. (Closed); K.S.C.P.;
  K.S.C. (Public); KSC Holding; K.P.S.C.; Kuwaiti Shareholding Company; KSCH
OM | joint-stock | after | S.A.O.G.; Société Anonyme Omanaise Générale; S.A.O.C.;
  Société Anonyme Omanaise Close; S.A.O; ش.م.ع.م; Omani Joint Stock Company
QA | joint-stock | after | Q.P.S.C.; Q.S.C.; Qatar Shareholding Company; Q.P.J.S.C.; P.Q.S.C.; QSCC;
  Qatar Public Shareholding Company; P.S.C.; Q.C.; QFC LLC; QFC; ش.م.ع.ق; ش.م.خ.ق; Q.P.Q.S.C
SA | joint-stock | after | SJSC; Saudi Joint Stock Company; Saudi JSC; SCJSC; شركة مساهمة سعودية;
  Saudi Closed Joint Stock Company; CJSC Saudi; SSC; مساهمة سعودية; شركة مساهمة سعودية مقفلة; شركة مساهمة مبسطة;
  Saudi Shareholding Company; Saudi Stock Company
LB SY | joint-stock | after | S.A.L.; Société Anonyme Libanaise; S.A.L. Offshore; S.A.L. Holding;
  Holding S.A.L.; ش.م.ل. أوف شور; S.A.L. (Off-Shore); ش.م.ل هولدنغ; Off-Shore S.A.L.
EG | joint-stock | after | S.A.E.; Egyptian Joint Stock Company; Société Anonyme Égyptienne; ش.م.م.;
  شركة مساهمة مصرية; Egyptian Joint-Stock Co.; Egyptian Stock Company; شركة قابضة مصرية; S.A.E. Free Zone;
  E.J.S.C
SY | joint-stock | after | S.S.C.; S.A.S. Syria; PJSSC; S.S.J.S.; Syrian Joint Stock; شركة مساهمة مغفلة;
  مساهمة مغفلة; مساهمة مغفلة عامة; شركة مساهمة مغفلة خاصة; Syrian Shareholding Company;
  شركة مساهمة مغفلة قابضة خاصة; مساهمة مغفلة خاصة; PJSC Syria; S.M.L.L.C; محدودة المسؤولية سورية;
  شركة محدودة المسؤولية سورية
LY SD YE JO | company | either | شركة مساهمة ليبية; شركة مشتركة; الشركة العامة; General Company; Y.S.C.;
  Yemen Shareholding Company; PSC Sudan; شركة مساهمة مشتركة; الشركة الليبية; Sudan Ltd
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | general-partnership | either | شركة تضامن; شركة التضامن;
  شركة تضامنية; تضامن; الشركة التضامنية; تضامنية; شركاه; وشركاه; وشريكه; وشركاؤه; وشركاؤهم; وأولاده; وإخوانه;
  شركة مدنية; شركة محاصة; وشركاه ذ.م.م; Wa Shurakah; Wa Shorakah; Wa Shurakahu; Wa Shuraka'uh; Sharikat Tadamun;
  Sharikat Tadamon
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | limited-partnership | either | شركة توصية بسيطة;
  توصية بسيطة; شركة التوصية البسيطة; ش.ت.ب; التوصية البسيطة; شركة التوصية; شركة ذات توصية بسيطة;
  Sharikat Tawsiya Basita; Sharikat Tawsiyah Basitah
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | partnership-by-shares | either | شركة توصية بالأسهم;
  توصية بالأسهم; شركة التوصية بالأسهم; ش.ت.أ
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | cooperative | either | جمعية تعاونية; تعاونية;
  الجمعية التعاونية; جمعية تعاونية استهلاكية; شركة تعاونية; التعاونية; Jamiya Taawuniya; جمعية تعاونية زراعية
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | foundation | either | مؤسسة خيرية; وقف; مؤسسة وقفية;
  مؤسسة أهلية; هيئة خيرية; صندوق خيري; مؤسسة غير ربحية; Waqf; Awqaf; Wakf; Waqfiya; Mu'assasa Khayriyya; مبرة
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | association | either | جمعية; الجمعية; جمعية خيرية;
  Jamiat; Jamiyat; Jam'iyya; Jamiyyat; رابطة; اتحاد; منظمة; الجمعية الخيرية; جمعية أهلية; منظمة غير حكومية;
  نقابة
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | sole-trader | either | مؤسسة فردية; Est.; Establishment;
  Trading Est.; Trading Establishment; مؤسسة; منشأة فردية; المؤسسة; Sole Est.; Mu'assasa; Muassasat; Mo'assasat;
  Moassasah; مؤسسة تجارية; محل; Esta.; Estab.; Establishments; شركة فردية; تاجر فرد; Contracting Est.;
  Establishment for Trading
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | state-enterprise | either | مؤسسة عامة; المؤسسة العامة;
  هيئة عامة; الهيئة العامة; شركة عامة; شركة حكومية; مؤسسة حكومية; General Establishment; General Organization;
  Public Establishment; شركة قطاع عام; الشركة العامة; General Authority; General Corporation;
  General Establishment for; المؤسسة العامة ل; General Company for; State Company for; Al-Muassasa al-Amma
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | branch | either | فرع; فرع شركة أجنبية; فرع شركة;
  مكتب تمثيل; فرع لشركة اجنبية; فرع أجنبي
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | company | before | شركة; الشركة; Sharikat; Sharikah;
  Sharika; Shariket; Sharekat; Charikat; Al-Sharika; Sherikat; Shirkat; Sharket; Shareket; Sharkat
IR AF | private-joint-stock | either | شرکت سهامی خاص; سهامی خاص; Sherkat-e Sahami Khas; Sherkate Sahami Khass;
  Sahami Khas; Sherkat Sahami Khas; Sherkat-e Sahami-ye Khass; Sherkat-e Sahami Khass; Sahami Khass;
  P.J.S. Iran; S.S.K.; Pvt. J.S. Co.; Sherkate Sahami Khas; Private Joint Stock Company; Sherkat Sahami-e Khas;
  Private JS
IR | public-joint-stock | either | شرکت سهامی عام; سهامی عام; Sherkat-e Sahami Aam; Sherkate Sahami Am;
  Sahami Aam; Sherkat Sahami Aam; Sahami Am; Sherkat-e Sahami-ye Am; Sahami-e Aam; Public JS; Sherkat Sahami Am;
  Sahami Aam Company
IR | joint-stock | either | شرکت سهامی; Sherkat-e Sahami; Sherkate Sahami; Sherkat Sahami; S.S.; سهامی; Sahami;
  Sherkat-i Sahami; Sherkat Sahami-e; Sherkat-e Sahami-e
IR AF | limited | either | شرکت با مسئولیت محدود; با مسئولیت محدود; Sherkat ba Masouliyat Mahdoud;
  Sherkat ba Masuliyat Mahdud; Sherkat-e ba Mas'uliyat-e Mahdud; مسئولیت محدود; با مسوولیت محدود;
  شرکت با مسوولیت محدود; Ba Masouliyat Mahdoud; محدود المسئولیت; شرکت محدود المسئولیت; Mahdoud; L.L. Co. Iran;
  مسوولیت محدود; لمتد; لمیتد; شرکت لمیتد
IR AF | general-partnership | either | شرکت تضامنی; تضامنی; Sherkat Tazamoni; Sherkat-e Tazamoni; شرکت نسبی;
  نسبی; شرکت تضامنی و شرکا; و شرکا; شرکت مدنی; Sherkat-e Nesbi; Sherkat Nesbi; Tazamoni
IR AF | limited-partnership | either | شرکت مختلط غیر سهامی; شرکت مختلط سهامی; Sherkat-e Mokhtalet; مختلط سهامی;
  مختلط غیر سهامی
IR AF | cooperative | either | شرکت تعاونی; تعاونی; Sherkat-e Taavoni; Sherkat Taavoni; Taavoni;
  شرکت تعاونی تولیدی; تعاونی تولیدی; شرکت تعاونی سهامی عام; تعاونی سهامی عام; Taavoni Company; اتحادیه تعاونی;
  شرکت تعاونی روستایی
IR AF | foundation | either | بنیاد; مؤسسه خیریه; موسسه; مؤسسه; Bonyad; Bonyad-e; Moasseseh; Mo'assese; موقوفه;
  Moasese; Moassesseh; موسسه خیریه; Astan; خیریه; Boniad; موسسه غیر تجاری
IR AF | state-enterprise | either | شرکت دولتی; سازمان; Sazman; Sazeman; Sazman-e; Sazeman-e; Sherkat-e Dowlati;
  شرکت مادر تخصصی; Sherkat Dolati; تصدی; شرکت مادرتخصصی; Madar Takhasosi; تصدی دولتی
IR AF | company | before | شرکت; Sherkat; Sherkat-e; Sherkate; Sherkati; Shirkat; Shirkat-e; Sherkat-i
IR | branch | either | شعبه; نمایندگی; شعبه شرکت خارجی
IL | limited | after | בע"מ; בערבון מוגבל; Ba'am; B.M.; Be'eravon Mugbal; B'Eravon Mugbal; חברה בע"מ;
  חברה בערבון מוגבל; חברה פרטית בערבון מוגבל; חברה פרטית; חברה ציבורית; חברה ציבורית בע"מ; B'Eravon Mugbal Ltd
IL | unlimited | after | בלתי מוגבלת; חברה ללא הגבלת אחריות; אגודה שיתופית בלתי מוגבלת
IL | association | either | ע"ר; עמותה; עמותה רשומה; Amuta; Amutah; R.A.; Registered Amuta; ארגון; R.A. Amuta;
  עמותה (ע"ר); Amota; עמותת
IL | institution | either | חל"צ; חברה לתועלת הציבור; Public Benefit Company; CC; C.C. חל"צ; P.B.C.;
  חברה לתועלת הציבור (חל"צ); Hevra LeToelet HaTzibur
IL | cooperative | either | אגודה שיתופית; אגודה שיתופית חקלאית; אגש"ח; Agudat; אגודה שיתופית בע"מ;
  אגודה שיתופית חקלאית בע"מ; מושב עובדים; קיבוץ; Aguda Shitufit; קבוצה להתיישבות שיתופית; ACS; A.C.S. Ltd;
  Kibbutz; Moshav; קיבוץ מתחדש
IL | general-partnership | either | שותפות; שותפות כללית; Shutafut; שותפות רשומה; ושות'; שותפות לא רשומה;
  & Shut.; Registered Partnership; ובניו; שותפות כללית רשומה
IL | limited-partnership | either | שותפות מוגבלת; ש.מ.; Shutafut Mugbelet; שותפות מוגבלת רשומה;
  שותפות מוגבלת (ש.מ.)
IL | foundation | either | הקדש; קרן; Hekdesh; הקדש ציבורי; קרן נאמנות; קופת גמל; קרן השתלמות; קרן פנסיה; Keren;
  Kupat Gemel; קרן גמל; קופת חולים
IL | sole-trader | either | עוסק מורשה; עוסק פטור; Osek Murshe; Osek Patur; ע.מ.; עוסק מורשה (ע.מ.)
IL | branch | either | סניף; סניף ישראל; חברה זרה; חברת חוץ; Israel Branch; חברה ממשלתית; תאגיד סטטוטורי; רשות;
  מועצה; חברה עירונית
IL | company | before | חברת; חברה; Hevrat; Hevra; Chevrat; Chevra; Hevrah
`);
