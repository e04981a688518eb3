import { readForms } from './read-forms.ts';

/** African forms that are neither English, French, Portuguese nor Arabic. */
export const AFRICAN_FORMS = readForms(`
ET | limited | after | PLC; Private Limited Company; ኃላፊነቱ የተወሰነ የግል ማህበር; ኃ.የተ.የግ.ማ; ኃላ.የተ.የግል ማህበር;
  Halafinetu Yetewesene Yegil Mahiber; Hulafinetu Yetewesene Yegil Mahiber; Halafinetu Yetewosene Yegil Mahber;
  ኃ/የተ/የግ/ማህበር; የግል ማህበር; Haleafinetu Yetewesene Yegel Mahber
ET | joint-stock | after | S.C.; Share Company; አክሲዮን ማህበር; አ.ማ; Aksion Mahiber; አክስዮን ማህበር; Share Co.;
  Axion Mahber; Axion Mahiber
ET | cooperative | either | ህብረት ሥራ ማህበር; የህብረት ሥራ ማህበር; ድርጅት; የልማት ድርጅት; የመንግስት ልማት ድርጅት; የሽርክና ማህበር;
  One Member PLC; ባለአንድ አባል ኃላፊነቱ የተወሰነ የግል ማህበር; የህብረት ሽርክና ማህበር; Dirijit; Derejet
SO | company | either | Shirkadda; Shirkada; Shirkad; Shirkadaha; Shirkadda Ganacsiga; Ururka; Hay'adda
SN ML GM BF | association | either | Dahira; Association Villageoise; Tontine; GPF;
  Groupement de Promotion Féminine; Groupement
MG | company | either | Orinasa; Fikambanana; Kaompania; Koperativa; Vondrona
RW BI | company | either | Koperative; Kampani; Ishyirahamwe; Sosiyete; Koperativi; Isosiyete
KE TZ | company | either | Kampuni; Ushirika; Chama; Shirika; Shirika la; Chama cha Ushirika; Kampuni ya; SACCO;
  Sacco Society; Sacco Society Ltd; Savings and Credit Cooperative Society; Sacco Ltd; Ushirika wa; SACCOS;
  AMCOS
`);
