import { readForms } from './read-forms.ts';

/** The Arab countries, in Arabic script, in romanised Arabic, and in the English and French abbreviations they use. */
export const ARAB_FORMS = readForms(`
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
`);
