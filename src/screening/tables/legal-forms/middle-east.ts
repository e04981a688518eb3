import { readForms } from './read-forms.ts';

/** The Arab countries, Iran, Afghanistan and Israel: in their own scripts, romanised, and in the abbreviations they use. */
export const MIDDLE_EASTERN_FORMS = readForms(`
AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE | limited | after | ذ.م.م; ش.ذ.م.م; م.م; محدودة;
  المحدودة; ذات مسؤولية محدودة; ذات المسؤولية المحدودة; محدودة المسؤولية; المحدودة المسؤولية; ذات مسئولية محدودة
AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE | limited | either | شركة ذات مسؤولية محدودة;
  شركة ذات المسؤولية المحدودة; شركة محدودة المسؤولية; شركة محدودة; شركة ذات مسئولية محدودة;
  Sharika{t,} {Dhat,Zat,That} {Masouliya,Masuliya,Masuliyya} Mahdouda; Sharikat Dhat Mas'uliyyah Mahdudah
AE BH OM QA KW SA IQ | limited | after | W.L.L.; With Limited Liability; Co. W.L.L.; Company W.L.L.
AE BH OM QA KW SA EG | limited | after | S.P.C.; Single Person Company; L.L.C. S.P.; L.L.C. S.O.C.;
  L.L.C. O.P.C.; S.P.S.; شركة الشخص الواحد; ش.ش.و; شركة شخص واحد
AE | limited | after | FZE; Free Zone Establishment; FZ Establishment; Free Zone Enterprise; FZ Enterprise;
  Free Zone Entity; FZ Entity; مؤسسة منطقة حرة; م.م.ح
AE | limited | after | FZCO; FZC; FZ Co.; Free Zone Company; Free Zone Co.; Freezone Company; شركة منطقة حرة;
  ش.م.ح; Trade Free Zone Company
AE | limited | after | FZ-LLC; FZLLC; Free Zone LLC; LLC-FZ; Free Zone Limited Liability Company;
  منطقة حرة ذ.م.م; {Free,Special} Economic Zone LLC
AE | limited | after | DMCC; DMCEST; JLT; DMCC Company; DMCC LLC; Dubai Multi Commodities Centre;
  Dubai Multi Commodities Centre Company; DMCC Co.; DMCC Free Zone; م.د.م.س
AE | limited | after | DWC-LLC; DWC
AE | branch | after | DMCC Branch; FZE Branch; Free Zone Branch; FZCO Branch
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | joint-stock | either | شركة مساهمة; الشركة المساهمة;
  شركة المساهمة; المساهمة; ش.م; {Sharikat,Sharika} {Mosahama,Musahama,Musahamah,al-Mossahamah}
AE BH EG IQ JO KW LB LY OM PS QA SA SD SY YE | public-joint-stock | either | شركة مساهمة عامة; المساهمة العامة;
  مساهمة عامة; ش.م.ع; شركة مساهمة عامة محدودة; المساهمة العامة المحدودة; شركة المساهمة العامة
AE BH EG IQ JO KW LB LY OM PS QA SA SD SY YE | private-joint-stock | either | شركة مساهمة خاصة; المساهمة الخاصة;
  مساهمة خاصة; ش.م.خ; شركة مساهمة مقفلة; مساهمة مقفلة; مقفلة; المساهمة الخاصة المحدودة; شركة مساهمة مغلقة;
  المساهمة المحدودة
AE QA JO PS | public-joint-stock | after | P.S.C.; P.J.S.C.; Public Shareholding Company
AE QA JO PS | private-joint-stock | after | PrSC; Private Shareholding Company
BH | joint-stock | after | B.S.C.; Bahrain Shareholding Company; Bahrain Joint Stock Company; ش.م.ب
BH | private-joint-stock | after | B.S.C. (c); B.S.C. Closed; ش.م.ب. مقفلة; ش.م.ب (م)
BH | limited | after | E.C.; Exempt Company
KW | joint-stock | after | K.S.C.; Kuwait Shareholding Company; Kuwaiti Shareholding Company; ش.م.ك
KW | public-joint-stock | after | K.S.C.P.; K.P.S.C.; K.S.C. Public; ش.م.ك.ع; ش.م.ك عامة
KW | private-joint-stock | after | K.S.C.C.; K.S.C. Closed; ش.م.ك.م; ش.م.ك مقفلة
OM | public-joint-stock | after | S.A.O.G.; Société Anonyme Omanaise Générale
OM | private-joint-stock | after | S.A.O.C.; Société Anonyme Omanaise Close; ش.م.ع.م; ش.م.ع.مقفلة
QA | joint-stock | after | Q.P.S.C.; Q.S.C.; Qatar Shareholding Company; Q.P.J.S.C.; Q.S.C.C.;
  Qatar Public Shareholding Company; ش.م.ق; ش.م.ع.ق
SA | joint-stock | after | S.J.S.C.; Saudi Joint Stock Company; Saudi JSC; Saudi Closed Joint Stock Company;
  شركة مساهمة سعودية; مساهمة سعودية; شركة مساهمة سعودية مقفلة
SA | joint-stock | after | شركة مساهمة مبسطة; مساهمة مبسطة
LB SY | joint-stock | after | S.A.L.; Société Anonyme Libanaise; ش.م.ل; شركة خفية الإسم; شركة مغفلة
LB | joint-stock | after | S.A.L. Offshore; S.A.L. Off-Shore; ش.م.ل أوف شور
LB | joint-stock | after | S.A.L. Holding; Holding S.A.L.; ش.م.ل هولدنغ
LB TN DZ MA | limited | after | شركة فردية ذات مسؤولية محدودة; شركة الشخص الواحد ذات المسؤولية المحدودة;
  شركة ذات شريك وحيد
EG | joint-stock | after | S.A.E.; Egyptian Joint Stock Company; Société Anonyme Égyptienne; ش.م.م;
  شركة مساهمة مصرية; Egyptian Shareholding Company
SY | joint-stock | after | شركة مساهمة مغفلة; مساهمة مغفلة; شركة مساهمة مغفلة عامة; شركة مساهمة مغفلة خاصة;
  Syrian Shareholding Company; S.S.C.
LY | joint-stock | either | شركة مساهمة ليبية; Libyan Joint Stock Company; شركة ليبية مساهمة; شركة مشتركة
YE | joint-stock | after | Y.S.C.; Yemen Shareholding Company; شركة مساهمة يمنية
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | general-partnership | either | شركة تضامن; شركة التضامن;
  شركة تضامنية; تضامن; تضامنية; وشركاه; وشريكه; وشركاؤه; وشركاؤهم; Wa Shurakah; Wa Shurakahu; Wa Shoraka{h,ho};
  Sharikat Tadam{u,o}n; شركة محاصة
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | limited-partnership | either | شركة توصية بسيطة;
  توصية بسيطة; شركة التوصية البسيطة; Sharikat Tawsiya{,h} Basita{,h}
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | partnership-by-shares | either | شركة توصية بالأسهم;
  توصية بالأسهم; شركة التوصية بالأسهم
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | general-partnership | either | شركة مدنية; شركة مهنية;
  شركة مدنية مهنية
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | cooperative | either | جمعية تعاونية; الجمعية التعاونية;
  شركة تعاونية; تعاونية; Jamiya Taawuniya
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | foundation | either | مؤسسة خيرية; مؤسسة أهلية;
  مؤسسة وقفية; وقف; Waqf; Awqaf; هيئة خيرية; صندوق خيري
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | association | either | جمعية; جمعية خيرية;
  الجمعية الخيرية; جمعية أهلية; منظمة غير حكومية; Jamiyat; Jamiyya{,h}; ن.م.م
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | sole-trader | after | Est.; Establishment; Trading Est.;
  Trading Establishment; Estab.
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | sole-trader | either | مؤسسة; مؤسسة فردية; منشأة فردية;
  مؤسسة تجارية; Muassasa{,t,h}; Moassasa{,t,h}
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | state-enterprise | either | مؤسسة عامة; المؤسسة العامة;
  هيئة عامة; الهيئة العامة; شركة عامة; الشركة العامة; شركة حكومية; General Establishment;
  General Establishment for; General Organization for; General Company for; State Company for;
  General Authority; Public Establishment with Economic Characteristics
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | branch | either | فرع; فرع شركة أجنبية; فرع شركة;
  مكتب تمثيل
AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE | company | before | شركة; الشركة; Sharikat; Sharika{,h};
  Sharekat; Sharkat; Shareket; Charikat; Al Sharika
IR AF | private-joint-stock | either | شرکت سهامی خاص; سهامی خاص;
  {Sherkat,Sherkate,Sherkat-e} Sahami{,-e,-ye} Khas{,s}; Sahami{,-e} Khas{,s}; P.J.S. Co.
IR AF | public-joint-stock | either | شرکت سهامی عام; سهامی عام;
  {Sherkat,Sherkate,Sherkat-e} Sahami{,-e,-ye} {Am,Aam}; Sahami{,-e} {Am,Aam}
IR AF | joint-stock | either | شرکت سهامی; سهامی; {Sherkat,Sherkate,Sherkat-e,Sherkat-i} Sahami{,-e}
IR AF | limited | either | شرکت با مسئولیت محدود; با مسئولیت محدود; مسئولیت محدود; شرکت با مسوولیت محدود;
  با مسوولیت محدود; محدود المسئولیت;
  {Sherkat,Sherkate,Sherkat-e} ba {Masouliyat,Masuliyat,Masouliat}{,-e} {Mahdoud,Mahdud};
  Ba {Masouliyat,Masuliyat}{,-e} {Mahdoud,Mahdud}
AF | limited | after | لمیتد; لمتد; شرکت لمیتد
IR AF | general-partnership | either | شرکت تضامنی; تضامنی; Sherkat{,-e} Tazamoni; و شرکا
IR | general-partnership | either | شرکت نسبی; نسبی; Sherkat{,-e} Nesbi
IR AF | limited-partnership | either | شرکت مختلط غیر سهامی; مختلط غیر سهامی;
  Sherkat{,-e} Mokhtalet{,-e} Gheyr Sahami
IR AF | partnership-by-shares | either | شرکت مختلط سهامی; مختلط سهامی
IR AF | cooperative | either | شرکت تعاونی; تعاونی; {Sherkat,Sherkate,Sherkat-e} Taavoni; Taavoni;
  شرکت تعاونی تولیدی; تعاونی تولیدی; شرکت تعاونی سهامی عام; اتحادیه تعاونی
IR AF | foundation | either | بنیاد; Bonyad; Bonyad-e; Boniad; مؤسسه خیریه; موقوفه; Moghoofeh
IR AF | institution | either | مؤسسه; Moassese{,h}; Moassesse{,h}; موسسه غیر تجاری; مؤسسه غیرتجاری
IR AF | state-enterprise | either | شرکت دولتی; Sherkat{,-e} Dow{,a}lati; شرکت مادر تخصصی; مادر تخصصی;
  شرکت دولتی ایران
IR AF | association | either | انجمن; Anjoman; Anjoman-e; اتحادیه
IR | branch | either | شعبه; نمایندگی; شعبه شرکت خارجی
IR AF | company | before | شرکت; Sherkat; Sherkat-e; Sherkate; Sherkat-i; Shirkat; Shirkat-e
IL | limited | after | בע"מ; בערבון מוגבל; חברה בע"מ; חברה בערבון מוגבל; חברה פרטית בערבון מוגבל;
  Be'eravon Mugbal; B'Eravon Mugbal
IL | public-joint-stock | after | חברה ציבורית; חברה ציבורית בע"מ
IL | unlimited | after | בלתי מוגבלת; חברה ללא הגבלת אחריות
IL | association | either | ע"ר; עמותה; עמותה רשומה; עמותת; Amuta; Amutah; Registered Amuta
IL | association | after | (R.A.)
IL | institution | either | חל"צ; חברה לתועלת הציבור; Public Benefit Company; Hevra LeToelet HaTzibur
IL | cooperative | either | אגודה שיתופית; אגודה שיתופית חקלאית; אגש"ח; Agudat; Aguda Shitufit; A.C.S. Ltd;
  אגודה שיתופית בע"מ; אגודה שיתופית חקלאית בע"מ
IL | cooperative | before | קיבוץ; מושב; Kibbutz; Moshav; מושב עובדים
IL | general-partnership | either | שותפות; שותפות כללית; שותפות רשומה; ושות'; Shutafut; & Shut.;
  שותפות לא רשומה
IL | limited-partnership | either | שותפות מוגבלת; ש.מ.; שותפות מוגבלת רשומה; Shutafut Mugbelet
IL | foundation | either | הקדש; הקדש ציבורי; Hekdesh; קרן
IL | sole-trader | either | עוסק מורשה; עוסק פטור; Osek Murshe; Osek Patur
IL | state-enterprise | either | חברה ממשלתית; תאגיד סטטוטורי; חברה עירונית
IL | branch | either | סניף; חברה זרה; חברת חוץ
IL | company | before | חברת; חברה; Hevrat; Hevra; Chevrat; Chevra
`);
