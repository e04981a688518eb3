import { readForms } from './read-forms.ts';

/** From Slovenia to Bulgaria and Albania, Romania, Moldova, Greece, Cyprus and Turkey. */
export const SOUTH_EAST_EUROPEAN_FORMS = readForms(`
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
SI HR BA RS ME | institution | either | javni zavod; javna ustanova
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
RO MD | sole-trader | either | P.F.A.; Persoană fizică autorizată; Asociație familială; Întreprindere familială
RO MD | sole-trader | after | Î.F.
RO MD | sole-trader | either | Întreprindere individuală; Întreprinderea individuală; Întreprinzător individual;
  Întreprinzătorul individual
RO MD | sole-trader | after | Î.I.
RO | state-enterprise | either | Regie autonomă; Regia autonomă; Compania națională; Societatea națională
RO | state-enterprise | after | R.A.
MD | state-enterprise | either | Întreprindere de stat; Întreprinderea de stat; Întreprindere municipală;
  Întreprinderea municipală
MD | state-enterprise | after | Î.S.; Î.M.
MD | interest-group | either | Î.C.S.; Întreprindere cu capital străin; Întreprinderea cu capital străin;
  Întreprindere mixtă; Întreprinderea mixtă
RO MD | cooperative | either | Societate cooperativă; Societate cooperativă meșteșugărească;
  Organizație cooperatistă; Cooperativă agricolă; Cooperativa de consum; Cooperativă de producție;
  Casa de ajutor reciproc
RO MD | association | either | Asociația; Asociație; Asociația obștească; Asociație obștească;
  Organizația neguvernamentală; Organizația societății civile
RO MD | association | after | A.O.
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
GR CY | joint-stock | either | Α.Ε.; Ανώνυμη Εταιρεία; Ανώνυμη Εταιρία; Ανώνυμος Εταιρεία; Ανώνυμος Εταιρία;
  Anonimi Eteria; Anonimi Etairia
GR | joint-stock | either | Ανώνυμη Βιομηχανική Εταιρεία; Ανώνυμη Βιομηχανική και Εμπορική Εταιρεία
GR | joint-stock | after | Α.Β.Ε.Ε.; ABEE; Α.Ε.Β.Ε.; AEBE; Α.Β.Ε.
GR | joint-stock | either | Ανώνυμη Εμπορική Εταιρεία; Ανώνυμη Τεχνική Εταιρεία; Ανώνυμη Ξενοδοχειακή Εταιρεία
GR | joint-stock | after | Α.Ε.Ε.; Α.Τ.Ε.; ATEE; Α.Τ.Ε.Β.Ε.; Α.Ε.Τ.Ε.; Α.Ξ.Ε.; Α.Β.Ε.Τ.Ε.
GR | joint-stock | either | Ανώνυμη Ναυτιλιακή Εταιρεία; Ανώνυμη Εταιρεία Γενικών Ασφαλίσεων; Α.Ε.Π.Ε.Υ.;
  Α.Ε.Δ.Α.Κ.; Α.Ε.Ε.Α.Π.; Α.Ε.Ε.Χ.; Ανώνυμη Ασφαλιστική Εταιρεία; Ανώνυμη Τραπεζική Εταιρεία
GR | joint-stock | after | Α.Ν.Ε.; Α.Ε.Γ.Α.
GR | joint-stock | either | Μονοπρόσωπη Α.Ε.; Μονοπρόσωπη Ανώνυμη Εταιρεία
GR | joint-stock | after | Μ.Α.Ε.
GR CY | limited | either | Εταιρεία Περιορισμένης Ευθύνης; Εταιρία Περιορισμένης Ευθύνης;
  Etair{,e}ia Periorismenis E{f,v,y}thynis; Eteria Periorismenis Efthinis
GR CY | limited | after | Ε.Π.Ε.
GR | limited | either | Μονοπρόσωπη Ε.Π.Ε.; Μ.Ε.Π.Ε.; Μονοπρόσωπη Εταιρεία Περιορισμένης Ευθύνης
GR | limited | either | Ιδιωτική Κεφαλαιουχική Εταιρεία; Ιδιωτική Κεφαλαιουχική Εταιρία;
  Idiotiki Kefalaiouchiki Etair{,e}ia; Private Capital Company; Idiotiki Kefaleouchiki Eteria
GR | limited | after | Ι.Κ.Ε.
GR | limited | either | Μονοπρόσωπη Ι.Κ.Ε.; Μ.Ι.Κ.Ε.; Μονοπρόσωπη Ιδιωτική Κεφαλαιουχική Εταιρεία;
  Single Member P.C.; Single Member Private Capital Company
GR | general-partnership | after | Ο.Ε.; Ομόρρυθμη Εταιρεία; Ομόρρυθμη Εταιρία; Ομόρρυθμος Εταιρεία; & ΣΙΑ Ο.Ε.;
  Omorrithmi Eteria
GR | general-partnership | either | Αστική Εταιρεία; Αστική μη Κερδοσκοπική Εταιρεία; ΑΜΚΕ; Αφανής Εταιρεία;
  Αστική Εταιρία
GR | interest-group | either | Κοινοπραξία; Κ/Ξ
GR | limited-partnership | after | Ε.Ε.; Ετερόρρυθμη Εταιρεία; Ετερόρρυθμη Εταιρία; Ετερόρρυθμος Εταιρεία;
  & ΣΙΑ Ε.Ε.; Eterorithmi Eteria
GR | partnership-by-shares | after | Ετερόρρυθμη κατά Μετοχές Εταιρεία; Ε.Ε. κατά Μετοχές
GR CY | cooperative | either | ΣΥΝ.Π.Ε.; Συνεταιρισμός; Συνεταιρισμός Περιορισμένης Ευθύνης;
  Αγροτικός Συνεταιρισμός; Οικοδομικός Συνεταιρισμός; ΚΟΙΝ.Σ.ΕΠ.; Κοινωνική Συνεταιριστική Επιχείρηση
GR | limited | after | Ν.Ε.; Ναυτική Εταιρεία; Ν.Ε.Π.Α.; Naftiki Etair{,e}ia; Naftiki Eteria
GR CY | foundation | either | Ίδρυμα; Κοινωφελές Ίδρυμα
GR CY | association | either | Σωματείο; Σύνδεσμος; Σύλλογος
GR CY | state-enterprise | either | Δημόσια Επιχείρηση; Δημοτική Επιχείρηση; Ν.Π.Δ.Δ.; Ν.Π.Ι.Δ.;
  Νομικό Πρόσωπο Δημοσίου Δικαίου; Νομικό Πρόσωπο Ιδιωτικού Δικαίου
GR CY | sole-trader | either | Ατομική Επιχείρηση
GR CY | branch | either | Υποκατάστημα; Υποκατάστημα Ελλάδας; Υποκατάστημα Αλλοδαπής; Υποκατάστημα στην Ελλάδα
CY | limited | after | Λτδ; Λίμιτεδ; Εταιρεία Περιορισμένης Ευθύνης με Μετοχές;
  Εταιρεία Περιορισμένης Ευθύνης με Εγγύηση; Ιδιωτική Εταιρεία
CY | public-joint-stock | after | Δημόσια Εταιρεία Λτδ; Δημόσια Λίμιτεδ; Δημόσια Εταιρεία;
  Δημόσια Εταιρεία Λίμιτεδ; Δημόσια Εταιρεία Περιορισμένης Ευθύνης
GR CY | company | either | Εταιρεία; Εταιρία; Eteria; & Σία; και Σία
TR | joint-stock | after | A.Ş.; Anonim Şirketi; Anonim Şirket; Anonim Şti.; Anonim Ortaklığı; Anonim Ortaklık;
  A.O.; T.A.Ş.; Türk Anonim Şirketi; T.A.O.; Türk Anonim Ortaklığı
TR | public-joint-stock | after | Halka Açık Anonim Ortaklık; Halka Açık Anonim Şirket
TR | limited | after | Ltd. Şti.; Limited Şirketi; Limited Şti.; Ltd. Şirketi; Limited Şirket; Şti.;
  Limited Ortaklık; Ltd. Şrk.
TR | general-partnership | after | Kollektif Şirketi; Kolektif Şirketi; Koll. Şti.; Kol. Şti.; Kollektif Şirket;
  Kolektif Şirket; Adi Ortaklığı; Adi Ortaklık; Adi Şirket; İş Ortaklığı; ve Ortakları; ve Ortağı
TR | limited-partnership | after | Komandit Şirketi; Komandit Şirket; Kom. Şti.; Adi Komandit Şirketi
TR | partnership-by-shares | after | Sermayesi Paylara Bölünmüş Komandit Şirketi;
  Sermayesi Paylara Bölünmüş Komandit Şirket; Eshamlı Komandit Şirketi
TR | cooperative | either | Kooperatifi; Kooperatif; Koop.; Kooperatif Şirket; Yapı Kooperatifi;
  Konut Yapı Kooperatifi; Tarım Kredi Kooperatifi; Kalkınma Kooperatifi; Tarım Satış Kooperatifi;
  Kooperatifleri Birliği
TR | cooperative | before | S.S.; Sınırlı Sorumlu
TR | foundation | after | Vakfı; Vakıf; Vakfı İktisadi İşletmesi; Emekli Sandığı Vakfı
TR | association | after | Derneği; Dernek; Derneği İktisadi İşletmesi; Sendikası; Federasyonu;
  İktisadi İşletmesi
TR | state-enterprise | after | Kamu İktisadi Teşebbüsü; İktisadi Devlet Teşekkülü; Kamu İktisadi Kuruluşu;
  Döner Sermaye İşletmesi; Genel Müdürlüğü
TR | sole-trader | after | Şahıs Şirketi; Şahıs Firması; Ferdi İşletme; Ticarethanesi
TR | fund | after | Gayrimenkul Yatırım Ortaklığı; GYO; Girişim Sermayesi Yatırım Ortaklığı;
  Girişim Sermayesi Yatırım Fonu; Yatırım Fonu; Emeklilik Yatırım Fonu; Gayrimenkul Yatırım Fonu;
  Menkul Kıymet Yatırım Ortaklığı
TR | branch | after | Şubesi; Şube; İrtibat Bürosu; Türkiye Şubesi; Türkiye İstanbul Şubesi;
  Merkezi Türkiye Şubesi
`);
