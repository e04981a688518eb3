import { readForms } from './read-forms.ts';

/** Britain, Ireland, North America, Oceania, English-speaking Africa and the islands where companies are registered. */
export const ENGLISH_SPEAKING_FORMS = readForms(`
GB | limited | after | Cyf; Cyfyngedig; Cwmni Cyfyngedig
GB | limited | after | Right to Manage Company; RTM Company; RTM Co. Ltd; RTM Company Limited
GB | public-joint-stock | after | CCC; Cwmni Cyfyngedig Cyhoeddus
GB | unlimited | after | Anghyfyngedig; Cwmni Anghyfyngedig
GB | institution | after | CIC; Community Interest Company; CBC; Cwmni Buddiannau Cymunedol;
  Community Interest PLC; Community Interest Public Limited Company
GB | foundation | after | CIO; SCIO; Scottish Charitable Incorporated Organisation;
  Charitable Incorporated Organisation
GB | limited-partnership | after | Scottish Limited Partnership; PFLP; Partneriaeth Cyfyngedig
GB | limited-liability-partnership | after | PAC; Partneriaeth Atebolrwydd Cyfyngedig
GB | general-partnership | either | Scottish Partnership; Scottish General Partnership;
  Scottish Qualifying Partnership
GB | cooperative | either | Industrial and Provident Society; Community Benefit Society; Registered Society;
  Co-operative and Community Benefit Society
GB | mutual | either | Incorporated Friendly Society; Registered Friendly Society
GB | institution | either | Royal Charter Company; Royal Charter Body; Chartered Company; NHS Trust;
  NHS Foundation Trust
GB | fund | after | ACS; Authorised Contractual Scheme; VCT; Venture Capital Trust
GB | branch | either | UK Establishment; UK Branch
IE | limited | after | Teo; Teoranta; Cuideachta Phríobháideach faoi Theorainn Scaireanna
IE | limited | after | DAC; Designated Activity Company; CGA; Cuideachta Ghníomhaíochta Ainmnithe
IE | limited | after | CTR; Cuideachta faoi Theorainn Ráthaíochta
IE | public-joint-stock | after | CPT; Cuideachta Phoiblí Theoranta
IE | unlimited | after | UC; PUC; PULC; Public Unlimited Company; Cuideachta Neamhtheoranta
IE | fund | after | ICAV; Irish Collective Asset-Management Vehicle; CCF; Common Contractual Fund; ILP;
  Investment Limited Partnership
IE | cooperative | after | Comharchumann; Comharchumann Teoranta
US | limited | after | L.C.; L3C; Low-Profit Limited Liability Company; Series LLC
US | limited | after | PLLC; Professional Limited Liability Company; Professional LLC;
  Professional Limited Company
US | corporation | after | Stock Corporation; Business Corporation; For-Profit Corporation; Close Corporation;
  Closed Corporation; C Corp; S Corp; C Corporation; S Corporation; Domestic Corporation;
  Statutory Close Corporation
US | corporation | after | PBC; Public Benefit Corporation; Benefit Corporation; B Corp; B Corporation;
  Social Purpose Corporation
US | corporation | after | P.C.; Prof. Corp; Professional Corporation; PSC; Professional Service Corporation;
  P.A.; Professional Association; Chartered; Chtd; S.C.; Service Corporation
US | corporation | after | N.A.; National Association; National Banking Association; NT & SA;
  National Trust and Savings Association
US | corporation | after | FSB; Federal Savings Bank; Federal Savings Association; FSLA;
  Federal Savings and Loan Association; SSB
US | corporation | after | Trust Company; Trust Co.
US | cooperative | after | FCU; Federal Credit Union; Credit Union; Limited Cooperative Association; LCA;
  Cooperative Corporation
US | limited-partnership | after | Family Limited Partnership; FLP; Domestic Limited Partnership
US | limited-liability-partnership | after | PLLP; Professional Limited Liability Partnership; Professional LLP;
  Reg. LLP
US | limited-liability-partnership | after | RLLLP; Registered Limited Liability Limited Partnership
US | association | after | Religious Corporation; Corporation Sole; Unincorporated Nonprofit Association;
  Mutual Benefit Corporation; Homeowners Association; HOA; Nonstock Corporation; Non-Stock Corporation;
  Membership Corporation
US | fund | after | Massachusetts Business Trust; Delaware Statutory Trust; DST; Common Law Trust; Family Trust;
  Revocable Trust; Living Trust; Irrevocable Trust
US | sole-trader | either | Doing Business As
US | sole-trader | after | DBA
US | state-enterprise | after | Port Authority; Public Utility District; Public Authority;
  Government Sponsored Enterprise
CA | limited | after | Ltée; Limitée; Cie. Ltée; Compagnie Limitée; Ltée Ltd; Ltd. Ltée
CA | corporation | after | Incorporée; Société par actions; Société par actions de régime fédéral;
  Federal Corporation
CA | unlimited | after | NSULC; Société à responsabilité illimitée
CA | general-partnership | either | SENC; Société en nom collectif; Société en participation
CA | limited-liability-partnership | either | SENCRL; S.E.N.C.R.L./s.r.l.; S.E.N.C.R.L./LLP; LLP/S.E.N.C.R.L.;
  Société en nom collectif à responsabilité limitée
CA | limited-partnership | either | Société en commandite
CA | limited-partnership | after | SEC
CA | sole-trader | after | Enr; Enregistrée; Reg'd
CA | cooperative | either | Coopérative; Coopérative de solidarité; Coopérative financière; Caisse populaire
CA | association | either | OBNL; Organisme à but non lucratif; OSBL; Organisme sans but lucratif;
  Personne morale sans but lucratif; Syndicat de copropriété
CA | state-enterprise | either | Crown Corporation; Société d'État; Société de la Couronne
CA | corporation | after | Corporation professionnelle; Société professionnelle
CA | institution | after | Community Contribution Company; Capital Pool Company
AU | limited | after | Pty Ltd; Pty; Pty Limited; Proprietary Ltd; Proprietary Limited; Propriety Limited; P/L;
  Pty. Co.; Pty. Ltd. Co.; Proprietary Company; Ptd Ltd; Pyt Ltd; Co. Pty Ltd; Company Pty Ltd; Co. Pty Limited;
  Company Proprietary Limited; Australian Proprietary Company; Australian Private Company; Proprietary;
  Pte Pty Ltd
AU | limited | after | NL; No Liability; No Liability Company
AU | unlimited | after | Pty Unlimited; Unlimited Proprietary Company
AU | public-joint-stock | after | Australian Public Company
AU | association | after | Aboriginal Corporation; Torres Strait Islander Corporation; RNTBC;
  Aboriginal and Torres Strait Islander Corporation
AU | limited-partnership | after | Incorporated Limited Partnership; VCLP; Venture Capital Limited Partnership
AU | fund | either | As Trustee for; The Trustee for; Superannuation Fund; CCIV;
  Corporate Collective Investment Vehicle; Managed Investment Scheme; Discretionary Trust
AU | fund | after | ATF
AU NZ GB | sole-trader | either | T/A; T/as; Trading As
NZ | limited | after | Tāpui Limited; Tāpui; Look-Through Company
NZ | cooperative | after | Co-operative Company; Co-operative Company Limited
NZ | association | after | Incorporated Society; Manatōpū; Charitable Trust Board; Society Incorporated;
  Trust Board
ZA NA SZ LS BW | limited | after | (Pty) Ltd; (Pty) Limited; (Proprietary) Limited; Pty
ZA NA | limited | after | Edms Bpk; Eiendoms Beperk; Edms Beperk; Eiendoms Bpk; (EDMS)
ZA NA | public-joint-stock | after | Bpk; Beperk
ZA NA LS SZ | limited | after | CC; Close Corporation; BK; Beslote Korporasie
ZA | corporation | after | Ing; Geïnkorporeer; Ingelyf; Personal Liability Company
ZA | state-enterprise | after | SOC; SOC Ltd; SOC Limited; State Owned Company; Maatskappy in Staatsbesit
ZA | association | after | NPC; MSW; Maatskappy Sonder Winsoogmerk; Section 21 Company;
  Association Not for Gain; Incorporated Association Not for Gain; NPC (RF)
ZA | limited | after | RF; (RF) Ltd; (RF) Limited; (RF) (Pty) Ltd; (Pty) Ltd (RF); (RF) Proprietary Limited
ZA | cooperative | either | Koöperasie; Koöperasie Beperk; Koöperatief
ZW ZM MW | limited | after | (Pvt) Ltd; (Private) Limited; (Pvt) Limited; PBC; Private Business Corporation
NG | limited | after | Nig. Ltd; Nigeria Ltd; Nigeria Limited; Nig. Limited
NG | public-joint-stock | after | Nig. PLC; Nigeria PLC
NG | association | either | Ltd/Gte; Gte; Incorporated Trustees; Incorporated Trustees of; Registered Trustees;
  Registered Trustees of; (Gte) Ltd
NG | sole-trader | after | Ent; Ventures Nig; Business Name
GH | limited | after | GH Ltd; Ghana Limited; Ghana Ltd; (Gh) Limited
GH | unlimited | after | PRUC
KE UG TZ RW | limited | after | (K) Ltd; (U) Ltd; (T) Ltd; (K) Limited; (U) Limited; (T) Limited;
  (Kenya) Limited; (Uganda) Limited; (Tanzania) Limited; SMC Limited; (SMC) Ltd; Single Member Company; EA Ltd;
  (EA) Limited
KE UG TZ | public-joint-stock | after | (K) PLC; (Kenya) PLC; (T) PLC; (Tanzania) PLC; (Uganda) PLC
TZ | limited | before | Kampuni; Kampuni ya
BM | limited | after | Exempted Company; Permit Company; Exempted Company Limited by Shares
VG KY BS TC AI BZ AG LC VC KN GD DM SC | corporation | after | IBC; International Business Company;
  International Business Corporation; BVI Business Company; International Business Corp; IBC Ltd; BVI BC
KY VG BM JE GG IM MU GI SC MT BB | fund | after | SPC; Segregated Portfolio Company; PCC;
  Protected Cell Company; ICC; Incorporated Cell Company; Incorporated Cell; SP; Segregated Portfolio; SAC;
  Segregated Accounts Company; Protected Cell; PCC Limited; PCC Ltd; ICC Limited; ICC Ltd
KY | limited | after | LDC; Limited Duration Company; Exempted Limited; Exempted Limited Duration Company;
  Foundation Company; SEZC; Special Economic Zone Company
VG | limited | after | Restricted Purposes Company; Restricted Purpose Company
KN | limited | after | Nevis LLC; NBCO; Nevis Business Corporation
JE GG IM | limited | after | ARL; Avec responsabilité limitée; 2006 Act Company; 1931 Act Company;
  Par Value Company; No Par Value Company
MU | limited | after | Ltée; Limitée; GBC; GBC1; GBC2; Global Business Company; Authorised Company; Cie. Ltée;
  Co. Ltée; Limited Life Company
MU SC | general-partnership | either | Société commerciale; Société de fait; Société civile
MT | limited | after | Kumpanija Privata; Private Exempt Company; Kumpannija Privata b'Responsabbiltà Limitata
MT | public-joint-stock | after | Kumpanija Pubblika; Kumpannija Pubblika b'Responsabbiltà Limitata
MT | fund | after | SICAV PLC; INVCO; Investment Company with Fixed Share Capital
MT | general-partnership | after | Partnership En Nom Collectif; Soċjetà f'Isem Kollettiv
MT | limited-partnership | after | Partnership en Commandite; Soċjetà in Akkomandita
MT | foundation | either | Fondazzjoni; Fundazzjoni
MT | cooperative | either | Koperattiva; Soċjetà Kooperattiva
GI | limited | after | Gibraltar Limited; Private Company Limited by Shares
BB TT JM GY | limited | after | SRL; Society with Restricted Liability;
  Exempt Society with Restricted Liability; ISRL; International Society with Restricted Liability
LR MH | corporation | after | Non-Resident Domestic Corporation; Resident Domestic Corporation
FJ PG VU WS TO SB | limited | after | (Fiji) Pte Limited; (Fiji) Limited; (PNG) Limited; (PNG) Ltd; Pte Limited;
  Kautaha
IN PK LK BD NP BT MV | limited | after | (P) Ltd; (P) Limited; (Pvt) Ltd; (Private) Limited; OPC Pvt Ltd;
  OPC Private Limited; One Person Company; OPC; Pvt; Private Ltd; Private Limited Company
IN | limited | after | Praiveta Limiteda; Praivet Limited; प्रा. लि.; प्रा. लिमिटेड; লিমিটেড; பிரைவேட் லிமிடெட்;
  ખાનગી લિમિટેડ; പ്രൈവറ്റ് ലിമിറ്റഡ്
IN | public-joint-stock | after | लिमिटेड; लि.; லிமிடெட்; ലിമിറ്റഡ്
IN | cooperative | after | Sahakari Samiti; Sahakari Sanstha; Maryadit; Sahakari; Co-operative Society Ltd;
  सहकारी समिति; मर्यादित; Souharda Sahakari; Sahakari Maryadit
IN | sole-trader | after | HUF; Hindu Undivided Family
IN | limited | after | Producer Company Limited; Producer Company; FPO; Farmer Producer Company Limited;
  Nidhi Limited; Nidhi Ltd
IN | association | after | Section 8 Company; Section 25 Company
IN | state-enterprise | either | Government of India Undertaking; A Govt. of India Undertaking;
  A Government of India Enterprise; Government of India Enterprise; Public Sector Undertaking
PK | limited | after | SMC-Pvt Ltd; (SMC-Private) Limited; (SMC-Pvt) Limited; Single Member Company
PK | association | after | (Guarantee) Limited
PK | limited | either | {پرائیویٹ,پرائیوٹ} لمیٹڈ; لمیٹڈ; کمپنی لمیٹڈ
BD | limited | after | লিমিটেড; প্রাইভেট লিমিটেড; প্রাঃ লিঃ; লিঃ
BD | sole-trader | before | Messrs
LK | limited | after | පුද්ගලික සීමාසහිත සමාගම; පෞද්ගලික සමාගම; සීමාසහිත; தனியார் நிறுவனம்; (පුද්) සමාගම;
  (Pvt) Limited
LK | public-joint-stock | after | පී. එල්. සී; පීඑල්සී; පොදු සමාගම
NP | limited | after | प्रा. लि.; प्राइभेट लिमिटेड; लि.; लिमिटेड
MV | limited | after | ޕްރައިވެޓް ލިމިޓެޑް
`);
