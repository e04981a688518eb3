import { readForms } from './read-forms.ts';

/** Latin America, Brazil included. */
export const LATIN_AMERICAN_FORMS = readForms(`
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
BR | limited | after | EIRELI; EIRELI ME; EIRELI EPP; Empresa Individual de Responsabilidade Limitada; Eirelli
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
