import { readForms } from './read-forms.ts';

/** English words that stand for the forms of any country: a translator's, or a company's own abroad. */
export const FORMS_OF_ANY_COUNTRY = readForms(`
* | limited | after | Ltd; Limited; Lmtd; Limtd; Limitd; Limted; Ltd. Limited; Limited Ltd
* | limited | after | Co. Ltd; Company Limited; Limited Company; Limited Co.; Ltd. Co.; Ltd. Company;
  Company Ltd; Co. Limited; Coy Ltd; Comp. Ltd; Cy. Ltd; Co. Lmt; Co. Lt; Compay Limited; Compnay Limited;
  Co. & Ltd; Co. and Limited; Company & Limited; Com. Ltd; CoLtd; Corp. Ltd; Corporation Ltd; Corp. Limited;
  Corporation Limited; Inc. Ltd; Inc. Limited; Incorporated Limited; Ltd. Inc; Ltd. Corp; Limited Corporation
* | limited | either | LLC; L.L.C. Limited; LLC Company; LLC Co.; Co. LLC; Company LLC; LLC Ltd; Ltd. LLC;
  Limited LLC; LLC Inc; LL Co.; Limited Liability Company; Limited Liability Co.; Ltd. Liability Company;
  Ltd. Liability Co.; Limited Liability Compan{i,}es; Liability Limited Company; Limited-Liability Society;
  Society with Limited Liability; Society of Limited Liability; Limited Liability Corporation;
  Limited Liability; Limited Liability Association; Limited Liabilities Company; Limited Liabilty Company;
  Limited Lability Company; Limited Liablity Company; Limited Liability Compnay; Limited Liability Comapny;
  Limited Liabiltiy Company; Limited Responsibility Company; Limited Responsability Company;
  Company with Limited Liability; Company Limited Liability; Company of Limited Liability;
  Company with Limited Responsibility; Company with Limited Responsability; Association with Limited Liability;
  Firm with Limited Liability; Private Limited Liability Company; Private LLC; Single Member LLC;
  One Person LLC; Single Person LLC; Single Shareholder LLC; Sole Member LLC;
  Single Member Limited Liability Company; One Person Limited Liability Company; Sole Person LLC;
  Sole Shareholder Limited Liability Company; Sole Shareholder LLC; Single-Person Limited Liability Company
* | limited | either | Private Limited Company; Private Limited Co.; Private Company Limited;
  Private Company Limited by Shares; Private Ltd. Co.; Company Limited by Shares; Limited by Shares;
  Single Member Private Company; Single Member Private Limited Company; Private Limited Liability;
  One Person Private Limited Company
* | limited | after | Private Limited; Pvt. Ltd; Pvt. Limited; Private Ltd; P. Ltd; Pvt; Pvt. Co. Ltd; Pvt. Co.;
  Priv. Ltd; Co. Pvt. Ltd; Co. Private Limited; Company Private Limited; Company Pvt. Ltd; Pvt. Company Limited;
  Pvt. Ltd. Co.; Pvt. Company; Priv. Limited; Priv. Co.; Ltd. Pvt
* | limited | after | ALC
* | limited | either | Additional Liability Company; Additional Liability Co.;
  Company with Additional Liability; Society with Additional Liability
* | limited | either | Company Limited by Guarantee; Limited by Guarantee; Private Company Limited by Guarantee;
  LBG; CLG; Ltd. by Guarantee; Public Company Limited by Guarantee
* | joint-stock | either | JSC; Joint Stock Company; Joint-Stock Co.; Joint Stock; J.S. Co.; J.S. Company; JSCo;
  JSC Company; JSC Co.; Jt. Stk. Co.; Joint Stk. Co.; Jt. Stock Co.; Jt. Stock Company; Joint Stock Corporation;
  Joint Stock Society; Joint-Stock Firm; Joint Stocks Company; Joint Stok Company; Joint Stock Compnay;
  Joint Stock Comapny; Joint Stock Limited Company; Joint Stock Company Limited; Joint Stock Co. Ltd;
  Stock Company; Stock Corporation; Stock Co.; Share Company; Shares Company; Share Corporation; Stock Society;
  Company by Shares; Shareholding Company; Shareholding Co.; Shareholders Company; Share-Holding Company;
  Shareholding Corporation; Stockholding Company; Stock Holding Company; JSC Ltd; JSC Limited; JSC Inc;
  Anonymous Company; Company Joint Stock
* | joint-stock | either | Joint Stock Commercial Bank; Joint-Stock Bank; JSCB; JSB;
  Commercial Joint Stock Bank; Stock Commercial Bank
* | joint-stock | either | Single Member Joint Stock Company; Single Owner Joint Stock Company;
  Single Person Joint Stock Company; Sole-Owned Joint Stock Company; Sole Shareholder Joint Stock Company;
  Single Shareholder Joint Stock Company; SPJSC; Single Member S.A.
* | joint-stock | either | Joint Stock Insurance Company; Insurance Joint Stock Company; Insurance JSC
* | joint-stock | either | State Joint Stock Company; SJSC; State-Owned Joint Stock Company;
  National Joint Stock Company; NJSC; National JSC; State JSC
* | joint-stock | either | People's Joint Stock Company; Joint Stock Company of Employees
* | public-joint-stock | either | PLC; Public Limited Company; Public Limited Co.; Public Limited;
  Public Ltd. Co.; Public Ltd; Publ. Ltd. Co.; Public Ltd. Company; Public Co. Ltd; Public Company Limited;
  Public Company Ltd; Pub. Co. Ltd; PCL; P.L.Co.; Pub. Ltd. Co.; Pub. Ltd; Pub. Limited Co.;
  Publicly Limited Company; Publicly Ltd. Company; Public Limited Corporation; Public Limted Company;
  Public Limited Compnay; Public Limitd Company; PLC Ltd; PLC Limited; PLC Company; Public Liability Company;
  Public Corporation Limited; Public Limited Liability Company; Public LLC; Public Limited Liability Co.;
  Public Company Limited by Shares; Pub. Limited
* | public-joint-stock | either | PJSC; P.J.S. Co.; P.J.S. Company; PJSCo; Public Joint Stock Company;
  Public Joint-Stock Co.; Public Joint Stock; Public JSC; Public Stock Company; Public Shareholding Company;
  Public Shareholding Co.; Public Share Company; Public Stock Corporation; Public Joint Stock Corporation;
  Public Joint Stock Compnay; Pub. Joint Stock Co.; Publicly Joint Stock Company; Public Joint Stock Society;
  Public Shareholders Company; Public Shareholding Limited Company; Public Joint Stock Company Limited;
  Publicly Held Company; Publicly Traded Company
* | public-joint-stock | either | OJSC; OJSCo; O.J.S. Co.; O.J.S. Company; Open Joint Stock Company;
  Open Joint-Stock Co.; Open Joint Stock; Open JSC; Open Stock Company; Open-Type Joint Stock Company;
  Open Type JSC; Open Joint Stock Society; Joint Stock Company of Open Type; Joint-Stock Company Open Type;
  JSC of Open Type; Open Shareholding Company; Open Joint Stock Corporation; Open Joint-Stok Company;
  Open Joint Stock Compnay
* | public-joint-stock | either | Public Joint Stock Commercial Bank; PJSCB; Open Joint Stock Commercial Bank;
  OJSCB; Open Joint Stock Bank; Public Joint Stock Bank
* | public-joint-stock | either | Public Joint Stock Insurance Company; PJSIC;
  Open Joint Stock Insurance Company; OJSIC
* | private-joint-stock | either | CJSC; CJSCo; C.J.S. Co.; C.J.S. Company; Closed Joint Stock Company;
  Closed Joint-Stock Co.; Closed Joint Stock; Closed JSC; Closed Stock Company; Closed-Type Joint Stock Company;
  Closed Type JSC; Joint Stock Company of Closed Type; JSC of Closed Type; Closely Held Joint Stock Company;
  Closed Joint Stock Society; Close Joint Stock Company; Closed Joint Stock Corporation;
  Closed Joint Stock Compnay; Closed Shareholding Company; Closely Held Company; Closed Company;
  Closed Joint Stock Commercial Bank; CJSCB; Closed Joint Stock Insurance Company; CJSIC
* | private-joint-stock | either | PrJSC; PrJSCo; Pr. J.S.C.; Private Joint Stock Company;
  Private Joint-Stock Co.; Private Joint Stock; Private JSC; Private Shareholding Company;
  Private Stock Company; Private Shareholding Co.; Pvt. Joint Stock Co.; Pvt. J.S. Co.; Private Share Company;
  Private Stock Corporation; Private J.S. Co.; Private Joint Stock Corporation; Private Stock Co.;
  Priv. Joint Stock Co.; Pvt. JSC; Private Joint Stok Company
* | private-joint-stock | either | Non-Public Joint Stock Company; Nonpublic Joint-Stock Company;
  Non-Public JSC; NPJSC; Non-Commercial Joint Stock Company; Non-Profit Joint Stock Company; Noncommercial JSC
* | corporation | after | Inc; Incorporated; Incorp; Incorporation; Incorparated; Incoporated; Company Inc;
  Co. Inc; Company Incorporated; Co. Incorporated; Companies Inc; Corp. Inc; Corporation Inc; Inc. Co.;
  Inc. Company; Inc. Corp
* | corporation | after | Corp; Corporation; Corpn; Corporate; Corporaton; Coporation; Corportation; Corporatin;
  Co. Corp; Company Corp; Corp. Co.
* | company | after | Co.; Company; & Co.; & Company; Comp; Coy; Cy.; Cpy; Compnay; Comapny; Campany; Compay;
  Company Co.; & Companies; & Cie.
* | unlimited | either | Unlimited; Unltd; Unlimited Company; Unlimited Co.; Unlimited Liability Company;
  Unlimited Liability Corporation; ULC; Company with Unlimited Liability; Private Unlimited Company;
  Public Unlimited Company; Unlimited Liability Co.
* | general-partnership | after | GP
* | general-partnership | either | General Partnership; G.P. Company; Full Partnership; Unlimited Partnership;
  Simple Partnership; Collective Partnership; General Partnership Company; Collective Society;
  Ordinary Partnership; Commercial Partnership; Full Liability Partnership; Complete Partnership;
  Civil Partnership; Unlimited Liability Partnership
* | limited-partnership | after | LP; SLP; ELP
* | limited-partnership | either | L.P. Company; Limited Partnership; Ltd. Partnership; Ltd. Part.;
  Partnership Limited; Limited Partnership Company; Kommandit Company; Special Limited Partnership;
  Exempted Limited Partnership; Private Fund Limited Partnership; Simple Limited Partnership;
  Commandite Company; Partnership in Commendam; Limited Partnerships; Master Limited Partnership;
  Private Limited Partnership
* | limited-liability-partnership | either | LLP; Limited Liability Partnership; Ltd. Liability Partnership;
  Limited Liability Partners; Limited Liability Partneship; Limited Liability Partnerships;
  Partnership with Limited Liability; Partnership Limited Liability; Limited Liability Partership;
  Registered Limited Liability Partnership; RLLP; Partnership of Limited Liability
* | limited-liability-partnership | either | LLLP; Limited Liability Limited Partnership
* | partnership-by-shares | either | Partnership Limited by Shares; Limited Partnership by Shares;
  Partnership by Shares; Limited Partnership with Shares; Partnership with Share Capital;
  Joint Stock Partnership; Limited Joint Stock Partnership; Corporate Partnership Limited by Shares;
  Share Partnership
* | cooperative | either | Cooperative; Co-operative; Coop; Co-op; Cooperative Society; Co-operative Society;
  Co-op. Society; Coop. Society; Cooperatives; Cooperative Ltd; Co-operative Limited; Coop. Ltd;
  Cooperative Company; Cooperative Association; Cooperative Union; Production Cooperative;
  Producers Cooperative; Consumer Cooperative; Agricultural Cooperative; Agricultural Production Cooperative;
  Consumer Society; Credit Cooperative; Cooperative Limited; Cooperative Enterprise; Cooperative Partnership;
  Cooperative Firm; Limited Liability Cooperative; Cooperative with Limited Liability; Industrial Cooperative;
  Housing Cooperative
* | mutual | either | Mutual Company; Mutual Insurance Company; Mutual Society; Mutual Insurance Society;
  Mutual Association; Mutual Insurance Association; Mutual Life Insurance Company; Mutual Insurance Co.;
  Mutual Insurer; Mutual Aid Society; Provident Society; Mutual Benefit Society
* | foundation | after | Trust
* | foundation | either | Foundation; Charitable Foundation; Private Foundation; Public Foundation;
  Charitable Trust; Charity Foundation; Family Foundation; Private Trust; Fdn; Charitable Fund;
  Charitable Incorporated Organisation; Charitable Organi{z,s}ation; Religious Foundation
* | fund | either | Unit Trust; Investment Fund; Mutual Fund; Pension Fund; Hedge Fund;
  Collective Investment Scheme; Investment Trust; Real Estate Investment Trust; REIT; Business Trust;
  Statutory Trust; Common Fund; Open-Ended Investment Company; OEIC; Investment Company with Variable Capital;
  ICVC; Exchange-Traded Fund; Umbrella Fund; Closed-End Fund; Open-End Fund; Authorised Unit Trust;
  Contractual Fund; Undertaking for Collective Investment;
  Undertakings for Collective Investment in Transferable Securities; UCITS
* | association | either | Association; Assn; Assoc; Non-Profit Association; Nonprofit Organi{z,s}ation;
  Non-Profit Organi{z,s}ation; Non-Governmental Organi{z,s}ation; NGO; Non-Profit Corporation;
  Nonprofit Corporation; Not-for-Profit Corporation; Not-for-Profit Organi{z,s}ation;
  Unincorporated Association; Incorporated Association; Non-Profit Company; Public Association;
  Public Organi{z,s}ation; Social Organi{z,s}ation; Civil Association; Voluntary Association;
  Non-Profit Partnership; Non-Commercial Partnership; Registered Association; Civil Society Organi{z,s}ation;
  Autonomous Non-Profit Organi{z,s}ation; ANPO; Autonomous Non-Commercial Organi{z,s}ation; ANCO;
  Non-Commercial Organi{z,s}ation; Religious Organi{z,s}ation; Trade Union; Regional Public Organi{z,s}ation;
  All-Russian Public Organi{z,s}ation
* | interest-group | after | JV; JVC
* | interest-group | either | Economic Interest Group; Economic Interest Grouping;
  European Economic Interest Grouping; EEIG; Joint Venture; Group of Companies; Joint Venture Company; JV Co.;
  Unincorporated Joint Venture; Foreign Joint Venture; Simple Joint Venture; Joint Venture LLC; JV LLC
* | state-enterprise | either | State Enterprise; State-Owned Enterprise; SOE; Public Enterprise; State Company;
  State Corporation; State-Owned Company; State Owned Corporation; Government-Owned Company;
  Municipal Enterprise; Government Enterprise; National Enterprise; Statutory Corporation;
  Government Corporation; Crown Corporation; Statutory Company; State Unitary Enterprise; Unitary Enterprise;
  Municipal Unitary Enterprise; State Public Enterprise; Communal Enterprise; Republican Unitary Enterprise;
  State Concern; Federal State Unitary Enterprise; FSUE; Federal State Unitary Enterprize;
  Fed. State Unitary Enterprise; Federal State-Owned Enterprise; Federal State Enterprise;
  Federal Unitary Enterprise; Federal Treasury Enterprise; Federal State Owned Unitary Enterprise;
  Federal Public Enterprise; Federal Governmental Enterprise; State Treasury Enterprise; Treasury Enterprise;
  Regional State Unitary Enterprise; Private Unitary Enterprise; Production Unitary Enterprise;
  Foreign Unitary Enterprise; Republican State Enterprise; Production Republican Unitary Enterprise;
  State Commercial Enterprise; State Production Enterprise; Scientific Production Unitary Enterprise;
  Trade Unitary Enterprise; State Foreign Economic Enterprise; Subsidiary Enterprise; Subsidiary Company;
  Daughter Enterprise; Collective Enterprise; Small Private Enterprise; Regional Communal Enterprise;
  State Research and Production Enterprise; Public Law Company; Public-Law Corporation;
  Commercial Unitary Enterprise; Unitary Private Enterprise; Private Production Unitary Enterprise;
  Municipal Communal Enterprise
* | institution | either | State Institution; Budgetary Institution; State Budgetary Institution;
  Federal State Budgetary Institution; FSBI; Federal State Institution; Federal State Budget Institution;
  Federal Budgetary Institution; Federal State Autonomous Institution; Federal Autonomous Institution;
  State Autonomous Institution; Autonomous Institution; Municipal Institution; Private Institution;
  Federal State Budgetary Educational Institution; FSBEI; Federal State Autonomous Educational Institution;
  FSAEI; Federal State Budgetary Institution of Science; Non-Profit Institution; Public Institution;
  Federal State Budgetary Educational Institution of Higher Education; FSBEI HE;
  Federal State Autonomous Educational Institution of Higher Education; FSAEI HE; State Educational Institution;
  Educational Institution; Federal State Budgetary Educational Institution of Higher Professional Education;
  FSBEI HPE; FGBEI; Municipal Budgetary Institution; Federal State Budgetary Scientific Institution;
  State Establishment; Public Benefit Organi{z,s}ation; Federal State Treasury Institution;
  Federal Treasury Institution; Federal State Public Institution; Federal State Official Institution;
  State-Financed Institution; Public Establishment
* | sole-trader | either | Sole Proprietorship; Sole Proprietor; Sole Trader; Individual Entrepreneur;
  Individual Enterprise; Individual Proprietorship; Individual Establishment; Private Entrepreneur;
  One-Man Business; Sole Ownership; Individual Private Enterprise; Sole Proprietorship Company;
  Natural Person Entrepreneur; Proprietorship; One Person Company; Single Proprietorship;
  Individual Entrepreneurship; Individual Firm
* | branch | either | Branch; Branch Office; Representative Office; Rep. Office; Branch of Foreign Company;
  Foreign Branch; Permanent Establishment; Overseas Company; Regional Branch; Branch of a Foreign Legal Entity;
  Separate Subdivision; Registered Branch; Sub-Branch
`);
