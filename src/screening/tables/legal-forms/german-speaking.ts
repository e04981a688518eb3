import { readForms } from './read-forms.ts';

/** Germany, Austria, Switzerland, Liechtenstein, and what Luxembourg and South Tyrol write in German; and the European forms. */
export const GERMAN_SPEAKING_FORMS = readForms(`
DE AT LI CH | limited | after | GmbH; Ges.m.b.H.; mbH; Gesellschaft mbH; G. mbH;
  {Gesellschaft,Ges.,G.} {mit,m.} {beschrä,beschr.,besch.} Haftung;
  Gesellschaft {mit,m.} beschr{ä,ae}nkter Haftung; mit {beschränkter,beschraenkter,beschr.,besch.} Haftung;
  Gesellschaft m.b. Haftung; гмбх
DE | limited | after | gGmbH; gemeinn{ü,ue}tzige GmbH;
  gemeinn{ü,ue}tzige Gesellschaft mit beschr{ä,ae}nkter Haftung; gemeinn{ü,ue}tzige Gesellschaft mbH
DE | limited | after | UG; UG (haftungsbeschr{ä,ae}nkt); UG (haftungsbeschr.); UG haftungsb.;
  haftungsbeschr{ä,ae}nkt; Unternehmergesellschaft; Unternehmergesellschaft (haftungsbeschr{ä,ae}nkt);
  Unternehmerges.; Unternehmerges. (haftungsbeschr{ä,ae}nkt)
DE | limited | after | gUG; gUG (haftungsbeschr{ä,ae}nkt); gemeinn{ü,ue}tzige {UG,Unternehmergesellschaft};
  gemeinn{ü,ue}tzige {UG,Unternehmergesellschaft} (haftungsbeschränkt)
DE AT | limited | after | Verwaltungsgesellschaft mbH; Beteiligungsgesellschaft mbH; Handelsgesellschaft mbH;
  Betriebsgesellschaft mbH; Vertriebsgesellschaft mbH; Rechtsanwaltsgesellschaft mbH;
  Steuerberatungsgesellschaft mbH; Wirtschaftspr{ü,ue}fungsgesellschaft mbH; Entwicklungsgesellschaft mbH;
  Handelsges.m.b.H.
DE AT CH LI LU | joint-stock | either | Aktiengesellschaft; Akt. Ges.; Aktienges.; Actiengesellschaft;
  Aktien-Gesellschaft; AktG; offene Aktiengesellschaft
DE AT CH LI LU | joint-stock | after | AG
DE | joint-stock | after | gAG; gemeinn{ü,ue}tzige {AG,Aktiengesellschaft}
DE | fund | after | InvAG; Investmentaktiengesellschaft;
  Investmentaktiengesellschaft mit ver{ä,ae}nderlichem Kapital; InvAG mit ver{ä,ae}nderlichem Kapital;
  InvAG mvK; InvAG TGV; REIT-AG; REIT-Aktiengesellschaft
DE AT | partnership-by-shares | after | KGaA; Kommanditgesellschaft auf Aktien; KG auf Aktien
DE | partnership-by-shares | after | {GmbH,AG,SE,UG,Stiftung} & Co. {KGaA,Kommanditgesellschaft auf Aktien};
  {Europäische Gesellschaft,Societas Europaea,Aktiengesellschaft,Gesellschaft mit beschränkter Haftung} & Co. KGaA
DE AT CH LI LU | limited-partnership | after | KG; Kommanditgesellschaft; & Co. KG; und Co. KG; u. Co. KG;
  Co. KG; & Co. Kommanditgesellschaft; & Compagnie KG; & Cie. KG; Komm.-Ges.
DE AT | limited-partnership | after | GmbH & Co. KG; GmbH Co. KG; GmbH und Co. KG; GmbH u. Co. KG;
  GmbH & Cie. KG; GmbH & Compagnie KG; GmbH & Company KG; mbH & Co. KG; mbH u. Co. KG; GmbH KG; GmbH & Co.;
  Ges.m.b.H. & Co. KG; GmbHCo. KG; {GmbH,Gesellschaft mbH} & Co. Kommanditgesellschaft;
  Gesellschaft mbH & Co. KG; Gesellschaft mit beschr{ä,ae}nkter Haftung & Co. {KG,Kommanditgesellschaft};
  гмбх енд ко. кг
DE | limited-partnership | after | {AG,SE,UG,Stiftung,eG} & Co. {KG,Kommanditgesellschaft};
  {AG,Stiftung,UG,SE} und Co. KG;
  {Aktiengesellschaft,Europäische Gesellschaft,Societas Europaea,eingetragene Genossenschaft,Genossenschaft,Unternehmergesellschaft} & Co. KG;
  {UG,Unternehmergesellschaft} (haftungsbeschr{ä,ae}nkt) & Co. KG; {Limited,Ltd,B.V.,S.à r.l.,KGaA} & Co. KG;
  AG & Cie. KG
DE | fund | after | InvKG; Investmentkommanditgesellschaft; geschlossene Investment{kommanditgesellschaft, KG};
  offene Investmentkommanditgesellschaft; GmbH & Co. geschlossene Investment{kommanditgesellschaft, KG}
DE AT | general-partnership | after | oHG; offene Handelsgesellschaft; & Co. OHG;
  {GmbH,AG,SE,UG} & Co. {oHG,offene Handelsgesellschaft}; Gesellschaft mit beschränkter Haftung & Co. OHG;
  UG (haftungsbeschränkt) & Co. OHG
AT CH LI | general-partnership | after | OG; Offene Gesellschaft; {GmbH,AG} & Co. OG; & Co. OG; OEG;
  offene Erwerbsgesellschaft; Kollektivgesellschaft; KlG
AT | limited-partnership | after | KEG; Kommandit-Erwerbsgesellschaft
DE | general-partnership | after | GbR; Gesellschaft {,des }b{ü,ue}rgerlichen Rechts;
  Ges. b{ü,ue}rgerlichen Rechts; GbR mbH; BGB-Gesellschaft; stille Gesellschaft; StG
DE | general-partnership | after | eGbR; eingetragene GbR;
  eingetragene Gesellschaft {,des }b{ü,ue}rgerlichen Rechts
AT CH LI | general-partnership | after | GesbR; GesnbR; Gesellschaft nach b{ü,ue}rgerlichem Recht;
  einfache Gesellschaft
DE | limited-liability-partnership | after | PartG; Partnerschaftsgesellschaft; PartG mbB; PartGmbB;
  Partnerschaft mbB; Partnerschaftsgesellschaft mbB; mbB; Partnerschaft;
  {Partnerschaft,Partnerschaftsgesellschaft} mit beschr{ä,ae}nkter Berufshaftung
DE | sole-trader | after | e.K.; e.Kfm.; e.Kfr.; Kfm.; {eingetragener,eingetr.} Kaufmann;
  {eingetragene,eingetr.} Kauffrau; Einzelkaufmann; Einzelkauffrau
AT | sole-trader | after | e.U.; eingetragener Einzelunternehmer; eingetragene Einzelunternehmerin;
  eingetragenes Einzelunternehmen
DE AT CH LI | sole-trader | after | Einzelunternehmen; Einzelfirma; Einzelunternehmung; Einzelunternehmer;
  Einzelunternehmerin
DE AT CH LI | cooperative | after | eG; eingetragene Genossenschaft; Genossenschaft; eGmbH; eGmuH;
  eingetragene Genossenschaft mit beschr{ä,ae}nkter Haftung; Gen.
AT | cooperative | after | e.Gen.; registrierte Genossenschaft;
  registrierte Genossenschaft mit beschr{ä,ae}nkter Haftung; reg. Gen.; reg. Gen.m.b.H.; rGenmbH;
  reg. Genossenschaft mbH; Gen.m.b.H.
DE AT CH LI | association | after | e.V.; eingetragener Verein; eingetr. Verein; eingetragene Vereinigung;
  Verein; rechtsf{ä,ae}higer Verein; nicht eingetragener Verein; n.e.V.; nichtrechtsf{ä,ae}higer Verein;
  wirtschaftlicher Verein; Nichtregierungsorganisation
DE | mutual | after | VVaG; V.a.G.; Versicherungsverein auf Gegenseitigkeit; Versicherungsverein a.G.; a.G.;
  auf Gegenseitigkeit; kVVaG; kleinerer Versicherungsverein auf Gegenseitigkeit
DE AT CH LI | foundation | either | Stiftung; Privatstiftung; Familienstiftung; rechtsf. Stiftung;
  {rechtsfähige,rechtsfaehige,gemeinnützige,gemeinnuetzige} Stiftung; Stiftung {b,des b}{ü,ue}rgerlichen Rechts;
  Stiftung des {privaten,öffentlichen,oeffentlichen} Rechts; gemeinn{ü,ue}tzige Privatstiftung
DE AT CH LI | institution | after | A{ö,oe}R; A.d.{ö,oe}.R.;
  {Anstalt,Körperschaft,Institut,Koerperschaft} {des ,}öffentlichen Rechts; Anstalt {des ,}oeffentlichen Rechts;
  K{ö,oe}R; K.d.{ö,oe}.R.; S{ö,oe}R; rechtsf{ä,ae}hige Anstalt des {ö,oe}ffentlichen Rechts;
  öffentlich-rechtliche {Körperschaft,Anstalt}
DE AT CH | state-enterprise | after | Eigenbetrieb; Zweckverband; Regiebetrieb; Kommunalunternehmen;
  gemeinn{ü,ue}tziges Kommunalunternehmen; gKU; Bundesbetrieb; Landesbetrieb; staatliches Einheitsunternehmen;
  Volkseigener Betrieb; VEB
LI | foundation | after | Anstalt; Etablissement; privatrechtliche Anstalt; Treuunternehmen;
  Treuunternehmen reg.; Trust reg.; reg. Treuunternehmen
CH | limited | after | Sagl; Società a garanzia limitata; Societad cun responsabladad limitada;
  Société à garantie limitée
CH | joint-stock | after | AG/SA; SA/AG; AG Ltd; Ltd AG; Societad anonima
CH LI | fund | after | KmGK; Kommanditgesellschaft f{ü,ue}r kollektive Kapitalanlagen; SCmPC;
  Société en commandite de placements collectifs; Investmentgesellschaft mit variablem Kapital
DE AT LU | fund | after | Sonderverm{ö,oe}gen; OGAW; Investmentfonds; Publikumsfonds; Spezialfonds;
  Immobilien-Sonderverm{ö,oe}gen; OGAW-Sonderverm{ö,oe}gen
DE | fund | after | Kapitalverwaltungsgesellschaft; Kapitalanlagegesellschaft
DE AT CH | branch | either | Zweigniederlassung; Niederlassung;
  {Niederlassung,Zweigniederlassung,Filiale} {Deutschland,Österreich,Schweiz}; deutsche Zweigniederlassung;
  Schweizer Zweigniederlassung; inländische Zweigniederlassung
DE AT | interest-group | after | EWIV; Europ{ä,ae}ische wirtschaftliche Interessenvereinigung; ARGE;
  Arbeitsgemeinschaft; Bietergemeinschaft; Partenreederei
BE | association | after | Vereinigung ohne Gewinnerzielungsabsicht; IVoG
BE | limited | after | PGmbH
DE AT FR NL LU BE IE ES IT SE DK FI NO PL CZ SK HU | joint-stock | after | SE; Societas Europaea;
  Societas Europea; Europ{ä,ae}ische {Gesellschaft,Aktiengesellschaft}; Société européenne;
  Europese vennootschap; European Company; Europeisk selskap; Europabolag; Eurooppayhtiö; Sociedad europea;
  Società europea; Spółka europejska; Evropská společnost; Európska spoločnosť; Европейско дружество
DE AT FR NL LU BE IE ES IT SE DK FI PL | cooperative | after | SCE; Societas Cooperativa Europaea;
  Europ{ä,ae}ische Genossenschaft; Société coopérative européenne; European Cooperative Society;
  Europese coöperatieve vennootschap; Европейско кооперативно дружество
`);
