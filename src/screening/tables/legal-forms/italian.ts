import { readForms } from './read-forms.ts';

/** Italy, San Marino and the Vatican. */
export const ITALIAN_FORMS = readForms(`
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
