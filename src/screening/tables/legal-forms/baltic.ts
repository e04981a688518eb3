import { readForms } from './read-forms.ts';

/** Estonia, Latvia and Lithuania. */
export const BALTIC_FORMS = readForms(`
EE | limited | either | OÜ; Osaühing; Osaühingu; Osauehing
EE | joint-stock | either | AS; Aktsiaselts; Aktsiaseltsi; Avatud Aktsiaselts
EE | general-partnership | after | TÜ; Täisühing; Seltsing
EE | limited-partnership | after | UÜ; Usaldusühing
EE | cooperative | either | Tulundusühistu; Hoiu-laenuühistu; HLÜ; Tulundusühing
EE | cooperative | either | Korteriühistu; KÜ; Hooneühistu; Garaažiühistu; Maaparandusühistu
EE | association | either | MTÜ; Mittetulundusühing; Ametiühing
EE | foundation | either | Sihtasutus; SA
EE | sole-trader | either | FIE; Füüsilisest Isikust Ettevõtja
EE | branch | either | Eesti Filiaal; Filiaal; Välismaa Äriühingu Filiaal; Äriühingu Filiaal
EE | state-enterprise | either | Riigi Tulundusasutus; RTK; Riigiettevõte; Riigiasutus;
  Avalik-õiguslik Juriidiline Isik
LV | limited | either | SIA; Sabiedrība ar Ierobežotu Atbildību; Sab. ar Ierob. Atb.;
  Sabiedrību ar Ierobežotu Atbildību
LV | joint-stock | either | AS; Akciju Sabiedrība; Akciju Sab.; PAS; Publiskā Akciju Sabiedrība
LV | joint-stock | either | Apdrošināšanas Akciju Sabiedrība; AAS
LV | state-enterprise | either | VAS; Valsts Akciju Sabiedrība; Valsts AS
LV | state-enterprise | either | VSIA; Valsts SIA; Valsts Sabiedrība ar Ierobežotu Atbildību; PSIA;
  Pašvaldības SIA; Pašvaldības Sabiedrība ar Ierobežotu Atbildību
LV | state-enterprise | either | Valsts Uzņēmums; Pašvaldības Uzņēmums; Valsts Aģentūra; Pašvaldības Aģentūra
LV | general-partnership | either | Pilnsabiedrība; PS
LV | limited-partnership | either | Komandītsabiedrība; KS
LV | cooperative | either | Kooperatīvā Sabiedrība; Koop. Sab.;
  Lauksaimniecības Pakalpojumu Kooperatīvā Sabiedrība; LPKS; KKS; Krājaizdevu Sabiedrība; DzĪKS;
  Dzīvokļu Īpašnieku Kooperatīvā Sabiedrība
LV | association | either | Biedrība; Arodbiedrība; Sabiedriskā Organizācija; Reliģiskā Organizācija
LV | foundation | either | Nodibinājums
LV | sole-trader | either | IK; Individuālais Komersants; IU; Individuālais Uzņēmums
LV | sole-trader | either | ZS; Zemnieku Saimniecība; Zvejnieku Saimniecība; Ģimenes Uzņēmums
LV | branch | either | Filiāle; Ārvalsts Komersanta Filiāle; Filiāle Latvijā; Latvijas Filiāle; Ārvalsts Filiāle
LT | limited | either | UAB; Uždaroji Akcinė Bendrovė; Uždarosios Akcinės Bendrovės; Uždaroji Akc. Bendrovė;
  Ribotos Atsakomybės Bendrovė
LT | public-joint-stock | either | AB; Akcinė Bendrovė; Akcinės Bendrovės; Viešoji Akcinė Bendrovė;
  Atviroji Akcinė Bendrovė; Valstybinė Akcinė Bendrovė
LT | limited | either | MB; Mažoji Bendrija; Mažosios Bendrijos
LT | limited | either | SPUAB; Specialios Paskirties Uždaroji Akcinė Bendrovė
LT | public-joint-stock | either | SPAB; Specialios Paskirties Akcinė Bendrovė
LT | general-partnership | either | TŪB; Tikroji Ūkinė Bendrija
LT | limited-partnership | either | KŪB; Komanditinė Ūkinė Bendrija
LT | cooperative | either | KB; Kooperatinė Bendrovė; ŽŪKB; Žemės Ūkio Kooperatyvas; Kooperatyvas
LT | cooperative | either | ŽŪB; Žemės Ūkio Bendrovė
LT | cooperative | either | KU; Kredito Unija
LT | cooperative | either | DNSB; Daugiabučio Namo Savininkų Bendrija; Sodininkų Bendrija
LT | state-enterprise | either | VĮ; Valstybės Įmonė; Valstybinė Įmonė
LT | state-enterprise | either | SĮ; Savivaldybės Įmonė; Specialios Paskirties Įmonė
LT | institution | either | VšĮ; Viešoji Įstaiga; Viešosios Įstaigos
LT | institution | either | BĮ; Biudžetinė Įstaiga
LT | sole-trader | either | IĮ; Individuali Įmonė; Personalinė Įmonė; Šeimos Įmonė; Ūkininko Ūkis
LT | association | either | Asociacija; Visuomeninė Organizacija; Profesinė Sąjunga
LT | foundation | either | Labdaros ir Paramos Fondas; Paramos Fondas; Labdaros Fondas
LT | branch | either | Filialas; Lietuvos Filialas; Užsienio Juridinio Asmens Filialas; Atstovybė
`);
