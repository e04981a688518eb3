import { readForms } from './read-forms.ts';

/** Slovenia, Croatia, Bosnia, Serbia, Montenegro, North Macedonia, Bulgaria, Romania, Moldova and Albania. */
export const BALKAN_FORMS = readForms(`
SI HR BA RS ME | limited | either | d.o.o.
SI | limited | either | družba z omejeno odgovornostjo
HR BA RS ME | limited | either | društvo s ograničenom odgovornošću; društvo sa ograničenom odgovornošću;
  društvo s ograničenom odgovornosti; društvo sa ograničenom odgovornosti; друштво са ограниченом одговорношћу;
  друштво с ограниченом одговорношћу; društvo ograničene odgovornosti; preduzeće sa ograničenom odgovornošću;
  drushtvo sa ogranichenom odgovornoshchu
HR | limited | after | j.d.o.o.; jednostavno društvo s ograničenom odgovornošću
SI | joint-stock | after | d.d.; delniška družba; javna delniška družba
HR BA | joint-stock | after | d.d.; dioničko društvo; javno dioničko društvo
RS ME BA | joint-stock | either | a.d.; akcionarsko društvo; акционарско друштво; deoničko društvo;
  deoničarsko društvo; деоничарско друштво
SI | general-partnership | after | d.n.o.; družba z neomejeno odgovornostjo
HR | general-partnership | after | j.t.d.; javno trgovačko društvo
RS ME | general-partnership | after | o.d.; ortačko društvo; ортачко друштво
BA | general-partnership | after | d.n.s.o.; društvo s neograničenom solidarnom odgovornošću
SI HR BA RS ME | limited-partnership | after | k.d.; komanditna družba; komanditno društvo; командитно друштво
SI | partnership-by-shares | after | k.d.d.; komanditna delniška družba
SI | mutual | after | d.v.z.; družba za vzajemno zavarovanje
SI HR BA RS ME | cooperative | either | zadruga; zemljoradnička zadruga; земљорадничка задруга;
  kmetijska zadruga; poljoprivredna zadruga; stambena zadruga; z.o.o.; zadruga z omejeno odgovornostjo; z.b.o.
SI | sole-trader | after | s.p.; samostojni podjetnik
HR BA | sole-trader | either | obrt; obrtnik; OPG; obiteljsko poljoprivredno gospodarstvo; trgovac pojedinac
RS ME BA | sole-trader | either | preduzetnik; samostalni preduzetnik; samostalna trgovinska radnja; STR;
  samostalna zanatska radnja; SZR; samostalna ugostiteljska radnja; SUR
SI HR BA RS ME | foundation | either | zaklada; fondacija; fundacija; фондација; zadužbina; задужбина; ustanova
SI HR BA RS ME | association | either | udruga; udruženje; удружење; udruženje građana; удружење грађана; zveza;
  nevladina organizacija
SI HR BA RS ME | state-enterprise | either | javno podjetje; javno poduzeće; javno preduzeće; JP;
  javno komunalno preduzeće; JKP; društveno preduzeće; друштвено предузеће; državno preduzeće
SI HR BA RS ME | institution | either | javni zavod; javna ustanova; zavod
SI HR | interest-group | after | g.i.z.; gospodarsko interesno združenje; gospodarsko interesno udruženje; EGIZ;
  GIU
SI HR BA RS ME | branch | either | podružnica; ogranak; predstavništvo; представништво; glavna podružnica;
  podružnica v Sloveniji
RS ME BA | company | before | preduzeće; privredno društvo; привредно друштво; trgovačko društvo
MK | limited | either | ДОО; друштво со ограничена одговорност; društvo so ograničena odgovornost
MK | limited | either | ДООЕЛ; друштво со ограничена одговорност од едно лице;
  drushtvo so ogranichena odgovornost od edno lice
MK | joint-stock | either | АД; акционерско друштво; akcionersko društvo
MK | general-partnership | either | ЈТД; јавно трговско друштво
MK | limited-partnership | either | командитно друштво; КД; командитно друштво со акции
MK | sole-trader | either | ТП; трговец поединец
MK | association | either | здружение; здружение на граѓани
BG | limited | after | ООД; дружество с ограничена отговорност; dru{zh,j,z}estvo s ogranichena otgovornost
BG | limited | after | ЕООД; еднолично дружество с ограничена отговорност;
  ednolichno dru{zh,j,z}estvo s ogranichena otgovornost
BG | joint-stock | after | АД; акционерно дружество; a{kt,k}sionerno dru{zh,j}estvo;
  публично акционерно дружество
BG | joint-stock | after | ЕАД; еднолично акционерно дружество; ednolichno a{kt,k}sionerno dru{zh,j}estvo
BG | fund | after | АДСИЦ; ADSIC; акционерно дружество със специална инвестиционна цел
BG | general-partnership | after | СД; събирателно дружество; sabiratelno druzhestvo; с-ие; ДЗЗД;
  гражданско дружество; дружество по Закона за задълженията и договорите
BG | limited-partnership | after | КД; командитно дружество
BG | partnership-by-shares | after | КДА; командитно дружество с акции
BG | sole-trader | before | ЕТ; едноличен търговец; ednolichen targovets
BG | state-enterprise | either | държавно предприятие; darzhavno predpriyatie; ДП; държавна фирма;
  общинско предприятие
BG | cooperative | either | кооперация; kooperatsi{a,ya}; земеделска кооперация; ЗК; ТПК;
  трудово-производителна кооперация; потребителна кооперация
BG | association | either | сдружение; сдружение с нестопанска цел; СНЦ; юридическо лице с нестопанска цел;
  ЮЛНЦ; читалище; народно читалище
BG | foundation | either | фондация; fondatsi{a,ya}
BG | interest-group | after | ЕОИИ; европейско обединение по икономически интереси
BG | branch | either | клон; КЧТ; клон на чуждестранен търговец; търговско представителство
RO MD | limited | after | S.R.L.; Societate cu răspundere limitată; Societatea cu răspundere limitată;
  Soc. cu răsp. lim.; Societate comercială cu răspundere limitată; Societate cu responsabilitate limitată;
  Societatea cu responsabilitate limitată; Întreprinderea cu responsabilitate limitată
RO | limited | after | S.R.L.-D.; Societate cu răspundere limitată - debutant
RO MD | company | before | S.C.; Societatea comercială; Societate comercială
RO MD | joint-stock | after | S.A.; Societate pe acțiuni; Societatea pe acțiuni; Societate anonimă;
  Societatea publică pe acțiuni
RO MD | general-partnership | after | S.N.C.; Societate în nume colectiv
RO MD | limited-partnership | after | S.C.S.; Societate în comandită simplă
RO | partnership-by-shares | after | S.C.A.; Societate în comandită pe acțiuni
RO MD | sole-trader | either | P.F.A.; Persoană fizică autorizată; Asociație familială; Întreprindere familială;
  Î.F.
RO MD | sole-trader | either | Î.I.; Întreprindere individuală; Întreprinderea individuală;
  Întreprinzător individual; Întreprinzătorul individual
RO | state-enterprise | either | R.A.; Regie autonomă; Regia autonomă; Compania națională; Societatea națională
MD | state-enterprise | either | Î.S.; Întreprindere de stat; Întreprinderea de stat; Î.M.;
  Întreprindere municipală; Întreprinderea municipală
MD | interest-group | either | Î.C.S.; Întreprindere cu capital străin; Întreprinderea cu capital străin;
  Întreprindere mixtă; Întreprinderea mixtă
RO MD | cooperative | either | Societate cooperativă; Societate cooperativă meșteșugărească;
  Organizație cooperatistă; Cooperativă agricolă; Cooperativa de consum; Cooperativă de producție;
  Casa de ajutor reciproc
RO MD | association | either | Asociația; Asociație; A.O.; Asociația obștească; Asociație obștească;
  Organizația neguvernamentală; Organizația societății civile
RO MD | foundation | either | Fundația; Fundație
RO | interest-group | either | Grup de interes economic; GEIE; Grup european de interes economic
RO | limited-liability-partnership | after | SPARL; Societate profesională de avocați cu răspundere limitată;
  Societate civilă de avocați; SPRL; IPURL; Societate profesională cu răspundere limitată;
  Întreprindere profesională unipersonală cu răspundere limitată; Societate civilă profesională de avocați
RO MD | branch | either | Sucursala; Sucursala România; Sucursala București; Reprezentanța
AL | limited | either | Sh.p.k.; Shoqëri me përgjegjësi të kufizuar; Shoqëria me përgjegjësi të kufizuar
AL | joint-stock | either | Sh.a.; Shoqëri aksionare; Shoqëri aksionere; Shoqëria aksionere; Shoqëri anonime
AL | general-partnership | either | Sh.kol.; Shoqëri kolektive; Shoqëri e thjeshtë
AL | limited-partnership | either | Sh.k.; Shoqëri komandite
AL | sole-trader | either | Person fizik; Biznes individual; Tregtar individual
AL | foundation | either | Fondacioni; Fondacion
AL | association | either | Shoqata; Shoqatë; Organizatë jofitimprurëse
AL | state-enterprise | either | Ndërmarrje publike; Ndërmarrja publike; Ndërmarrje shtetërore
AL | branch | either | Degë e shoqërisë së huaj; Dega e shoqërisë së huaj; Zyrë përfaqësimi
`);
