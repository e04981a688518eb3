import { readForms } from './read-forms.ts';

/** African forms in African languages; what African companies take from English, French, Portuguese and Arabic stands there. */
export const AFRICAN_FORMS = readForms(`
ET | limited | after | ኃላፊነቱ የተወሰነ የግል ማህበር; ኃ.የተ.የግ.ማ; ኃ/የተ/የግ/ማህበር;
  {Halafinetu,Hulafinetu} Yetewesene Yegil Mah{i,}ber
ET | joint-stock | after | አክሲዮን ማህበር; አክሲዩን ማህበር; አ.ማ; Ak{s,}sion Mah{i,}ber; Aksiyon Mah{i,}ber
ET | cooperative | after | ህብረት ሥራ ማህበር; የህብረት ሥራ ማህበር; ህብረት ስራ ማህበራት
ET | general-partnership | after | የህብረት ሽርክና ማህበር; የሽርክና ማህበር
ET | state-enterprise | after | የልማት ድርጅት; የመንግስት ልማት ድርጅት; የመንግስት ልማት ድርጅቶች
ET | corporation | after | ኮርፖሬሽን
SO | company | before | Shirkadda; Shirkada
MG | company | before | Orinasa
MG | cooperative | before | Koperativa
MG | association | before | Fikambanana
RW BI | cooperative | before | Koperative; Koperativi
KE TZ UG | company | before | Kampuni; Kampuni ya; Shirika; Shirika la
KE TZ UG | cooperative | either | SACCO; SACCO Society; SACCO Society Ltd; SACCOS; AMCOS;
  Savings and Credit Cooperative Society; Chama cha Ushirika; Ushirika wa
`);
