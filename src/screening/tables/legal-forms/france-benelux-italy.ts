import { readForms } from './read-forms.ts';

/** France, Belgium, the Netherlands, Luxembourg, Monaco, French-speaking Africa, Italy and San Marino. */
export const FRANCE_BENELUX_ITALY_FORMS = readForms(`
FR BE LU MC CH CD CI CM DZ GA MA SN TN | joint-stock | after | S.A.; Soc. An.; Soc. Anon.
FR BE LU MC CH CD CI CM DZ GA MA SN TN | joint-stock | either | Société Anonyme; Sté Anonyme; Soc. Anonyme
FR | joint-stock | after | SA à Directoire; SA à Conseil d'Administration;
  SA à Directoire et Conseil de Surveillance
FR | joint-stock | either | SAEM; SAEML; SEML; Société d'Économie Mixte; Société Anonyme d'Économie Mixte;
  Société d'Économie Mixte Locale; SEMOP; Société Publique Locale; SPLA; Société Publique Locale d'Aménagement;
  Société Anonyme d'Économie Mixte Locale
FR | joint-stock | after | SPL
FR | joint-stock | after | SAPO; Société Anonyme à Participation Ouvrière; SA à Participation Ouvrière
FR | joint-stock | either | SA d'HLM; SA HLM; Société Anonyme d'HLM;
  Société Anonyme d'Habitations à Loyer Modéré
FR LU MC | joint-stock | either | SAS; Société par Actions Simplifiée; Sté par Actions Simplifiée;
  SAS à Capital Variable; SAS à Associé Unique
FR | joint-stock | either | SASU; Société par Actions Simplifiée Unipersonnelle; SAS Unipersonnelle;
  Société par Actions Simplifiée à Associé Unique
FR | joint-stock | after | SELAS; Société d'Exercice Libéral par Actions Simplifiée; SELASU; SELAFA;
  Société d'Exercice Libéral à Forme Anonyme; SELCA
FR BE LU MC CH CD CI CM DZ GA MA SN TN | limited | either | SARL; S.à r.l.; Société à Responsabilité Limitée;
  Sté à Responsabilité Limitée; Soc. à Resp. Lim.; SARL à Capital Variable; Soc. à Responsabilité Limitée
FR | limited | either | EURL; Entreprise Unipersonnelle à Responsabilité Limitée
FR MA SN CI ML BF NE TG BJ CM GA CG TD CF GN TN DZ | limited | either | SARLU; SUARL; SARL AU;
  SARL Unipersonnelle; SARL à Associé Unique; Société Unipersonnelle à Responsabilité Limitée;
  Société à Responsabilité Limitée Unipersonnelle; SURL; Société à Responsabilité Limitée à Associé Unique;
  SARL d'Associé Unique
FR | limited | either | SELARL; Société d'Exercice Libéral à Responsabilité Limitée; SELURL; SELARLU
FR | limited | either | EIRL; Entrepreneur Individuel à Responsabilité Limitée;
  Entreprise Individuelle à Responsabilité Limitée
FR | limited | either | EARL; Exploitation Agricole à Responsabilité Limitée
FR | general-partnership | either | GAEC; Groupement Agricole d'Exploitation en Commun; SCEA;
  Société Civile d'Exploitation Agricole; GFA; Groupement Foncier Agricole; Groupement Forestier
FR BE LU MC CH | general-partnership | either | SNC; Société en Nom Collectif; S.e.n.c.; Sté en Nom Collectif
FR BE LU MC | general-partnership | either | Société Civile; Sté Civile; S.Civ.
FR LU MC | general-partnership | either | SCI; Société Civile Immobilière; SCCV;
  Société Civile de Construction Vente; SCPI; Société Civile de Placement Immobilier
FR | general-partnership | either | Société Civile de Moyens; Société Civile Professionnelle; AARPI;
  Association d'Avocats à Responsabilité Professionnelle Individuelle
FR | general-partnership | after | SCM; SCP
FR BE | general-partnership | either | Société en Participation; Société de Fait; Société Créée de Fait;
  Indivision; Société Simple; Société Momentanée
FR BE LU MC CH | limited-partnership | either | Société en Commandite Simple; Société en Commandite;
  Sté en Commandite Simple; SComm; & Cie S.C.S.
FR BE LU MC CH | limited-partnership | after | S.C.S.; SECS
LU | limited-partnership | after | SCSp; Société en Commandite Spéciale; S.C. Sp.
FR BE LU MC CH | partnership-by-shares | either | Société en Commandite par Actions;
  Sté en Commandite par Actions; & Cie S.C.A.; & Cie S.e.c.a.
FR BE LU MC CH | partnership-by-shares | after | S.C.A.; SECA
FR BE LU CH SN CI | interest-group | either | GIE; Groupement d'Intérêt Économique; GEIE;
  Groupement Européen d'Intérêt Économique; Groupement d'Intérêt Public; Groupement de Coopération Sanitaire
FR BE LU CH SN CI | interest-group | after | GIP
FR | cooperative | either | SCOP; Société Coopérative Ouvrière de Production;
  Société Coopérative et Participative; SCOP SA; SCOP SARL; SCOP ARL; SCOP SAS;
  Société Coopérative de Production
FR | cooperative | either | SCIC; Société Coopérative d'Intérêt Collectif; SCIC SA; SCIC SARL; SCIC SAS
FR | cooperative | either | Société Coopérative Agricole; CUMA; Coopérative d'Utilisation de Matériel Agricole;
  SICA; Société d'Intérêt Collectif Agricole; Union de Sociétés Coopératives Agricoles
FR BE LU CH | cooperative | either | Société Coopérative; Sté Coopérative; Coopérative; SCoop;
  Société Coopérative à Capital Variable; Société Coopérative Artisanale; Caisse de Crédit Agricole Mutuel;
  Société Coopérative de Banque
FR BE LU | mutual | either | Mutuelle; Société d'Assurance Mutuelle; Société d'Assurances Mutuelles;
  Société Mutualiste; SGAM; Société de Groupe d'Assurance Mutuelle; Mutuelle d'Assurance;
  Assurance Mutuelle Agricole; Société de Caution Mutuelle; Association d'Assurances Mutuelles;
  Union de Mutuelles; SAM à Cotisations Variables
FR BE CH LU MC | association | either | Association Déclarée; Association Loi 1901; Association Loi de 1901;
  Association Reconnue d'Utilité Publique; Syndicat; Syndicat Professionnel; Association Syndicale;
  Comité d'Entreprise; Syndicat de Copropriétaires; Association de Droit Local
FR BE CH LU MC | foundation | either | Fondation; Fondation Reconnue d'Utilité Publique; Fondation d'Entreprise;
  Fonds de Dotation; Fondation d'Utilité Publique; Fondation Privée
FR | state-enterprise | either | EPIC; Établissement Public à Caractère Industriel et Commercial;
  Établissement Public Industriel et Commercial; Régie; Entreprise Publique; Société d'État; Société Nationale
FR | institution | either | Établissement Public; Établissement Public à Caractère Administratif;
  Établissement Public Administratif; EPCI; Établissement Public de Coopération Intercommunale; EPSCP; EPST;
  Office Public de l'Habitat; Établissement Public Local
FR | institution | after | EPA; OPH
FR BE CH | sole-trader | either | Entreprise Individuelle; Entrepreneur Individuel; Auto-entrepreneur;
  Micro-entreprise; Micro-entrepreneur; Raison Individuelle
FR BE CH LU MC | branch | either | Succursale; Succursale de; Succursale en France; Succursale Française;
  Succursale Belge; Succursale de Luxembourg; Succursale Luxembourgeoise; Succursale de Paris;
  Bureau de Représentation
FR LU BE CH | fund | either | SICAV; Société d'Investissement à Capital Variable; SICAF;
  Société d'Investissement à Capital Fixe; SICAV-SIF; SICAV-RAIF; SICAV-FIS
FR LU | fund | either | Fonds Commun de Placement; FCPR; Fonds Commun de Placement à Risques; FCPI; FPCI;
  Fonds Professionnel de Capital Investissement; FCPE; Fonds Commun de Placement d'Entreprise;
  Fonds Commun de Titrisation; OPCI; SPPICAV; Fonds Professionnel Spécialisé; SIIC; OPCVM;
  Société de Libre Partenariat; FCIMT; Fonds Commun de Créances
FR LU | fund | after | FCP; FCT; FIP; FPS; SLP; FCC
LU | fund | after | SICAR; Société d'Investissement en Capital à Risque; SIF; Fonds d'Investissement Spécialisé;
  RAIF; Fonds d'Investissement Alternatif Réservé; FIAR; SCA SICAV-SIF; SCA SICAV-RAIF; SCSp SICAV-RAIF
FR BE LU CH | company | either | Cie; Compagnie; & Cie; et Cie; et Compagnie; & Compagnie; Sté; Société; Ets;
  Établissements; Etabs.
LU | limited | either | SARL-S; Société à Responsabilité Limitée Simplifiée; S.à r.l.-S; S.à r.l. Unipersonnelle
LU | mutual | either | ASSEP; Association d'Épargne-Pension; SEPCAV;
  Société d'Épargne-Pension à Capital Variable; Association Agricole
LU BE | association | after | ASBL; Association sans But Lucratif; AISBL;
  Association Internationale sans But Lucratif; Établissement d'Utilité Publique
BE | limited | either | SPRL; Société Privée à Responsabilité Limitée; BVBA;
  Besloten Vennootschap met Beperkte Aansprakelijkheid; BVBA/SPRL; SPRL/BVBA;
  Privatgesellschaft mit Beschränkter Haftung
BE | limited | either | EBVBA; Eenpersoons BVBA; SPRLU; SPRL Unipersonnelle;
  Société Privée à Responsabilité Limitée Unipersonnelle;
  Eenpersoons Besloten Vennootschap met Beperkte Aansprakelijkheid
BE | limited | either | BVBA Starter; S-BVBA; SPRL-S; SPRL Starter; BVBA-S;
  Société Privée à Responsabilité Limitée Starter; Starters BVBA
BE | limited | either | SRL/BV; BV/SRL; Besloten Vennootschap
BE | limited | after | SRL; B.V.
BE | joint-stock | either | SA de Droit Public; NV van Publiek Recht; Société Anonyme de Droit Public;
  Naamloze Vennootschap van Publiek Recht
BE | joint-stock | after | NV/SA; SA/NV
BE | cooperative | after | SCRL; Société Coopérative à Responsabilité Limitée; CVBA;
  Coöperatieve Vennootschap met Beperkte Aansprakelijkheid; CVBA/SCRL; SCRL/CVBA; SCRL-FS; CVBA-SO;
  Société Coopérative à Responsabilité Limitée à Finalité Sociale;
  Coöperatieve Vennootschap met Beperkte Aansprakelijkheid met Sociaal Oogmerk
BE | cooperative | after | SCRI; Société Coopérative à Responsabilité Illimitée; CVOA;
  Coöperatieve Vennootschap met Onbeperkte Aansprakelijkheid; CVOHA; Coöperatieve Vennootschap
BE NL | general-partnership | after | VOF; Vennootschap onder Firma; Maatschap; Openbare Maatschap;
  Openbare Vennootschap; Stille Maatschap; Tijdelijke Handelsvennootschap; Burgerlijke Maatschap
BE | limited-partnership | after | Comm.V; Gewone Commanditaire Vennootschap; GCV; Landbouwvennootschap;
  Société Agricole
BE NL | partnership-by-shares | after | Comm. VA; CVA; Commanditaire Vennootschap op Aandelen; CVoA
BE | association | after | VZW; Vereniging zonder Winstoogmerk; IVZW;
  Internationale Vereniging zonder Winstoogmerk; ASBL/VZW; VZW/ASBL; VME; Vereniging van Mede-eigenaars;
  AISBL/IVZW; VoG; Feitelijke Vereniging
BE | foundation | either | Stichting van Openbaar Nut; Private Stichting; Privaatstichting
BE | foundation | after | SON
BE | fund | after | BEVEK; BEVAK; Privak; GVV; Gereglementeerde Vastgoedvennootschap;
  Société Immobilière Réglementée; OFP; Organisme voor de Financiering van Pensioenen;
  Organisme de Financement de Pensions; Openbare Bevek; PRICAF; SIR
BE | mutual | either | Onderlinge Verzekeringsvereniging; Ziekenfonds; Mutualité; Mutualiteit
BE | state-enterprise | either | Intercommunale; Autonoom Gemeentebedrijf; Régie Communale Autonome;
  Autonoom Provinciebedrijf; Opdrachthoudende Vereniging; Openbare Instelling
BE | state-enterprise | after | AGB
NL | limited | after | B.V.; Besloten Vennootschap; Besloten Vennootschap met Beperkte Aansprakelijkheid;
  B.V. i.o.; BV in Oprichting
NL BE SR CW AW SX | joint-stock | after | N.V.; Naamloze Vennootschap
NL | limited-partnership | after | C.V.; Commanditaire Vennootschap; & Co. C.V.
NL | cooperative | either | Coöperatie; Coöp.; Coöperatie U.A.; Coöperatief U.A.; Coöperatie B.A.;
  Coöperatie W.A.; Coöperatieve Vereniging; Coöperatieve Vereniging U.A.; Coöp. U.A.; Coöperatieve U.A.
NL | cooperative | after | U.A.; B.A.; W.A.; Uitgesloten Aansprakelijkheid;
  Coöperatie met Uitgesloten Aansprakelijkheid; Coöperatie met Beperkte Aansprakelijkheid;
  Coöperatie met Wettelijke Aansprakelijkheid
NL | mutual | either | Onderlinge Waarborgmaatschappij; OWM; OWM U.A.; Onderlinge Waarborgmaatschappij U.A.;
  Onderlinge Verzekeringsmaatschappij; Onderlinge Levensverzekeringsmaatschappij; O.W.M. B.A.
NL | association | either | Vereniging; Vereniging van Eigenaars; VvE;
  Vereniging met Volledige Rechtsbevoegdheid; Vereniging met Beperkte Rechtsbevoegdheid; Kerkgenootschap
NL | foundation | either | Stichting; Stichting Administratiekantoor; STAK
NL | sole-trader | either | Eenmanszaak; h.o.d.n.; t.h.o.d.n.; Handelend onder de Naam
NL | institution | either | Publiekrechtelijke Rechtspersoon; Publiekrechtelijk Lichaam;
  Zelfstandig Bestuursorgaan; Rederij
NL | interest-group | either | EESV; Europees Economisch Samenwerkingsverband
NL | fund | either | FGR; Fonds voor Gemene Rekening; Beleggingsfonds
NL BE | company | either | Maatschappij; Mij.; Maatsch.; Fa.; Firma; en Zn.; en Zonen
NL BE | branch | either | Bijkantoor; Nederlands Bijkantoor; Belgisch Bijkantoor; Nevenvestiging
CW AW SX | foundation | either | Stichting Particulier Fonds; Private Fund Foundation
CW AW SX | foundation | after | SPF
CW AW | limited | after | AVV; Aruba Vrijgestelde Vennootschap; VBA;
  Vennootschap met Beperkte Aansprakelijkheid; Aruba Exempt Company
MC | joint-stock | after | S.A.M.; Société Anonyme Monégasque
MC | general-partnership | either | Société Civile Particulière; Société Civile Monégasque
SN CI ML BF NE TG BJ CM GA CG TD CF GN CD | joint-stock | after | SA avec Conseil d'Administration; SA avec CA;
  SA avec Administrateur Général; SA avec AG; SA Unipersonnelle
SN CI ML BF NE TG BJ CM GA CG TD CF GN CD | cooperative | either | COOP-CA; SCOOP-CA; SCOOPS;
  Société Coopérative Simplifiée; Société Coopérative avec Conseil d'Administration
DZ MA TN | joint-stock | after | SpA; EPE SPA; EPE; Entreprise Publique Économique; Société par Actions
MA DZ TN CI SN | state-enterprise | either | Office National; Entreprise Nationale; Entreprise Publique
RW BI CD | limited | after | SPRL; SPRLU; SURL
CD | joint-stock | after | SCARL; Société par Actions à Responsabilité Limitée; S.A.R.L. par Actions
IT SM | joint-stock | after | S.p.A.; Soc. p. A.; Soc. per Azioni; SpA Unipersonale; SpA con Socio Unico;
  S.p.A. SB; S.p.A. Società Benefit
IT SM CH | joint-stock | either | Società per Azioni; Società Anonima; Società per Azioni a Socio Unico
IT SM | limited | after | S.r.l.; Soc. a r.l.; Soc. Resp. Lim.; Soc. a Resp. Lim.; S.r.l. SB; S.a r.l.;
  Srl Società Benefit
IT SM CH | limited | either | Società a Responsabilità Limitata; Soc. a Responsabilità Limitata;
  Società a Resp. Limitata
IT | limited | after | S.r.l. Unipersonale; Srlu; SRL con Socio Unico; SRL a Socio Unico; Società Unipersonale;
  S.r.l. Uninominale; Società a Responsabilità Limitata a Socio Unico;
  Società a Responsabilità Limitata con Unico Socio; Unipersonale; S.u.r.l.; A Socio Unico;
  S.r.l. Società Unipersonale; Società a Responsabilità Limitata Unipersonale
IT | limited | after | S.r.l.s.; Società a Responsabilità Limitata Semplificata; S.r.l. Semplificata
IT | limited | after | S.r.l.c.r.; Società a Responsabilità Limitata a Capitale Ridotto
IT | limited | after | S.t.p.; STP S.r.l.; STP a r.l.; Società tra Professionisti; S.r.l. STP; STA;
  Società tra Avvocati; S.t.a. S.r.l.; STP S.p.A.
IT | general-partnership | after | S.n.c.; Società in Nome Collettivo; S.n.c. di; Soc. in Nome Collettivo;
  & C. S.n.c.; e C. S.n.c.
IT | general-partnership | after | S.s.; Società Semplice; Soc. Sempl.; Società Semplice Agricola;
  S.S. Agricola; Società Agricola Semplice; S.s. Soc. Agr.; Società di Fatto; S.d.f.; Società Agricola;
  Soc. Agr.; Soc. Agr. S.s.
IT | limited-partnership | after | S.a.s.; Società in Accomandita Semplice; S.a.s. di; & C. S.a.s.; e C. S.a.s.;
  Soc. in Accomandita Semplice
IT | partnership-by-shares | after | S.a.p.a.; Società in Accomandita per Azioni; S.Acc.p.A.; & C. S.a.p.a.;
  Soc. in Accomandita per Azioni
IT | cooperative | either | Soc. Coop.; Società Cooperativa; S.Coop.; Coop.; Cooperativa; Soc. Cooperativa;
  Soc. Coop. Agr.; Società Cooperativa Agricola; Soc. Coop. Agricola; Piccola Società Cooperativa
IT | cooperative | after | S.c.
IT | cooperative | after | S.c.a r.l.; Scarl; S.c.r.l.; Soc. Coop. a r.l.;
  Società Cooperativa a Responsabilità Limitata; Società Cooperativa a r.l.; Soc. Coop. r.l.; Coop. a r.l.;
  S.coop.r.l.; P.S.c.a r.l.; S.coop. a r.l.
IT | cooperative | after | S.c.p.a.; S.c.a.p.a.; Soc. Coop. p.A.; Società Cooperativa per Azioni;
  Soc. Coop. per Azioni
IT | cooperative | either | Cooperativa Sociale; Società Cooperativa Sociale; Soc. Coop. Sociale;
  Cooperativa Sociale Onlus; Cooperativa Sociale a r.l.
IT | cooperative | after | S.c.s.
IT | cooperative | either | Banca di Credito Cooperativo; Banca Popolare Cooperativa; Cassa Rurale;
  Cassa Raiffeisen; Soc. Coop. di Credito; Credito Cooperativo
IT | cooperative | after | BCC
IT | interest-group | either | Consorzio; S.c.ons.; Società Consortile; Società Consortile a r.l.;
  S.cons. a r.l.; Soc. Cons. a r.l.; Società Consortile a Responsabilità Limitata;
  Società Consortile per Azioni; Soc. Cons. p.A.; S.cons.p.a.; Associazione Temporanea di Imprese;
  Raggruppamento Temporaneo di Imprese; GEIE; Gruppo Europeo di Interesse Economico; Contratto di Rete;
  Rete di Imprese; Soc. Consortile; Soc. Consortile a r.l.; Soc. Cons.
IT | interest-group | after | ATI; RTI
IT | mutual | either | Mutua Assicuratrice; Società di Mutua Assicurazione; Società di Mutuo Soccorso;
  Mutua Assicurazioni; Società Mutua
IT | mutual | after | S.m.s.
IT SM | association | either | Associazione; Onlus; Organizzazione Non Lucrativa di Utilità Sociale;
  Associazione di Promozione Sociale; Organizzazione di Volontariato; ASD;
  Associazione Sportiva Dilettantistica; Associazione Riconosciuta; Associazione Non Riconosciuta;
  Ente del Terzo Settore; SSD; Società Sportiva Dilettantistica; SSD a r.l.; S.S.D. a r.l.; Associazione Onlus
IT SM | association | after | APS; ODV; ETS
IT SM | foundation | either | Fondazione; Fondazione Onlus; Fondazione ETS; Opera Pia; Fondazione Bancaria
IT | sole-trader | either | Ditta Individuale; Impresa Individuale; Ditta; Imprenditore Individuale;
  Impresa Familiare
IT | sole-trader | after | D.I.
IT | state-enterprise | either | Ente Pubblico; Ente Pubblico Economico; Azienda Speciale;
  Azienda Municipalizzata; Consorzio di Bonifica; Ente Pubblico Non Economico; IPAB;
  Azienda Pubblica di Servizi alla Persona; Azienda Speciale Consortile
IT | state-enterprise | after | ASP
IT | fund | either | Fondo Comune di Investimento; SGR S.p.A.; Società di Gestione del Risparmio; SIM S.p.A.;
  Società di Intermediazione Mobiliare; SICAF; Società di Investimento a Capitale Fisso; SICAV;
  Società di Investimento a Capitale Variabile; Fondo Pensione; Fondo di Investimento; Fondo Immobiliare; SIIQ;
  Società di Investimento Semplice
IT | fund | after | SGR; SIM; SIS
IT | branch | either | Sede Secondaria; Stabile Organizzazione; Filiale Italiana; Succursale Italiana;
  Rappresentanza Generale per l'Italia
IT | company | after | & C.; e C.; & Figli; e Figli
`);
