import { readForms } from './read-forms.ts';

/** Spain, Portugal, Andorra, and Portuguese-speaking Africa and Asia. */
export const IBERIAN_FORMS = readForms(`
ES | joint-stock | after | S.A.; Soc. Anón.
ES | joint-stock | either | Sociedad Anónima; Sdad. Anónima; Societat Anònima; Sozietate Anonimoa
ES | joint-stock | after | SAU; Sociedad Anónima Unipersonal; S.A. Unipersonal; S.A. Sociedad Unipersonal;
  Societat Anònima Unipersonal
ES | joint-stock | after | SAL; Sociedad Anónima Laboral
ES | joint-stock | after | SAD; Sociedad Anónima Deportiva
ES | joint-stock | after | SME; S.A. S.M.E.; S.A. M.P.; S.M.E. M.P.; Sociedad Mercantil Estatal
ES | limited | after | S.L.; Soc. Ltda; Sdad. Ltda; S. Ltda; S. Lim.
ES | limited | either | Sociedad Limitada; Sociedad de Responsabilidad Limitada; Societat Limitada;
  Societat de Responsabilitat Limitada; Sozietate Mugatua; Sociedade Limitada; Sdad. Limitada
ES | limited | after | S.R.L.
ES | limited | after | SLU; Sociedad Limitada Unipersonal; S.L. Unipersonal; S.L. Sociedad Unipersonal;
  Sociedad Unipersonal; Societat Limitada Unipersonal; Sociedad de Responsabilidad Limitada Unipersonal
ES | limited | after | SLL; Sociedad Limitada Laboral; Sociedad de Responsabilidad Limitada Laboral
ES | limited | after | SLNE; Sociedad Limitada Nueva Empresa
ES | limited | after | SLP; Sociedad Limitada Profesional; SLPU; Societat Limitada Professional;
  Sociedad Profesional
ES | limited | after | SLFS; Sociedad Limitada de Formación Sucesiva
ES | general-partnership | after | C.B.; Comunidad de Bienes
ES | general-partnership | after | S.C.; Sociedad Civil; Sociedad Civil Particular; Sociedad Civil Privada; SCP;
  Societat Civil Privada
ES | general-partnership | after | S.R.C.; Sociedad Regular Colectiva; Sociedad Colectiva; S. Col.; Soc. Col.
ES | limited-partnership | after | S. en C.; S. Com.; Sociedad Comanditaria; Sociedad en Comandita;
  Sociedad Comanditaria Simple
ES | partnership-by-shares | after | S. Com. p. A.; S. Com. por A.; Sociedad Comanditaria por Acciones;
  Sociedad en Comandita por Acciones
ES | cooperative | either | S. Coop.; Soc. Coop.; Sociedad Cooperativa; Sociedad Cooperativa Limitada;
  S. Coop. Ltda; Sociedad Cooperativa Andaluza; S. Coop. And.; S. Coop. Mad.; Coop. V.; S. Coop. V.;
  S. Coop. Galega; S. Coop. Gallega; S. Coop. C-LM; S. Coop. de C-LM; S. Coop. Pequeña; Kooperatiba Elkartea;
  Koop. Elk.
ES | cooperative | after | SCCL; Societat Cooperativa Catalana Limitada; Societat Cooperativa; SCL
ES | cooperative | after | S.A.T.; Sociedad Agraria de Transformación; SAT Ltda
ES | mutual | after | SGR; Sociedad de Garantía Recíproca
ES | mutual | either | Mutua de Seguros; Mutua de Seguros a Prima Fija; Sociedad Mutua de Seguros;
  Mutualidad de Previsión Social; Mutualidad; Montepío; Mutua Colaboradora con la Seguridad Social;
  Entidad de Previsión Social Voluntaria; EPSV
ES | mutual | after | MPS
ES | interest-group | after | AIE; Agrupación de Interés Económico; AEIE;
  Agrupación Europea de Interés Económico
ES | interest-group | either | Unión Temporal de Empresas; Unión Temporal de Empresas Ley 18/1982;
  UTE Ley 18/1982
ES | interest-group | after | UTE
ES | foundation | either | Fundación; Fundación Privada; Fundació; Fundació Privada; Fundazioa;
  Fundación Pública; Fundación Bancaria
ES | foundation | after | FSP
ES | association | either | Asociación; Asociación sin Ánimo de Lucro; Associació; Elkartea;
  Asociación de Utilidad Pública
ES | state-enterprise | either | Entidad Pública Empresarial; Empresa Pública Empresarial; Empresa Municipal;
  Agencia Pública Empresarial; Empresa Nacional
ES | fund | after | Fondo de Inversión; F.I.; SICAV; Sociedad de Inversión de Capital Variable; FCR;
  Fondo de Capital Riesgo; SCR; Sociedad de Capital Riesgo; Fondo de Titulización;
  Fondo de Titulización de Activos; F.T.A.; SOCIMI; Fondo de Pensiones; F.P.; SGIIC; SGEIC; E.F.C.;
  Establecimiento Financiero de Crédito
ES | branch | either | Sucursal en España; Sociedad Extranjera; Establecimiento Permanente
ES | sole-trader | either | Empresario Individual; Emprendedor de Responsabilidad Limitada
AD | limited | after | SLU; Societat Limitada Unipersonal; Societat Unipersonal;
  Societat de Responsabilitat Limitada Unipersonal
PT AO MZ CV GW ST TL MO | limited | after | Lda; Limitada; Ltda; Soc. Lda; & C.ª Lda; & Cia. Lda; e C.ª Lda
PT AO MZ CV GW ST TL MO | limited | either | Sociedade por Quotas; Sociedade Limitada;
  Sociedade de Responsabilidade Limitada; Sociedade por Quotas de Responsabilidade Limitada
PT AO MZ CV GW ST TL MO | limited | after | Unipessoal Lda; Unipessoal; Sociedade Unipessoal;
  Sociedade Unipessoal por Quotas; Sociedade Unipessoal Lda; (SU) Lda; Sociedade Unipessoal Limitada;
  Unipessoal Limitada
PT | limited | after | EIRL; Estabelecimento Individual de Responsabilidade Limitada
PT AO MZ CV GW ST TL MO | joint-stock | after | S.A.; Sociedade Anónima; S.A.R.L.;
  Sociedade Anónima de Responsabilidade Limitada; Soc. Anónima; Sociedade por Acções
PT | public-joint-stock | after | Sociedade Aberta; S.A. Sociedade Aberta;
  Sociedade com o Capital Aberto ao Investimento do Público
PT | joint-stock | after | SGPS; SGPS S.A.; Sociedade Gestora de Participações Sociais
PT | joint-stock | after | Futebol SAD; Sociedade Anónima Desportiva; SDUQ;
  Sociedade Desportiva Unipessoal por Quotas
PT AO MZ | state-enterprise | after | E.P.E.; Entidade Pública Empresarial; E.P.; Empresa Pública; E.M.;
  Empresa Municipal; E.E.M.; E.I.M.; Empresa Intermunicipal; E.M. S.A.; U.E.E.
PT | institution | after | I.P.; Instituto Público; IPSS; Instituição Particular de Solidariedade Social
PT | cooperative | after | C.R.L.; Cooperativa de Responsabilidade Limitada; CIPRL;
  Cooperativa de Interesse Público de Responsabilidade Limitada; UCRL; CCAM; Caixa de Crédito Agrícola Mútuo
PT | general-partnership | after | Sociedade em Nome Colectivo; Sociedade em Nome Coletivo; & C.ª; & Cia.;
  e Companhia; & Companhia
PT | general-partnership | after | SP RL; Sociedade de Advogados; Sociedade de Advogados RL;
  Sociedade de Advogados SP RL; SROC; Sociedade de Revisores Oficiais de Contas
PT | limited-partnership | either | Sociedade em Comandita; Sociedade em Comandita Simples; em Comandita;
  & Comandita
PT | partnership-by-shares | either | Sociedade em Comandita por Acções; Sociedade em Comandita por Ações
PT | sole-trader | either | Empresário em Nome Individual; Comerciante em Nome Individual
PT | sole-trader | after | ENI
PT | interest-group | after | ACE; Agrupamento Complementar de Empresas; AEIE;
  Agrupamento Europeu de Interesse Económico
PT | foundation | either | Fundação; Fundação Privada
PT | association | either | Associação; Associação sem Fins Lucrativos; Associação Mutualista
PT | fund | after | Fundo de Investimento Imobiliário; Fundo de Investimento Mobiliário;
  Fundo de Capital de Risco; SICAFI; SIGI; Fundo de Pensões; SCR; Sociedade de Capital de Risco; SGOIC;
  Organismo de Investimento Coletivo
PT | branch | either | Sucursal em Portugal; Representação Permanente; Sucursal Portuguesa
`);
