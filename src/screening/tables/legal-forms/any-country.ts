import { readForms } from './read-forms.ts';

/** English words that stand for the forms of any country: a translator's, or a company's own abroad. */
export const FORMS_OF_ANY_COUNTRY = readForms(`
* | limited | after | Ltd; Limited; Lmtd
* | limited | after | Co. Ltd; Company Limited; Limited Company; Limited Co.; Ltd. Co.; Ltd. Company;
  Company Ltd; Co. Limited; Coy Ltd; Comp. Ltd; Cy. Ltd; CoLtd; Co. Lmtd; Co. & Ltd; Com. Ltd;
  Limited Corporation; Corporation Limited; Corp. Ltd; Corp. Limited
* | limited | either | LLC; Limited Liability Company; Limited Liability Co.; Ltd. Liability Company;
  Ltd. Liability Co.; Limited Liability; LL Co.; Liability Limited Company; Limited Liability Corporation;
  Limited Liability Corp.; Limited Liability Comp.; Limited Liability Society; Limited Liability Companies;
  Limited Liab. Co.; Ltd. Liab. Company; Limited {Responsibility,Responsability} Company;
  {Company,Society,Association,Firm} {with,of} Limited {Liability,Responsibility}; Company Limited Liability;
  Foreign Limited Liability Company; Private Limited Liability Company; Private Company with Limited Liability
* | limited | either | {Single Member,Single Person,One Person,Sole Person,Sole Member,Single Shareholder,Sole Shareholder} {LLC,Limited Liability Company};
  LLC Single Member; LLC OPC
* | limited | either | Private Limited Company; Private Limited Co.; Private Ltd. Co.; Private Company Limited;
  Private Company Limited by Shares; Company Limited by Shares; Limited by Shares; Private Limited Liability;
  {Single Member,One Person,Single Person} Private {,Limited }Company; Proprietary Limited Company
* | limited | after | Private Limited; Private Ltd; Pvt. Ltd; Pvt. Limited; P. Ltd; Pvt; Priv. Ltd;
  Pvt. Co. Ltd; Pvt. Co.; Co. Pvt. Ltd; Co. Private Limited; Company Private Limited; Company Pvt. Ltd;
  Pvt. Ltd. Co.; Priv. Limited
* | limited | either | Additional Liability Company; Additional Liability Co.;
  {Company,Society} with Additional Liability
* | limited | after | ALC
* | limited | either | Company Limited by Guarantee; Limited by Guarantee;
  {Private,Public} Company Limited by Guarantee; Ltd. by Guarantee
* | limited | after | LBG; CLG
* | joint-stock | either | JSC; Joint Stock Company; Joint-Stock Co.; Joint Stock; J.S. Co.; J.S. Company; JSCo;
  Jt. Stk. Co.; Joint Stk. Co.; Jt. Stock Co.; Jnt. Stock Co.; Jt. Stock Company; Joint Stock Corporation;
  Joint Stock Corp.; Joint Stock Society; Joint-Stock Firm; Joint Stock Limited Company; Company by Shares;
  Joint Stock Comp.; J. Stock Company
* | joint-stock | either | Stock Company; Stock Corporation; Stock Co.; Share Company; Share Corporation;
  {Shareholding,Share-Holding,Shareholders,Stockholding,Stock Holding} Company; Shareholding Co.;
  Shareholding Corporation; Anonymous Company; Stock Society; Anonymous Society
* | joint-stock | either | Joint Stock Commercial Bank; Commercial Joint Stock Bank; Joint-Stock Bank; JSCB;
  JSCBank; Stock Commercial Bank
* | joint-stock | after | JSB
* | joint-stock | either | {Single Member,Single Owner,Single Person,Single Shareholder,Sole Shareholder} Joint Stock Company;
  Sole-Owned Joint Stock Company; SPJSC; Single Member S.A.
* | joint-stock | either | Joint Stock Insurance Company; Insurance Joint Stock Company; Insurance JSC
* | state-enterprise | either | State Joint Stock Company; State-Owned Joint Stock Company;
  National Joint Stock Company; SJSC; State JSC; National JSC
* | public-joint-stock | either | PLC; Public Limited Company; Public Limited Co.; Public Limited;
  {Public,Pub.,Publ.} {Ltd,Lt.} Co.; {Public,Pub.} {Ltd,Lt.} Company; Public Ltd; Pub. Ltd;
  {Public,Pub.} Co. Ltd; Public Company Limited; Public Company Ltd; P.L.Co.; Pub. Limited; Pub. Limited Co.;
  Publicly Limited Company; Public Limited Corporation; Public Company Limited by Shares;
  Public Limited Liability Company; Public Limited Liability Co.; Public LLC; Public Ltd. Corporation;
  Public Lmtd. Company
* | public-joint-stock | after | PCL
* | public-joint-stock | either | PJSC; P.J.S. Co.; PJSCo; P.J.S. Company; Public Joint Stock Company;
  Public Joint-Stock Co.; Public Joint Stock; Public JSC; {Public,Publicly} Stock Company;
  Public Shareholding Company; Public Shareholding Co.; Public Share Company;
  Public {Stock,Joint Stock} Corporation; Publicly Joint Stock Company; Public Joint Stock Society;
  Pub. Joint Stock Co.; Publicly Held Company; Publicly Traded Company
* | public-joint-stock | either | OJSC; O.J.S. Co.; OJSCo; O.J.S. Company; Open Joint Stock Company;
  Open Joint-Stock Co.; Open Joint Stock; Open JSC; Open Stock Company; Open Type Joint Stock Company;
  Open Type JSC; Open Joint Stock Society; {Joint Stock Company,JSC} {of ,}Open Type; Open Shareholding Company;
  Open Joint Stock Corporation; Open Jnt. Stock Co.; O. Joint Stock Co.
* | public-joint-stock | either | {Public,Open} Joint Stock {Commercial ,}Bank; PJSCB; OJSCB;
  {Public,Open} Joint Stock Insurance Company
* | private-joint-stock | either | CJSC; C.J.S. Co.; CJSCo; C.J.S. Company; Closed Joint Stock Company;
  Closed Joint-Stock Co.; Closed Joint Stock; Closed JSC; Closed Stock Company; Closed Type Joint Stock Company;
  Closed Type JSC; {Joint Stock Company,JSC} {of ,}Closed Type; Closely Held {Joint Stock ,}Company;
  Closed Joint Stock Society; Close Joint Stock Company; Closed Shareholding Company;
  Closed Joint Stock Corporation
* | private-joint-stock | either | Closed Joint Stock {Commercial ,}Bank; CJSCB;
  Closed Joint Stock Insurance Company
* | private-joint-stock | either | PrJSC; PrJSCo; Private Joint Stock Company; Private Joint-Stock Co.;
  Private Joint Stock; Private JSC; Private {Shareholding,Stock,Share} Company; Private Shareholding Co.;
  Private Stock Co.; Pvt. Joint Stock Co.; Pvt. J.S. Co.; Pvt. JSC; Private J.S. Co.;
  Private {Joint Stock,Stock} Corporation; Priv. Joint Stock Co.
* | private-joint-stock | either | {Non-Public,Nonpublic} Joint Stock Company; Non-Public JSC; NPJSC
* | private-joint-stock | after | NJSC
* | association | either | {Non-Profit,Non-Commercial} Joint Stock Company; Noncommercial JSC; Nonprofit JSC
* | private-joint-stock | either | People's Joint Stock Company; Joint Stock Company of Employees
* | corporation | after | Inc; Incorporated; Incorp; Incorporation; Co. Inc; Company Inc; Incorporado
* | corporation | after | Corp; Corporation; Corpn
* | company | after | Co.; Company; & Co.; & Company; Comp; Coy; Cy.; Cpy; & Cie.; & Companies
* | unlimited | either | Unlimited; Unltd; Unlimited Company; Unlimited Co.;
  Unlimited Liability {Company,Corporation,Co.}; Company with Unlimited Liability;
  {Private,Public} Unlimited Company; Ultd
* | unlimited | after | ULC
* | general-partnership | after | GP; G.P. Co.
* | general-partnership | either | General Partnership; Full Partnership; Simple Partnership;
  Unlimited Partnership; Collective Partnership; Ordinary Partnership; Civil Partnership;
  Full Liability Partnership; Commercial Partnership; Collective Society
* | limited-partnership | after | LP; SLP; ELP; Ltd. Part.
* | limited-partnership | either | Limited Partnership; Ltd. Partnership; Partnership Limited;
  Special Limited Partnership; Exempted Limited Partnership; Private Fund Limited Partnership;
  Master Limited Partnership; Simple Limited Partnership; Limited Partnership Company; Partnership in Commendam;
  Private Limited Partnership
* | limited-liability-partnership | either | LLP; Limited Liability Partnership; Ltd. Liability Partnership;
  Limited Liability Partners; Partnership {with,of} Limited Liability; RLLP;
  Registered Limited Liability Partnership
* | limited-liability-partnership | either | LLLP; Limited Liability Limited Partnership
* | partnership-by-shares | either | Partnership Limited by Shares; Limited Partnership by Shares;
  Limited Partnership with Shares; Partnership by Shares; Joint Stock Partnership;
  Limited Joint Stock Partnership; Corporate Partnership Limited by Shares
* | cooperative | either | Cooperative; Co-operative; Coop; Co-op;
  {Cooperative,Co-operative,Coop.,Co-op.} Society; Cooperatives;
  {Cooperative,Co-operative,Coop.,Co-op} {Ltd,Limited,Inc,Incorporated};
  Cooperative {Company,Association,Union,Enterprise,Partnership};
  {Producers,Production,Consumer,Agricultural,Industrial,Housing,Credit,Savings,Agricultural Production} Cooperative;
  Consumer Society; Limited Liability Cooperative; Cooperative with Limited Liability
* | cooperative | after | Credit Union; Credit Union Ltd
* | mutual | either | Mutual {Insurance ,Life Insurance ,}Company;
  Mutual {Insurance ,Benefit ,Aid ,}{Society,Association}; Mutual Insurance Co.; Building Society;
  Friendly Society; Provident Society
* | foundation | after | Trust; Fdn; Foundation Inc; Foundation Limited
* | foundation | either | Foundation;
  {Charitable,Private,Public,Family,Charity,Religious,Non-Profit} Foundation; Charitable Trust; Charitable Fund;
  Charity Fund; Charitable Organi{s,z}ation; Benevolent Fund
* | fund | after | Unit Trust; Authorised Unit Trust; Investment Trust; Investment Fund; Mutual Fund;
  Pension Fund; Hedge Fund; Umbrella Fund; Common Fund; Exchange-Traded Fund; ETF; Closed-End Fund;
  Open-End Fund; Contractual Fund
* | fund | after | OEIC; Open-Ended Investment Company; ICVC; Investment Company with Variable Capital; UCITS;
  Undertaking for Collective Investment; Collective Investment Scheme
* | fund | after | REIT; Real Estate Investment Trust; Business Trust; Statutory Trust
* | association | either | Association; Assn; Assoc; Registered Association; Incorporated Association;
  Unincorporated Association; Civil Association; Voluntary Association; Public Association; Trade Union
* | association | either | {Non-Profit,Nonprofit,Non-Commercial,Not-for-Profit,Non-Governmental,Non-Government,Public,Social,Religious,Civil Society} Organi{s,z}ation;
  NGO; {Non-Profit,Nonprofit,Not-for-Profit} Corporation;
  {Non-Profit,Non-Commercial} {Association,Partnership,Company}
* | association | either | Autonomous {Non-Profit,Nonprofit,Non-Commercial,Noncommercial} Organi{s,z}ation;
  {Regional,Interregional,All-Russian,Local} Public Organi{s,z}ation
* | association | after | ANPO; ANCO
* | interest-group | either | Economic Interest Group; Economic Interest Grouping; EEIG;
  European Economic Interest Grouping; UKEIG
* | interest-group | either | Joint Venture; Joint Venture Company; JV Co.; Unincorporated Joint Venture;
  Foreign Joint Venture
* | interest-group | after | JV; JVC
* | state-enterprise | either | {State-Owned,State,Government-Owned,Government,Public Sector} {Enterprise,Company,Corporation};
  Public Enterprise; Municipal Enterprise; Statutory Corporation; Crown Corporation; Communal Enterprise;
  Municipal Communal Enterprise; State Commercial Enterprise; State Production Enterprise;
  State Research and Production Enterprise; State Concern; Public Law Company; Public-Law Corporation
* | state-enterprise | either | FSUE; Federal State Unitary Enterprise;
  Federal {Unitary,Treasury,Public,State,State-Owned,Governmental} Enterprise; State Treasury Enterprise;
  Fed. State Unitary Enterprise
* | state-enterprise | either | {State,Municipal,Regional State,Republican,Republican Production,Production Republican,Communal} Unitary Enterprise;
  State Unitary Enterprise of the; Republican State Enterprise
* | sole-trader | either | {Private,Foreign,Production,Trade,Commercial,Private Production} Unitary Enterprise;
  Unitary Enterprise; Unitary Private Enterprise
* | company | either | Subsidiary Company; Subsidiary Enterprise; Daughter Enterprise; Private Enterprise;
  Small Private Enterprise; Collective Enterprise
* | institution | either | FSBI; FSBEI; FSAEI; FSBEI HE; FSAEI HE; FGBEI;
  Federal {,State }{Budgetary,Budget,Autonomous,Treasury,Public} Institution; Federal State Institution;
  Federal State Budgetary Enterprise;
  Federal State {Budgetary,Autonomous} Educational Institution{, of Higher Education, of Higher Professional Education};
  Federal State Budgetary {Scientific Institution,Institution of Science}
* | institution | either | {State,Municipal} {,Budgetary ,Autonomous ,Educational ,Government }Institution;
  Budgetary Institution; Autonomous Institution; Private Institution; Public Institution;
  Educational Institution; Non-Profit Institution; State Establishment; Public Establishment;
  Public Benefit Organi{s,z}ation
* | sole-trader | either | Sole Proprietorship; Sole Proprietor; Sole Trader;
  Individual {Entrepreneur,Enterprise,Proprietorship,Establishment,Firm,Entrepreneurship}; Private Entrepreneur;
  Individual Private Enterprise; One-Man Business; Single Proprietorship; Natural Person Entrepreneur;
  One Person Company
* | branch | either | Branch Office; Representative Office; Rep. Office; Branch of Foreign Company;
  Branch of a Foreign Legal Entity; Foreign Branch; Permanent Establishment; Separate Subdivision;
  Overseas Company; Regional Branch
* | branch | after | Branch; Registered Branch
* | limited | either | Non-Bank Credit Organi{s,z}ation; Settlement Non-Bank{,ing} Credit Organi{s,z}ation;
  Microfinance Company; Microcredit Company
`);
