import { readForms } from './read-forms.ts';

/** Spain, Portugal, Andorra, Portuguese-speaking Africa and Asia, and Latin America. */
export const IBERIA_LATIN_AMERICA_FORMS = readForms(`
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
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE | joint-stock | after | S.A.; Soc. An.
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE | joint-stock | either | Sociedad Anónima;
  Soc. Anónima; Sociedad Anónima (S.A.)
AR BO CL CO CR DO EC GT HN NI PA PE PR PY SV UY VE | limited | after | S.R.L.; S. de R.L.; Soc. de Resp. Ltda;
  S. R. Ltda; Soc. Resp. Ltda
AR BO CL CO CR DO EC GT HN MX NI PA PE PR PY SV UY VE | limited | either | Sociedad de Responsabilidad Limitada;
  Sociedad Limitada; Sociedad de Responsabilidad Ltda
AR BO CL CO CR DO EC GT HN NI PA PE PR PY SV UY VE | limited | after | Ltda; Limitada; Cía. Ltda; C. Ltda;
  Compañía Limitada; y Cía. Ltda; & Cía. Ltda; y Compañía Limitada; Compañía de Responsabilidad Limitada;
  Soc. Ltda; Comp. Ltda; e Hijos Ltda
AR BO CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE | general-partnership | after | S.C.; S. en N.C.;
  Sociedad Colectiva; Sociedad en Nombre Colectivo; Sociedad Civil; Soc. Col.; S.N.C.;
  Compañía en Nombre Colectivo; y Compañía
AR BO CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE | limited-partnership | after | S. en C.; S.C.S.; S. en C.S.;
  S. en Com.; Sociedad en Comandita; Sociedad en Comandita Simple; Soc. en Com.; Sociedad Comanditaria;
  y Cía. S. en C.; & Cía. S. en C.; y Cía. S.C.S.; & Cía. S.C.S.; Compañía en Comandita;
  Compañía en Comandita Simple
AR BO CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE | partnership-by-shares | after | S.C.A.; S. en C. por A.;
  S. en C.A.; Sociedad en Comandita por Acciones; Soc. en C. por A.; y Cía. S.C.A.; & Cía. S.C.A.;
  Compañía en Comandita por Acciones; S.C.p.A.
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE | cooperative | either | Cooperativa; Coop. Ltda;
  Cooperativa Ltda; Cooperativa Limitada; Cooperativa de Ahorro y Crédito; Cooperativa de Trabajo;
  Cooperativa Multiactiva; COOPAC; COAC; Cooperativa de Trabajo Asociado; Cooperativa Agropecuaria;
  Cooperativa Agraria; Cooperativa Agrícola
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE | foundation | either | Fundación;
  Fundación sin Fines de Lucro
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE | association | either | Asociación; Asociación Civil;
  Asociación sin Fines de Lucro; Corporación sin Fines de Lucro; ONG; Asoc. Civil;
  Organización No Gubernamental; Asociación Civil sin Fines de Lucro
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE | sole-trader | either | Empresa Individual;
  Empresario Individual; Empresa Unipersonal; Unipersonal; Persona Física; Persona Natural;
  Comerciante Individual; Firma Personal
AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE | state-enterprise | either | Empresa Pública;
  Empresa del Estado; Empresa Estatal; Empresa Nacional; Organismo Autónomo; Ente Público; Empresa Municipal;
  Empresa de Propiedad del Estado; Instituto Autónomo; Corporación Pública; Empresa Mixta
AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE | branch | either | Sucursal; Suc.; Sucursal Argentina;
  Sucursal Colombia; Sucursal del Perú; Sucursal México; Sucursal Ecuador; Agencia en Chile; Sucursal Bolivia;
  Sucursal Venezuela; Sucursal Uruguay; Oficina de Representación; Sucursal Panamá
AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE | company | either | Cía.; Compañía; y Cía.; & Cía.;
  e Hijos; & Compañía
AR BO CL CO CR EC GT HN MX NI PE PY SV UY VE | joint-stock | after | Sociedad de Economía Mixta; S.E.M.; S.A.M.;
  Sociedad Anónima Mixta; Compañía de Economía Mixta; C.E.M.
AR | joint-stock | after | SAU; Sociedad Anónima Unipersonal
AR PY UY PE CL | joint-stock | after | S.A.C.I.; S.A.I.C.; S.A.C.I.F.; S.A.I.C.F.; S.A.I.C. y F.; S.A.C.I.F.I.;
  S.A.C.I.F.I.A.; S.A.C.I.F. y A.; S.A.C.I. y F.; S.A.C. e I.; S.A.I. y C.; S.A.C.I.A.; S.A.I.C.A.;
  S.A.I.C.F.I.; S.A.C.I. y A.; S.A.A.C.I.; S.A.G.I.C.; S.A.C.F.I.; S.A.I.C.I.F.
AR CL CO EC MX PY UY DO | joint-stock | after | S.A.S.; Sociedad por Acciones Simplificada;
  Sociedad Anónima Simplificada; Empresa por Acciones Simplificadas; E.A.S.
AR | general-partnership | after | S.H.; Sociedad de Hecho; S. de H.; Soc. de Hecho; Sociedad Simple;
  S.S. Ley 19550
AR | partnership-by-shares | after | S.C. e I.; Sociedad de Capital e Industria
AR | state-enterprise | after | S.E.; Sociedad del Estado; S.A.P.E.M.;
  Sociedad Anónima con Participación Estatal Mayoritaria
AR CL BO | mutual | after | S.G.R.; Sociedad de Garantía Recíproca; Asociación Mutual
AR | fund | after | Fondo Común de Inversión; F.C.I.; Fideicomiso; Fideicomiso Financiero
CL | joint-stock | after | SpA; Sociedad por Acciones
CL | joint-stock | after | Sociedad Anónima Cerrada; Sociedad Anónima Abierta;
  Sociedad Anónima Deportiva Profesional; SADP
CL CR DO PE PY | limited | after | E.I.R.L.; Empresa Individual de Responsabilidad Limitada; E.I.R. Ltda;
  Emp. Ind. de Resp. Ltda; Empresa Individual de Resp. Ltda
CL | association | after | A.G.; Asociación Gremial
CO | joint-stock | after | S.A.S. BIC; S.A. BIC; Sociedad de Beneficio e Interés Colectivo; BIC
CO | joint-stock | after | E.S.P.; S.A. E.S.P.; S.A.S. E.S.P.; Empresa de Servicios Públicos; S.A. E.S.P. BIC;
  Ltda. E.S.P.
CO | joint-stock | either | C.I.; S.A. C.I.; C.I. S.A.; S.A.S. C.I.; Comercializadora Internacional
CO | sole-trader | after | E.U.
CO | cooperative | after | E.A.T.; Empresa Asociativa de Trabajo; C.T.A.; Precooperativa; Fondo de Empleados
CO | association | after | ESAL; Entidad sin Ánimo de Lucro
CO | state-enterprise | either | Empresa Social del Estado; EICE; Empresa Industrial y Comercial del Estado;
  EICE E.S.P.
CO | state-enterprise | after | E.S.E.
CO | institution | after | E.P.S.; Entidad Promotora de Salud; I.P.S.;
  Institución Prestadora de Servicios de Salud; IPS S.A.S.
CR | association | after | Asociación Solidarista; Asociación Solidarista de Empleados;
  Asociación de Desarrollo Integral
CU | state-enterprise | either | Unidad Empresarial de Base; OSDE;
  Organización Superior de Dirección Empresarial; Sociedad Mercantil Cubana
CU | cooperative | either | UBPC; Unidad Básica de Producción Cooperativa;
  Cooperativa de Producción Agropecuaria
DO EC | joint-stock | after | C. por A.; CxA; Compañía por Acciones
EC VE | joint-stock | either | C.A.; Compañía Anónima; Cía. Anónima; Comp. Anónima
EC | state-enterprise | after | E.P.
GT HN SV NI | joint-stock | after | S. de C.V.; Sociedad de Capital Variable
MX HN SV | joint-stock | after | S.A. de C.V.; Sociedad Anónima de Capital Variable; S.A. C.V.; de C.V.; C.V.;
  S.A. de Capital Variable
MX | public-joint-stock | after | S.A.B.; S.A.B. de C.V.; Sociedad Anónima Bursátil;
  Sociedad Anónima Bursátil de Capital Variable
MX | joint-stock | after | S.A.P.I.; S.A.P.I. de C.V.; Sociedad Anónima Promotora de Inversión;
  Sociedad Anónima Promotora de Inversión de Capital Variable; S.A.P.I.B. de C.V.; S.A.P.I.B.;
  Sociedad Anónima Promotora de Inversión Bursátil
MX | joint-stock | after | S.A.S. de C.V.; Sociedad por Acciones Simplificada de Capital Variable
MX | joint-stock | after | SOFOM; SOFOM E.N.R.; SOFOM E.R.; S.A. de C.V. SOFOM E.N.R.;
  S.A.P.I. de C.V. SOFOM E.N.R.; S.A. de C.V. SOFOM E.R.; Sociedad Financiera de Objeto Múltiple;
  Entidad No Regulada; Entidad Regulada; E.N.R.; SOFOL; Sociedad Financiera de Objeto Limitado;
  Sociedad Financiera de Objeto Múltiple Entidad No Regulada
MX | joint-stock | after | Institución de Banca Múltiple; S.A. Institución de Banca Múltiple
MX | state-enterprise | after | Sociedad Nacional de Crédito; S.N.C.; Institución de Banca de Desarrollo
MX | limited | after | S. de R.L.; S. de R.L. de C.V.; S.R.L. de C.V.;
  Sociedad de Responsabilidad Limitada de Capital Variable; S. en R.L. de C.V.; S.R.L. C.V.
MX | limited | after | S. de R.L. M.I.; S. de R.L. de I.P.; S. de R.L. de I.P. de C.V.;
  Sociedad de Responsabilidad Limitada Microindustrial; S.R.L. M.I.
MX | general-partnership | after | S.C. de R.L.; S.C. de C.V.; S. en N.C. de C.V.;
  Sociedad de Solidaridad Social; S. de S.S.
MX | cooperative | after | S.C. de R.L. de C.V.; S.C.L.; Sociedad Cooperativa;
  Sociedad Cooperativa de Responsabilidad Limitada; S.C.L. de C.V.; Sociedad Cooperativa de Ahorro y Préstamo;
  S.C. de A.P. de R.L. de C.V.; S.C.A.P.; Sociedad Cooperativa de Responsabilidad Limitada de Capital Variable
MX VE CR | association | after | A.C.
MX | association | after | I.A.P.; Institución de Asistencia Privada; A.B.P.;
  Asociación de Beneficencia Privada; A.R.; Asociación Religiosa; A. en P.; Asociación en Participación;
  Institución de Beneficencia Privada; I.B.P.
MX | general-partnership | after | S.P.R.; S.P.R. de R.L.; S.P.R. de R.L. de C.V.; Sociedad de Producción Rural;
  S.P.R. de R.I.; ARIC; Asociación Rural de Interés Colectivo;
  Sociedad de Producción Rural de Responsabilidad Limitada
MX | state-enterprise | either | Empresa Productiva del Estado; Organismo Público Descentralizado;
  Empresa Productiva Subsidiaria
MX | state-enterprise | after | O.P.D.
MX | fund | either | Fideicomiso Irrevocable; FIBRA; SIEFORE; S.A. de C.V. SIEFORE;
  Fondo de Inversión de Renta Variable; Fondo de Inversión en Instrumentos de Deuda
PA | foundation | either | Fundación de Interés Privado; Private Interest Foundation
PA | foundation | after | FIP
PA | limited | after | Sociedad de Emprendimiento de Responsabilidad Limitada; S.E.R.L.;
  Sociedad de Emprendimiento
PE | joint-stock | after | S.A.C.; Sociedad Anónima Cerrada; S.A. Cerrada
PE | public-joint-stock | after | S.A.A.; Sociedad Anónima Abierta; S.A. Abierta
PE | joint-stock | after | S.A.C.S.; Sociedad por Acciones Cerrada Simplificada
PE | limited | after | S.C.R.L.; S. Civil de R.L.; Sociedad Civil de Responsabilidad Limitada;
  Sociedad Comercial de Responsabilidad Limitada; S. Com. R.L.
PE | cooperative | after | C.A.C.; S.A.I.S.; Sociedad Agrícola de Interés Social
PR | corporation | after | C.S.P.; Corporación de Servicios Profesionales; C.D.; C.R.L.;
  Compañía de Responsabilidad Limitada
PY | public-joint-stock | after | S.A.E.C.A.; Sociedad Anónima Emisora de Capital Abierto; S.A.E.;
  Sociedad Anónima Emisora
UY | joint-stock | after | S.A.F.I.; Sociedad Anónima Financiera de Inversión
UY | general-partnership | after | S.G.; Sociedad Ganadera; Sociedad Agraria
VE | public-joint-stock | after | S.A.C.A.; Sociedad Anónima de Capital Abierto;
  Sociedad Anónima de Capital Autorizado; C.A.C.A.; C.A. S.A.C.A.; S.A.I.C.A.;
  Sociedad Anónima Inscrita de Capital Abierto
VE | limited | after | C.R.L.
VE | cooperative | after | R.L.; R.S.; Asociación Cooperativa; Asociación Cooperativa R.L.
BR | limited | after | Ltda; Limitada; Ltda. ME; Ltda. EPP; Cia. Ltda; & Cia. Ltda; e Cia. Ltda; S/C Ltda;
  S/S Ltda; Soc. Ltda; Sociedade Simples Limitada
BR | limited | either | Sociedade Limitada; Sociedade Empresária Limitada;
  Sociedade por Quotas de Responsabilidade Limitada
BR | limited | after | SLU; Sociedade Limitada Unipessoal; Ltda. Unipessoal
BR | limited | after | EIRELI; EIRELI ME; EIRELI EPP; Empresa Individual de Responsabilidade Limitada
BR | joint-stock | either | Sociedade Anônima; Companhia; Cia.; Soc. Anônima; Sociedade por Ações
BR | joint-stock | after | S/A
BR | public-joint-stock | after | Companhia Aberta; S.A. Companhia Aberta; Sociedade Anônima Aberta
BR | private-joint-stock | after | Companhia Fechada; Sociedade Anônima Fechada; S.A. Fechada
BR | joint-stock | after | S.A.F.; Sociedade Anônima do Futebol
BR | sole-trader | after | ME; EPP; MEI; Microempresa; Empresa de Pequeno Porte; Microempreendedor Individual;
  Empresário Individual; Firma Individual
BR | general-partnership | after | S/S; S/C; Sociedade Simples; Sociedade Civil; Sociedade em Nome Coletivo;
  Sociedade Simples Pura; Sociedade em Conta de Participação; Sociedade Individual de Advocacia;
  Sociedade Unipessoal de Advocacia
BR | limited-partnership | either | Sociedade em Comandita Simples
BR | partnership-by-shares | either | Sociedade em Comandita por Ações
BR | cooperative | either | Cooperativa; Cooperativa Agroindustrial; Cooperativa Central;
  Cooperativa de Crédito; Sociedade Cooperativa; Coop.
BR | interest-group | either | Consórcio; Consórcio de Empresas; Consórcio Simples; Grupo de Sociedades;
  Consórcio Público
BR | state-enterprise | either | Sociedade de Economia Mista; Autarquia; Empresa Pública; Empresa Estatal;
  Fundação Pública; Serviço Social Autônomo; Empresa Binacional
BR | association | either | Associação; OSCIP; Organização da Sociedade Civil de Interesse Público;
  Organização Social; Associação Civil; Associação Privada; Organização Religiosa; Entidade Sindical;
  Associação Civil sem Fins Lucrativos; Condomínio
BR | foundation | either | Fundação; Fundação Privada
BR | fund | either | Fundo de Investimento; FIDC; Fundo de Investimento em Direitos Creditórios;
  Fundo de Investimento Imobiliário; Fundo de Investimento em Participações; Fundo de Investimento Multimercado;
  Fundo de Investimento em Ações; FIC FIM; FIC FIA; FIC FIDC; Fundo de Investimento em Cotas
BR | fund | after | FII; FIP; FIM; FIA
BR | corporation | after | DTVM; Distribuidora de Títulos e Valores Mobiliários; CCTVM; CTVM;
  Corretora de Títulos e Valores Mobiliários; Corretora de Câmbio, Títulos e Valores Mobiliários
BR | branch | either | Filial; Estabelecimento no Brasil de Sociedade Estrangeira;
  Empresa Domiciliada no Exterior
HT | joint-stock | after | Société Anonyme Mixte; Compagnie Mixte
`);
