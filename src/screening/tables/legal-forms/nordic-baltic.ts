import { readForms } from './read-forms.ts';

/** Denmark, Norway, Sweden, Finland, Iceland, the Faroes, Estonia, Latvia and Lithuania. */
export const NORDIC_BALTIC_FORMS = readForms(`
DK GL | joint-stock | either | A/S; Aktieselskab; Aktieselskabet
DK GL | limited | either | ApS; Anpartsselskab; Anpartsselskabet
DK | limited | after | IVS; Iværksætterselskab
DK | limited | after | S.m.b.a.; Selskab med Begrænset Ansvar
DK | general-partnership | either | Interessentskab; Interessentskabet
DK | general-partnership | after | I/S
DK | limited-partnership | either | K/S; Kommanditselskab; Kommanditselskabet
DK | partnership-by-shares | either | P/S; Partnerselskab; Kommanditaktieselskab; Partnerselskabet
DK | cooperative | after | A.m.b.a.; Andelsselskab; Andelsselskab med Begrænset Ansvar;
  Andelslag med Begrænset Ansvar; Andelsforening; Brugsforening
DK | association | after | F.m.b.a.; Forening med Begrænset Ansvar
DK | mutual | either | Gensidigt Selskab; Gensidigt Forsikringsselskab
DK | foundation | either | Erhvervsdrivende Fond; Selvejende Institution; Den Selvejende Institution; Fonden
DK | sole-trader | either | Enkeltmandsvirksomhed; Personligt Ejet Virksomhed; Personligt Ejet Mindre Virksomhed
DK | sole-trader | after | PMV
DK NO SE | branch | either | Filial af; Dansk Filial af; Dansk Filial; Norsk Filial; Filial; Svensk Filial;
  Filial i Sverige; Filial i Norge
DK | state-enterprise | either | Statsvirksomhed; Selvstændig Offentlig Virksomhed; Kommunalt Fællesskab
DK | state-enterprise | after | S.O.V.
DK | fund | either | Investeringsforening; Kapitalforening; Værdipapirfond; Pensionskasse;
  Investeringsforeningen; SIKAV
DK NO SE | association | either | Forening; Foreningen; Frivillig Forening
FO | joint-stock | either | P/F; Partafelag
FO | limited | either | Sp/F; Smápartafelag; Íverksetarafelag
FO | limited-partnership | either | Kommandittfelag
FO | limited-partnership | after | K/F
FO | general-partnership | either | Íognarfelag; Í/F; Ábyrgdarfelag
FO | cooperative | either | Samvinnufelag; Lutafelag
NO | limited | either | AS; Aksjeselskap; Aksjeselskapet
NO | public-joint-stock | after | ASA; Allmennaksjeselskap; Allment Aksjeselskap
NO | general-partnership | after | ANS; Ansvarlig Selskap; DA; Selskap med Delt Ansvar; Delt Ansvar;
  Ansvarlig Selskap med Delt Ansvar
NO | limited-partnership | after | KS; Kommandittselskap; Kommandittselskapet
NO | cooperative | after | SA; BA; Samvirkeforetak; Selskap med Begrenset Ansvar; Andelslag; AL; Samvirkelag
NO | cooperative | either | Boligbyggelag; Borettslag
NO | cooperative | after | BBL; BRL
NO | mutual | either | Gjensidig Forsikringsselskap; Sparebank; Gjensidige Forsikringsselskap
NO | mutual | after | GFS
NO | foundation | either | Stiftelse; Stiftelsen; Næringsdrivende Stiftelse
NO | sole-trader | either | Enkeltpersonforetak; Enkeltmannsforetak
NO | sole-trader | after | ENK
NO | branch | either | Norskregistrert Utenlandsk Foretak; Norsk Avdeling av Utenlandsk Foretak
NO | branch | after | NUF
NO | state-enterprise | after | SF; Statsforetak; KF; Kommunalt Foretak; FKF; Fylkeskommunalt Foretak; IKS;
  Interkommunalt Selskap; Statsaksjeselskap
NO | institution | after | HF; Helseforetak; RHF; Regionalt Helseforetak
NO | association | either | Idrettslag; Eierseksjonssameie; Tingsrettslig Sameie; Partrederi; Sameie
NO | fund | either | Verdipapirfond; Pensjonskasse; Innskuddspensjonskasse
SE FI AX | joint-stock | either | AB; Aktiebolag; Aktiebolaget; Privat Aktiebolag
SE | public-joint-stock | after | (publ); AB (publ); Publikt Aktiebolag; Aktiebolag (publ); Aktiebolaget (publ);
  Publ AB
SE | joint-stock | after | AB (svb); Aktiebolag med Särskild Vinstutdelningsbegränsning
SE FI | joint-stock | either | Bankaktiebolag; Bankaktiebolaget
SE FI | joint-stock | either | Försäkringsaktiebolag; Försäkringsaktiebolaget; Livförsäkringsaktiebolag;
  Tjänstepensionsaktiebolag
SE | general-partnership | either | Handelsbolag; Handelsbolaget; Enkelt Bolag
SE | general-partnership | after | HB
SE | limited-partnership | either | Kommanditbolag; Kommanditbolaget
SE | limited-partnership | after | KB
SE | cooperative | either | Ek. för.; Ekonomisk Förening; Ekon. för.; Ekonomiska Föreningen; Ek. för. upa;
  Kooperativ Hyresrättsförening; Sambruksförening
SE | cooperative | either | Bostadsrättsförening; Bostadsrättsföreningen; Bostadsförening
SE | cooperative | after | BRF
SE FI | mutual | either | Ömsesidigt Försäkringsbolag; Ömsesidigt Bolag; Understödsförening;
  Försäkringsförening; Ömsesidigt; Ömsesidigt Tjänstepensionsbolag; Tjänstepensionsförening; Sparbank;
  Ömsesidigt Livförsäkringsbolag
SE FI | association | either | Ideell Förening; Ideella Föreningen; Samfällighetsförening; Arbetslöshetskassa;
  Trossamfund; Registrerat Trossamfund
SE FI | foundation | either | Stiftelse; Stiftelsen; Insamlingsstiftelse; Pensionsstiftelse;
  Insamlingsstiftelsen; Kollektivavtalsstiftelse
SE | sole-trader | either | Enskild Firma; Enskild Näringsverksamhet; Enskild Näringsidkare
SE | state-enterprise | either | Affärsverk; Statligt Affärsverk; Kommunalförbund; Kommunalförbundet
FI | limited | either | Oy; Osakeyhtiö; Oy Ab; Ab Oy; Oy Ltd; Ltd Oy; Yksityinen Osakeyhtiö
FI AX | public-joint-stock | after | Oyj; Julkinen Osakeyhtiö; Abp; Oyj Abp; Avoin Osakeyhtiö;
  Publikt Aktiebolag
FI | joint-stock | after | Vakuutusosakeyhtiö; Julkinen Vakuutusosakeyhtiö
FI | general-partnership | after | Ay; Avoin Yhtiö; Öppet Bolag; Öb; & Kumpp.
FI | limited-partnership | after | Ky; Kommandiittiyhtiö; Kb
FI | cooperative | either | Osk; Osuuskunta; Andelslag
FI | cooperative | after | Anl
FI | cooperative | either | Osuuspankki; Andelsbank; Osuuskauppa
FI | cooperative | after | OSP
FI | limited | either | Asunto Oy; As. Oy; Asunto-osakeyhtiö; Bostads Ab; Bostadsaktiebolag
FI | limited | either | Kiinteistö Oy; Koy; Fastighets Ab; Kiinteistöosakeyhtiö;
  Keskinäinen Kiinteistöosakeyhtiö
FI | mutual | either | Keskinäinen Vakuutusyhtiö; Keskinäinen; Vakuutusyhdistys;
  Keskinäinen Työeläkevakuutusyhtiö; Keskinäinen Henkivakuutusyhtiö; Säästöpankki; Vakuutuskassa; Eläkekassa;
  Eläkesäätiö
FI | association | after | ry; Rekisteröity Yhdistys; Yhdistys; rf; Registrerad Förening; Aatteellinen Yhdistys;
  Taloudellinen Yhdistys
FI | foundation | after | sr; Säätiö; rs; Säätiö sr
FI | sole-trader | either | Toiminimi; T:mi; Yksityinen Elinkeinonharjoittaja; F:ma; Firma
FI | sole-trader | after | Tmi
FI | state-enterprise | either | Liikelaitos; Valtion Liikelaitos; Kunnallinen Liikelaitos; Kuntayhtymä;
  Samkommun; Kunnallinen Liikelaitoskuntayhtymä
FI | branch | either | Sivuliike; Suomen Sivuliike; Sivuliike Suomessa; Filial i Finland
IS | limited | after | ehf.; Einkahlutafélag
IS | joint-stock | after | hf.; Hlutafélag
IS | public-joint-stock | after | ohf.; Opinbert Hlutafélag
IS | general-partnership | after | sf.; Sameignarfélag
IS | limited-partnership | after | slf.; Samlagsfélag
IS | partnership-by-shares | after | slhf.; Samlagshlutafélag
IS | cooperative | either | Samvinnufélag; Byggingarsamvinnufélag; Húsnæðissamvinnufélag; Kaupfélag
IS | cooperative | after | svf.
IS | foundation | either | Sjálfseignarstofnun; Sjálfseignarstofnun í Atvinnurekstri
IS | foundation | after | ses.
IS | mutual | either | Sparisjóður; Lífeyrissjóður; Gagnkvæmt Vátryggingafélag
IS | association | either | Félagasamtök; Húsfélag
IS | branch | either | Útibú; Útibú Erlends Hlutafélags
IS | fund | either | Verðbréfasjóður; Fagfjárfestasjóður; Fjárfestingarsjóður
EE | limited | either | OÜ; Osaühing; Osaühingu; Osauehing
EE | joint-stock | either | AS; Aktsiaselts; Aktsiaseltsi; Avatud Aktsiaselts
EE | general-partnership | after | TÜ; Täisühing; Seltsing
EE | limited-partnership | after | UÜ; Usaldusühing
EE | cooperative | either | Tulundusühistu; Hoiu-laenuühistu; HLÜ; Tulundusühing
EE | cooperative | either | Korteriühistu; KÜ; Hooneühistu; Garaažiühistu; Maaparandusühistu
EE | association | either | MTÜ; Mittetulundusühing; Ametiühing
EE | foundation | either | Sihtasutus
EE | foundation | after | SA
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
LV | general-partnership | either | Pilnsabiedrība
LV | general-partnership | after | PS
LV | limited-partnership | either | Komandītsabiedrība
LV | limited-partnership | after | KS
LV | cooperative | either | Kooperatīvā Sabiedrība; Koop. Sab.;
  Lauksaimniecības Pakalpojumu Kooperatīvā Sabiedrība; LPKS; KKS; Krājaizdevu Sabiedrība; DzĪKS;
  Dzīvokļu Īpašnieku Kooperatīvā Sabiedrība
LV | association | either | Biedrība; Arodbiedrība; Sabiedriskā Organizācija; Reliģiskā Organizācija
LV | foundation | either | Nodibinājums
LV | sole-trader | either | Individuālais Komersants; Individuālais Uzņēmums
LV | sole-trader | after | IK; IU
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
LT | cooperative | either | Kooperatinė Bendrovė; ŽŪKB; Žemės Ūkio Kooperatyvas; Kooperatyvas
LT | cooperative | after | KB
LT | cooperative | either | ŽŪB; Žemės Ūkio Bendrovė
LT | cooperative | either | Kredito Unija
LT | cooperative | after | KU
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
