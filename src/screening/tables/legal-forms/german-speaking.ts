import { readForms } from './read-forms.ts';

/** Germany, Austria, Switzerland, Liechtenstein, and what Luxembourg and South Tyrol write in German. */
export const GERMAN_SPEAKING_FORMS = readForms(`
DE AT LI CH | limited | after | GmbH; Ges.m.b.H.; mbH; Gesellschaft mbH; Gesellsch. m.b.H.;
  Gesellschaft m.b. Haftung; Gesellschaft mit beschr{ä,ae}nkter Haftung; Gesellschaft mit b. H.; GesmbH & Co.;
  mit beschr{ä,ae}nkter Haftung; G. mbH; Gmbh. Ltd; Gesellschaft mit beschr. Haftung;
  Gesellschaft m. beschr{ä,ae}nkter Haftung; Gesellschaft mit beschr{ä,ae}nkter Haftung (GmbH); GmbH Co.
DE | limited | after | gGmbH; gemeinn{ü,ue}tzige GmbH;
  gemeinn{ü,ue}tzige Gesellschaft mit beschr{ä,ae}nkter Haftung; gemeinn{ü,ue}tzige Gesellschaft mbH
DE | limited | after | UG; UG (haftungsbeschr{ä,ae}nkt); Unternehmergesellschaft;
  Unternehmergesellschaft (haftungsbeschr{ä,ae}nkt); haftungsbeschr{ä,ae}nkt; UG haftungsb.; UG (hb); gUG;
  gemeinn{ü,ue}tzige UG
DE | limited | after | InvGmbH; Rechtsanwaltsgesellschaft mbH; Steuerberatungsgesellschaft mbH;
  Wirtschaftspr{ü,ue}fungsgesellschaft mbH; Verwaltungsgesellschaft mbH; Beteiligungsgesellschaft mbH;
  Handelsgesellschaft mbH; Betriebsgesellschaft mbH; Vertriebsgesellschaft mbH; Baugesellschaft mbH;
  Wohnungsgesellschaft mbH; Entwicklungsgesellschaft mbH; Verlagsgesellschaft mbH; Industriegesellschaft mbH
DE AT CH LI LU | joint-stock | either | AG; Aktiengesellschaft; Akt. Ges.; Aktienges.; A.-G.;
  Actiengesellschaft; Aktien-Gesellschaft; Act. Ges.
DE | joint-stock | after | InvAG; gAG; gemeinn{ü,ue}tzige AG; gemeinn{ü,ue}tzige Aktiengesellschaft; REIT-AG;
  REIT-Aktiengesellschaft; Investmentaktiengesellschaft; InvAG mit ver{ä,ae}nderlichem Kapital;
  Investmentaktiengesellschaft mit ver{ä,ae}nderlichem Kapital; InvAG TGV; InvAG mvK; InvAG mfK
DE AT | partnership-by-shares | after | KGaA; Kommanditgesellschaft auf Aktien; KG a.A.; KGA; KG auf Aktien
DE | partnership-by-shares | after | GmbH & Co. KGaA; AG & Co. KGaA; SE & Co. KGaA;
  GmbH & Co. Kommanditgesellschaft auf Aktien; UG & Co. KGaA; Stiftung & Co. KGaA;
  AG & Co. Kommanditgesellschaft auf Aktien; SE & Co. Kommanditgesellschaft auf Aktien
DE AT CH LI LU | limited-partnership | after | KG; Kommanditgesellschaft; Komm. Ges.; & Co. KG; und Co. KG;
  Co. KG; & Co. Kommanditgesellschaft; K.-G.; & Compagnie KG; Komplement{ä,ae}rgesellschaft; & Cie. KG
DE AT | limited-partnership | after | GmbH & Co. KG; GmbH Co. KG; GmbH und Co. KG; GmbH & Cie. KG;
  GmbH & Compagnie KG; GmbH & Co. Kommanditgesellschaft; mbH & Co. KG; Ges.m.b.H. & Co. KG;
  Gesellschaft mbH & Co. KG; GmbH KG; GmbH & Co.; Gesellschaft mbH & Co. Kommanditgesellschaft; GmbHCo. KG;
  Gesellschaft mit beschr{ä,ae}nkter Haftung & Co. KG;
  Gesellschaft mit beschr{ä,ae}nkter Haftung & Co. Kommanditgesellschaft; GmbH & Company KG;
  Verwaltungs GmbH & Co. KG; GmbH & Co. geschlossene Investment KG;
  GmbH & Co. geschlossene Investmentkommanditgesellschaft; GmbH & CoKG
DE | limited-partnership | after | AG & Co. KG; Aktiengesellschaft & Co. KG; SE & Co. KG; UG & Co. KG;
  UG (haftungsbeschr{ä,ae}nkt) & Co. KG; Limited & Co. KG; Ltd. & Co. KG; Stiftung & Co. KG; eG & Co. KG;
  AG & Co. Kommanditgesellschaft; SE & Co. Kommanditgesellschaft; B.V. & Co. KG; S.{à,a} r.l. & Co. KG;
  AG & Cie. KG; Stiftung & Co. Kommanditgesellschaft
DE | limited-partnership | after | InvKG; Investmentkommanditgesellschaft;
  geschlossene Investmentkommanditgesellschaft; offene Investmentkommanditgesellschaft; geschl. InvKG
DE AT | general-partnership | after | oHG; offene Handelsgesellschaft; OHG mbH; Offene Handels-Gesellschaft
AT CH LI | general-partnership | after | OG; Offene Gesellschaft; offene Erwerbsgesellschaft; OEG;
  Kollektivgesellschaft; KlG; KollG; KEG; Kommanditerwerbsgesellschaft; Kommandit-Erwerbsgesellschaft
DE AT | general-partnership | after | GmbH & Co. oHG; AG & Co. oHG; GmbH & Co. offene Handelsgesellschaft;
  GmbH & Co. OG; & Co. OHG; AG & Co. OG; SE & Co. oHG; UG & Co. oHG; & Co. OG
DE | general-partnership | after | GbR; Gesellschaft b{ü,ue}rgerlichen Rechts; BGB-Gesellschaft; GbR mbH; eGbR;
  eingetragene Gesellschaft b{ü,ue}rgerlichen Rechts; Ges. b. R.; GdbR; GbRmbH
AT CH LI | general-partnership | after | GesbR; GesnbR; Gesellschaft nach b{ü,ue}rgerlichem Recht;
  einfache Gesellschaft
DE | limited-liability-partnership | after | PartG; Partnerschaftsgesellschaft; PartG mbB; PartGmbB;
  Partnerschaft mbB; Partnerschaftsgesellschaft mbB; mbB; PartGes; Part mbB;
  Partnerschaft mit beschr{ä,ae}nkter Berufshaftung;
  Partnerschaftsgesellschaft mit beschr{ä,ae}nkter Berufshaftung; Partnerschaftsges. mbB
DE AT | sole-trader | after | e.K.; e.Kfm.; e.Kfr.; eingetragener Kaufmann; eingetragene Kauffrau;
  eingetragener Kaufmann/-frau; e. Kffr.; e. Kaufm.; Einzelkaufmann; Einzelkauffrau
AT | sole-trader | after | e.U.; eingetragener Einzelunternehmer; eingetragene Einzelunternehmerin;
  eingetragenes Einzelunternehmen; eingetragenes Unternehmen
DE CH LI | sole-trader | after | Einzelunternehmen; Einzelfirma; Einzelunternehmung; Einzelunternehmer;
  Einzelunternehmerin; Inh.
DE | cooperative | after | eG; eingetragene Genossenschaft; Genossenschaft; eGmbH; e. Gen.; eG mbH; eGmuH;
  eingetragene Genossenschaft mit beschr{ä,ae}nkter Haftung
AT | cooperative | after | e.Gen.; registrierte Genossenschaft; reg. Gen.; reg.Gen.m.b.H.; eGen;
  registrierte Genossenschaft mit beschr{ä,ae}nkter Haftung; rGenmbH; rGmbH; Gen.m.b.H.;
  reg. Genossenschaft mbH; registrierte Genossenschaft m.b.H.; Erwerbs- und Wirtschaftsgenossenschaft; GenmbH;
  r.Gen.m.b.H.; regGenmbH
CH LI | cooperative | either | Genossenschaft; Gen.; SCoop; Genossenschaft mbH
DE AT CH LI | association | after | e.V.; eingetragener Verein; Verein; rechtsf{ä,ae}higer Verein; n.e.V.;
  nicht eingetragener Verein; e. Verein; r.V.; wirtschaftlicher Verein; w.V.
DE | mutual | after | VVaG; V.a.G.; Versicherungsverein auf Gegenseitigkeit; Versicherungsverein a.G.; a.G.;
  auf Gegenseitigkeit; kleinerer Versicherungsverein auf Gegenseitigkeit; kVVaG; Versicherungsv. a.G.
DE AT CH LI | foundation | either | Stiftung; Privatstiftung; rechtsf{ä,ae}hige Stiftung;
  gemeinn{ü,ue}tzige Stiftung; Stiftung b{ü,ue}rgerlichen Rechts; gemeinn{ü,ue}tzige Privatstiftung;
  Stiftung des privaten Rechts; Familienstiftung; Stiftung des {ö,oe}ffentlichen Rechts;
  Stiftung privaten Rechts; Stftg.
DE AT CH LI | institution | after | A{ö,oe}R; Anstalt des {ö,oe}ffentlichen Rechts; A.d.{ö,oe}.R.; K{ö,oe}R;
  K{ö,oe}rperschaft des {ö,oe}ffentlichen Rechts; K.d.{ö,oe}.R.; K{ö,oe}rperschaft {ö,oe}ffentlichen Rechts;
  rechtsf{ä,ae}hige Anstalt des {ö,oe}ffentlichen Rechts; S{ö,oe}R; gKU; Institut des {ö,oe}ffentlichen Rechts;
  Anstalt {ö,oe}ffentlichen Rechts; {ö,oe}ffentlich-rechtliche K{ö,oe}rperschaft;
  {ö,oe}ffentlich-rechtliche Anstalt; {ö,oe}ffentlich-rechtliches Institut; Institut {ö,oe}ffentlichen Rechts;
  selbst{ä,ae}ndige {ö,oe}ffentlich-rechtliche Anstalt
DE AT | state-enterprise | after | Eigenbetrieb; Zweckverband; Regiebetrieb; Kommunalunternehmen; Bundesbetrieb;
  Landesbetrieb; Staatsbetrieb; Eigenbetrieb der Stadt; VEB; Volkseigener Betrieb
LI | institution | after | Anstalt; Etablissement; privatrechtliche Anstalt; Establishment; TrUnt;
  Treuunternehmen; Trust reg.; reg. Treuunternehmen; Treuunternehmen reg.; Trust Enterprise
CH | limited | either | S{à,a}rl; Sagl; Soci{é,e}t{é,e} {à,a} responsabilit{é,e} limit{é,e}e;
  Societ{à,a} a garanzia limitata; Societad cun responsabladad limitada; Scrl; Gm.b.H
CH | joint-stock | either | AG/SA; SA/AG; Ltd AG; AG Ltd; SA Ltd; Societad anonima; Societ{à,a} anonima;
  Soci{é,e}t{é,e} anonyme
CH | fund | after | KmGK; KGK; Kommanditgesellschaft f{ü,ue}r kollektive Kapitalanlagen; SCmPC;
  Soci{é,e}t{é,e} en commandite de placements collectifs; SICAF; SICAV;
  Investmentgesellschaft mit variablem Kapital
DE AT LU | fund | after | Sonderverm{ö,oe}gen; OGAW; Investmentfonds; Publikumsfonds; Spezialfonds;
  Immobilien-Sonderverm{ö,oe}gen; OGAW-Sonderverm{ö,oe}gen; Kapitalverwaltungsgesellschaft
DE AT CH | branch | either | Zweigniederlassung; Niederlassung; Niederlassung Deutschland;
  Zweigniederlassung Deutschland; deutsche Zweigniederlassung; Zweigniederlassung {Ö,Oe}sterreich;
  Zweigniederlassung Schweiz; Niederlassung {Ö,Oe}sterreich; Niederlassung Schweiz;
  Schweizer Zweigniederlassung; inl{ä,ae}ndische Zweigniederlassung; Filiale Deutschland
DE AT | interest-group | after | EWIV; Europ{ä,ae}ische wirtschaftliche Interessenvereinigung; ARGE;
  Arbeitsgemeinschaft; Partenreederei; Bietergemeinschaft;
  Europ{ä,ae}ische Wirtschaftliche Interessensvereinigung
DE AT FR NL LU GB | joint-stock | after | SE; Societas Europaea; Europ{ä,ae}ische Gesellschaft;
  Soci{é,e}t{é,e} europ{é,e}enne; Europese vennootschap; Societas Europea; European Company;
  European Public Limited-Liability Company; Europ{ä,ae}ische Aktiengesellschaft; Europeisk selskap;
  Europæisk selskab; Europabolag; Eurooppayhtiö
DE AT FR NL LU IT | cooperative | after | SCE; Societas Cooperativa Europaea; Europ{ä,ae}ische Genossenschaft;
  SCE mbH; Soci{é,e}t{é,e} coop{é,e}rative europ{é,e}enne; European Cooperative Society;
  Europese coöperatieve vennootschap
`);
