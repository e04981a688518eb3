import { readForms } from './read-forms.ts';

/** Iran, Afghanistan and Israel. */
export const IRAN_ISRAEL_FORMS = readForms(`
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
IL | association | either | ע"ר; עמותה; עמותה רשומה; עמותת; Amuta; Amutah; Registered Amuta; (R.A.)
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
