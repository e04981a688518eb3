import { readForms } from './read-forms.ts';

/** Denmark, Norway, Sweden, Finland, Iceland, the Faroes, Estonia, Latvia and Lithuania. */
export const NORDIC_BALTIC_FORMS = readForms(`
DK GL FO | joint-stock | either | A/S; Aktieselskab; Aktieselskabet; Akts.; Aktieselsk.
DK GL FO | limited | either | ApS; Anpartsselskab; Anpartsselskabet; ApS under stiftelse
DK | limited | after | IVS; Iværksætterselskab; SMBA; Selskab med Begrænset Ansvar
DK | general-partnership | either | I/S; Interessentskab; Interessentskabet
DK | limited-partnership | either | K/S; Kommanditselskab; Kommanditselskabet
DK | partnership-by-shares | either | P/S; Partnerselskab; Kommanditaktieselskab; Partnerselskabet;
  Kommandit-aktieselskab
DK | cooperative | after | A.m.b.a.; Andelsselskab med Begrænset Ansvar; Andelsselskab; Andelsforening;
  Brugsforening; F.m.b.a.; Forening med Begrænset Ansvar; Andelsselskabet
DK NO | association | either | Forening; Frivillig Forening; Foreningen; Boligforening; Ejerforening;
  Grundejerforening
DK | mutual | either | G/S; Gensidigt Selskab; Gensidigt Forsikringsselskab; Gensidig Forsikring
DK NO | foundation | either | Fond; Stiftelse; Fonden; Erhvervsdrivende Fond; Den Erhvervsdrivende Fond;
  Selvejende Institution; Stiftelsen; Den Selvejende Institution; Erhvervsfond; Almennyttig Fond;
  Næringsdrivende Stiftelse
DK | sole-trader | either | Enkeltmandsvirksomhed; Personligt Ejet Virksomhed; PMV;
  Personligt Ejet Mindre Virksomhed; v/; ved
DK | branch | either | Filial af; Dansk Filial af; Udenlandsk Filial; Filial af Udenlandsk Selskab;
  Dansk Filial; Danmark Filial; Filial
DK | state-enterprise | either | Statsvirksomhed; Statslig Enhed; Selvstændig Offentlig Virksomhed; S.O.V.;
  Selvstændig Forvaltningsenhed; Kommunalt Fællesskab
DK | fund | either | Investeringsforening; Kapitalforening; Værdipapirfond; Investeringsinstitut;
  Specialforening; AIF-SIKAV; Fåmandsforening; SIKAV; Investeringsselskab med Variabel Kapital; Kapitalfond;
  Pensionskasse
FO | joint-stock | either | P/F; Partafelag; Partafelagið
FO | limited | either | Sp/F; Smápartafelag; Íverksetarafelag; ÍVF; Smápartafelagið
FO | limited-partnership | either | K/F; Kommandittfelag; Í/F; Íognarfelag; L/F; Lutafelag; Ábyrgdarfelag;
  Samvinnufelag; Sparikassi; Grunnur
NO | limited | either | AS; Aksjeselskap; Aksjeselskapet; Aktieselskap; Aksjeselsk.
NO | public-joint-stock | after | ASA; Allmennaksjeselskap; Allment Aksjeselskap; Almennaksjeselskap;
  Allmennaksjeselskapet
NO | general-partnership | either | ANS; Ansvarlig Selskap; DA; Delt Ansvar; Ansvarlig Selskap med Delt Ansvar;
  Selskap med Delt Ansvar; Ansvarleg Selskap; Selskap med Solidarisk Ansvar; Selskap med Delt Ansvar (DA)
NO | limited-partnership | either | KS; Kommandittselskap; Kommandittselskapet; KS AS
NO | cooperative | either | SA; Samvirkeforetak; BA; Selskap med Begrenset Ansvar; BBL; Boligbyggelag; BRL;
  Borettslag; AL; Andelslag; Samvirkelag; S/L; Andelslaget; Boligbyggjelag; Burettslag; Samyrkelag
NO | mutual | either | Gjensidig Forsikringsselskap; GFS; Gjensidig; Gjensidige Forsikringsselskap; SPA;
  Sparebank; Sparebanken
NO | foundation | either | STI; Stiftinga; Stifting; Legat
NO | sole-trader | either | ENK; Enkeltpersonforetak; Einskildpersonføretak; Enkeltmannsforetak;
  Enkeltpersonsforetak
NO | branch | either | NUF; Norskregistrert Utenlandsk Foretak; Norsk Avdeling av Utenlandsk Foretak;
  Norsk Filial; UTLA; Filial i Norge; Norwegian Branch; Utenlandsk Enhet; Filial Norge
NO | state-enterprise | either | SF; Statsforetak; HF; Helseforetak; RHF; Regionalt Helseforetak; KF;
  Kommunalt Foretak; FKF; Fylkeskommunalt Foretak; IKS; Interkommunalt Selskap; Særlovselskap; Statens Foretak;
  Statsaksjeselskap
NO | association | either | FLI; Forening/Lag/Innretning; Lag; Idrettslag; IL; Eierseksjonssameie; ESEK;
  Tingsrettslig Sameie; SAM; Sameie; Partrederi; PRE; Sameiet
NO | fund | either | VPFO; Verdipapirfond; Pensjonskasse; PK; Innskuddspensjonskasse;
  Interkommunal Pensjonskasse; VPF
SE FI | joint-stock | either | AB; Aktiebolag; Aktiebolaget; A.-B.; AB i Likvidation; Aktiebol.
SE | public-joint-stock | after | AB (publ); (publ); Publikt Aktiebolag; Aktiebolag (publ); Aktiebolaget (publ);
  AB (publikt); Publ AB; Publ Aktiebolag
SE | joint-stock | after | AB (svb); (svb); Aktiebolag med Särskild Vinstutdelningsbegränsning; Bankaktiebolag;
  Bankaktiebolaget; Försäkringsaktiebolag; Försäkringsaktiebolaget; Försäkrings AB; Livförsäkringsaktiebolag;
  Fastighets AB; Fastighetsaktiebolaget; Privat Aktiebolag; Fastighetsaktiebolag; Försäkringsaktiebol.;
  Pensionsförsäkringsaktiebolag; Tjänstepensionsaktiebolag
SE | general-partnership | either | HB; Handelsbolag; Handelsbolaget
SE | limited-partnership | either | KB; Kommanditbolag; Kommanditbolaget
SE | general-partnership | either | Enkelt Bolag; Enkla Bolag
SE | cooperative | either | Ek. för.; Ekonomisk Förening; Ek. förening; Ekon. för.; Ekonomiska Föreningen;
  Ek för upa; u.p.a.; Kooperativ Hyresrättsförening; Konsumentförening; Konsumtionsförening; Sambruksförening;
  Ekonomisk Förening u.p.a.; Förening u.p.a.; SCE; EK
SE FI | cooperative | either | BRF; Bostadsrättsförening; Bostadsrättsföreningen; Bostadsförening; BF;
  Bostads AB; Bostadsrättsfören.; Medlemsbank; Bostadsaktiebolag
SE | mutual | either | Ömsesidigt Försäkringsbolag; Ömsesidigt; Ömsesidigt Tjänstepensionsbolag;
  Understödsförening; Försäkringsförening; Öms.; Ömsesidigt Försäkringsaktiebolag; Ömsesidiga;
  Försäkringsbolag Ömsesidigt; Ömsesidigt Livförsäkringsbolag; Tjänstepensionsförening; Sparbank;
  Ömsesidigt Bolag
SE FI | association | either | Ideell Förening; Förening; Föreningen; rf; Registrerad Förening;
  Ideella Föreningen; Ideell Fören.; Samfällighetsförening; Samfällighetsföreningen; Arbetslöshetskassa; Ideell;
  Trossamfund; Registrerat Trossamfund
SE FI | foundation | either | Stiftelse; Stiftelsen; sr; Pensionsstiftelse; Pensionsstiftelsen;
  Insamlingsstiftelse; Tryggandestiftelse; Kollektivavtalsstiftelse; Insamlingsstiftelsen; Familjestiftelse;
  Försäkringskassa
SE | sole-trader | either | Enskild Firma; EF; Enskild Näringsverksamhet; Enskild Näringsidkare;
  Enskild Näringsidk.; Enskilda Firman; Fysisk Person
SE FI | branch | either | Filial; Filial i Sverige; Svensk Filial; Sverige Filial; Filial Sverige; UK Filial;
  Filial i Finland; (publ) Filial; Finland Filial; Finsk Filial; Suomen Sivuliike; Sivuliike;
  Sivuliike Suomessa; Filialer; Bankfilial
SE | state-enterprise | either | Affärsverk; Statligt Affärsverk; Kommunalförbund; Kommunalt Bolag;
  Offentlig Korporation; Statlig Enhet; Myndighet; Kommunalförbundet; Landsting
FI | limited | either | Oy; Osakeyhtiö; Oy Ab; Ab Oy; Oy Ltd; Ltd Oy; Yksityinen Osakeyhtiö; Privat Aktiebolag;
  OyAb; Osakeyhtio Oy; Osakeyht.
FI | public-joint-stock | after | Oyj; Julkinen Osakeyhtiö; Abp; Oyj Abp; Publikt Aktiebolag;
  Julkinen Osakeyht.; Oyj PLC; Abp Oyj; Vakuutusosakeyhtiö; Julkinen Vakuutusosakeyhtiö
FI | general-partnership | either | Avoin Yhtiö; Ay; Öppet Bolag; Öb; Av. Yht.; & Kumpp.; & Kumppanit
FI | limited-partnership | either | Ky; Kommandiittiyhtiö; Kb; Kommanditbolag; K:ni; Kommandiittiyht.; Kom. Yht.
FI | cooperative | either | Osk; Osuuskunta; Andelslag; Anl; Osuuspankki; OSP; Andelsbank; Osuuskauppa;
  Andelslaget; Varallisuus Osk; Handelslag; Osuusk.; OVK; Osuusmeijeri; Osuuskunnan; Andelshandel; Osuust.
FI | limited | either | As Oy; Asunto Oy; Asunto-osakeyhtiö; Bostads Ab; Kiinteistö Oy; Koy; Fastighets Ab;
  Kiint. Oy; Kiinteistöosakeyhtiö; Keskinäinen Kiinteistöosakeyhtiö; Asoy; Kiinteistö-osakeyhtiö; Bost. Ab;
  Keskinäinen Kiinteistö Oy
FI | mutual | either | Keskinäinen Vakuutusyhtiö; Keskinäinen; Vakuutusyhdistys; Ömsesidigt Försäkringsbolag;
  Keskinäinen Työeläkevakuutusyhtiö; Keskinäinen Henkivakuutusyhtiö; Lähivakuutusyhdistys; Säästöpankki; SP;
  Sparbank; Vakuutuskassa; Eläkekassa; Eläkesäätiö; Försäkringsförening
FI | association | either | ry; Rekisteröity Yhdistys; Yhdistys; Aatteellinen Yhdistys; Taloudellinen Yhdistys;
  Ylioppilaskunta; Liitto ry
FI | foundation | either | Säätiö; rs; Säätiö sr; Säätiö rs; Yliopistosäätiö; Säätiön
FI | sole-trader | either | Toiminimi; Tmi; T:mi; Firma; Yksityinen Elinkeinonharjoittaja; Fma;
  Enskild Näringsidkare; Fa; F:ma; Yksityinen Toiminimi
FI | state-enterprise | either | Liikelaitos; Valtion Liikelaitos; Kunnallinen Liikelaitos; Kuntayhtymä;
  Samkommun; Affärsverk; Statens Affärsverk; Kunnallinen Liikelaitoskuntayhtymä; Julkisoikeudellinen Yhdistys;
  Kky; Ky Kuntayhtymä; Kuntainliitto
AX | joint-stock | after | Ab; Abp
IS | limited | after | ehf; Einkahlutafélag; Einkahlutafelagid
IS | joint-stock | after | hf; Hlutafélag; ohf; Opinbert Hlutafélag; Hlutafelagid
IS | general-partnership | after | sf; Sameignarfélag; Sameignarfelagid
IS | limited-partnership | after | slf; Samlagsfélag; slhf; Samlagshlutafélag
IS | cooperative | either | svf; Samvinnufélag; bs; Byggingarsamvinnufélag; Húsnæðissamvinnufélag; hses;
  Búnaðarfélag; Kaupfélag; bsvf
IS | foundation | either | ses; Sjálfseignarstofnun; Sjálfseignarstofnun í Atvinnurekstri; Sjálfseignarst.;
  Sparisjóður; Sjóður; Lífeyrissjóður; Félagasamtök; Verðbréfasjóður; Fagfjárfestasjóður; Húsfélag; Félag;
  Gagnkvæmt Vátryggingafélag; Útibú; Útibú Erlends Hlutafélags
EE | limited | either | OÜ; Osaühing; OÜ (Ltd); Osaühingu; Isikliku Vastutusega Osaühing; Osauehing
EE | joint-stock | either | AS; Aktsiaselts; Aktsiaseltsi; Aktsiaseltsid; AS (Ltd)
EE | general-partnership | either | TÜ; Täisühing; Seltsing
EE | limited-partnership | either | UÜ; Usaldusühing
EE | cooperative | either | Tulundusühistu; TÜH; Hoiu-laenuühistu; HLÜ; Tulundusühing; Ühistu; Korteriühistu;
  KÜ; Hooneühistu; Garaažiühistu; Maaparandusühistu; Hoiu-laenuühistu (HLÜ); Tarbijate Ühistu
EE | association | either | MTÜ; Mittetulundusühing; Ühing; Ametiühing; Mittetulundusuehing
EE | foundation | either | SA; Sihtasutus; Sihtasutuse; Fond; SA Sihtasutus
EE | sole-trader | either | FIE; Füüsilisest Isikust Ettevõtja; Füüsilisest Isikust
EE | branch | either | Eesti Filiaal; Filiaal; Välismaa Äriühingu Filiaal; Äriühingu Filiaal; Filiaal Eestis;
  Välisriigi Äriühingu Filiaal; Eesti Filiaali
EE | institution | either | Riigiasutus; Riigi Tulundusasutus; RTK; Riigi Tulundusasutus (RTK); RMK;
  Avalik-õiguslik Juriidiline Isik; AÕJI; Kohaliku Omavalitsuse Asutus; Riigiettevõte
LV | limited | either | SIA; Sabiedrība ar Ierobežotu Atbildību; Sab. ar Ierob. Atb.; SIA Ltd;
  Sabiedribu ar Ierobezotu Atbildibu
LV | joint-stock | either | AS; Akciju Sabiedrība; Akciju Sab.; Akciju Sabiedribu; VAS;
  Valsts Akciju Sabiedrība; Akciju Sabiedriba (AS); Apdrošināšanas Akciju Sabiedrība; AAS; PAS;
  Publiskā Akciju Sabiedrība; Valsts AS; Apdrosinasanas AS
LV | state-enterprise | either | VSIA; Valsts Sabiedrība ar Ierobežotu Atbildību; VU; Valsts Uzņēmums; PSIA;
  Pašvaldības SIA; Pašvaldības Sabiedrība ar Ierobežotu Atbildību; Pašvaldības Uzņēmums; PU; VA;
  Valsts Aģentūra; Pašvaldības Aģentūra; Valsts SIA
LV | general-partnership | either | PS; Pilnsabiedrība; PS Pilnsabiedrība
LV | limited-partnership | either | KS; Komandītsabiedrība
LV | cooperative | either | KB; Kooperatīvā Sabiedrība; Koop. Sab.; KS Kooperatīvs; Kooperatīvs; LPKS;
  Lauksaimniecības Pakalpojumu Kooperatīvā Sabiedrība; KKS; Krājaizdevu Sabiedrība;
  Dzīvokļu Īpašnieku Kooperatīvā Sabiedrība; DZĪKS; KSS; KRS
LV | association | either | Biedrība; B-ba; Arodbiedrība; Sabiedriskā Organizācija; Reliģiskā Organizācija;
  Biedrība Nevalstiska
LV | foundation | either | Nodibinājums; Fonds
LV | sole-trader | either | IK; Individuālais Komersants; IU; Individuālais Uzņēmums; ZS; Zemnieku Saimniecība;
  ZVS; Zvejnieku Saimniecība; ĢU; Ģimenes Uzņēmums
LV | branch | either | Filiāle; Ārvalsts Komersanta Filiāle; Filiāle Latvijā; Latvijas Filiāle; ĀKF;
  Pārstāvniecība; Ārvalsts Filiāle; ARF
LT | limited | either | UAB; Uždaroji Akcinė Bendrovė; Uždarosios Akcinės Bendrovės; UAB Ltd;
  Uždaroji Akcinė Bendrovė (UAB); Uždaroji Akc. Bendrovė
LT | public-joint-stock | either | AB; Akcinė Bendrovė; Akcinės Bendrovės; Akcinė B-vė; AB Akcinė Bendrovė;
  SPAB; Specialios Paskirties Akcinė Bendrovė; Specialios Paskirties AB; Valstybinė Akcinė Bendrovė
LT | limited | either | MB; Mažoji Bendrija; SPUAB; Specialios Paskirties Uždaroji Akcinė Bendrovė;
  Maž. Bendrija; Mažosios Bendrijos; Investicinė UAB; IUAB
LT | general-partnership | either | TŪB; Tikroji Ūkinė Bendrija
LT | limited-partnership | either | KŪB; Komanditinė Ūkinė Bendrija
LT | cooperative | either | KB; Kooperatinė Bendrovė; Kooperatyvas; ŽŪB; Žemės Ūkio Bendrovė; Kredito Unija; KU;
  ŽŪKB; Žemės Ūkio Kooperatyvas; ŽŪK; ŽŪKU; DNSB; GNSB; Koop. Bendrovė
LT | state-enterprise | either | VĮ; Valstybės Įmonė; SĮ; Savivaldybės Įmonė; SPĮ; Valstybinė Įmonė;
  Savivaldybės Į.; Specialios Paskirties Įmonė
LT | institution | either | VšĮ; Viešoji Įstaiga; BĮ; Biudžetinė Įstaiga; Viešosios Įstaigos
LT | sole-trader | either | IĮ; Individuali Įmonė; Ind. Įm.; Personalinė Įmonė; PĮ; Šeimos Įmonė;
  IĮ Individuali Įmonė; Ūkininko Ūkis
LT | association | either | Asociacija; Visuomeninė Organizacija; Bendrija; Sodininkų Bendrija;
  Profesinė Sąjunga; Lietuvos Asociacija
LT | foundation | either | Labdaros ir Paramos Fondas; Paramos Fondas; LPF; Labdaros Fondas; LF;
  Labdaros ir Paramos; Labdaros ir Paramos Fondo; PF
LT | branch | either | Filialas; Lietuvos Filialas; Užsienio Juridinio Asmens Filialas; Filialas Lietuvoje;
  Atstovybė; UJAF
`);
