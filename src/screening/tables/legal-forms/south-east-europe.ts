import { readForms } from './read-forms.ts';

/** Slovenia, Croatia, Bosnia, Serbia, Montenegro, North Macedonia, Bulgaria, Romania, Moldova, Albania, Greece, Cyprus, Turkey. */
export const SOUTH_EAST_EUROPEAN_FORMS = readForms(`
SI HR BA RS ME | limited | either | d.o.o.
SI | limited | either | družba z omejeno odgovornostjo; družba z o.o.
HR BA | limited | either | društvo s ograničenom odgovornošću; društvo s ograničenom odgovornosti;
  trgovačko društvo s ograničenom odgovornošću
HR | limited | after | j.d.o.o.; jednostavno društvo s ograničenom odgovornošću
RS ME BA | limited | either | društvo sa ograničenom odgovornošću; društvo sa ograničenom odgovornosti;
  друштво са ограниченом одговорношћу; preduzeće sa ograničenom odgovornošću;
  privredno društvo sa ograničenom odgovornošću
SI | joint-stock | after | d.d.; delniška družba
HR BA | joint-stock | after | d.d.; dioničko društvo
RS ME BA | joint-stock | either | a.d.; akcionarsko društvo; акционарско друштво; deoničko društvo;
  деоничарско друштво; deoničarsko društvo
SI HR RS BA ME | general-partnership | after | d.n.o.; družba z neomejeno odgovornostjo; j.t.d.;
  javno trgovačko društvo; ortačko društvo; o.d.; ортачко друштво;
  društvo s neograničenom solidarnom odgovornošću; d.n.s.o.
SI HR RS BA ME | limited-partnership | after | k.d.; komanditna družba; komanditno društvo; командитно друштво
SI BA | partnership-by-shares | after | k.d.d.; komanditna delniška družba
SI HR RS BA ME | cooperative | either | zadruga; z.o.o.; zadruga z omejeno odgovornostjo; z.b.o.;
  zadruga brez odgovornosti; poljoprivredna zadruga; zemljoradnička zadruga; kmetijska zadruga;
  земљорадничка задруга; stambena zadruga; kmetijska zadruga z o.o.
SI HR RS BA ME | sole-trader | either | s.p.; samostojni podjetnik; obrt; preduzetnik;
  samostalna trgovinska radnja; STR; SZR; samostalna zanatska radnja; SUR; samostalna ugostiteljska radnja;
  trgovac pojedinac; obrtnik; vl.; pr
SI HR RS BA ME | foundation | either | zaklada; fondacija; ustanova; fundacija; фондација; задужбина; zadužbina;
  zavod
SI HR RS BA ME | association | either | društvo; udruga; udruženje; удружење; zveza; savez;
  društvo civilnog prava; udruženje građana; удружење грађана
SI HR RS BA ME | state-enterprise | either | javno podjetje; javno poduzeće; javno preduzeće; JP;
  javna ustanova; javni zavod; JKP; javno komunalno preduzeće; JU; državno preduzeće; javno komunalno poduzeće
SI HR RS BA ME | interest-group | either | g.i.z.; gospodarsko interesno združenje; GIU;
  gospodarsko interesno udruženje; poslovno udruženje; EGIZ
SI HR RS BA ME | branch | either | podružnica; ogranak; predstavništvo; представништво; glavna podružnica;
  ogranak u Beogradu; podružnica Zagreb; podružnica Ljubljana; podružnica v Sloveniji
RS ME BA | company | before | preduzeće; privredno društvo; привредно друштво; društvo za; tvornica; DP;
  društveno preduzeće; друштвено предузеће; trgovačko društvo
MK | limited | either | ДОО; друштво со ограничена одговорност; društvo so ograničena odgovornost
MK | limited | either | ДООЕЛ; друштво со ограничена одговорност од едно лице;
  društvo so ograničena odgovornost od edno lice; drushtvo so ogranichena odgovornost od edno lice
MK | joint-stock | either | АД; акционерско друштво; akcionersko društvo
MK | general-partnership | either | ЈТД; јавно трговско друштво; javno trgovsko društvo
MK | limited-partnership | either | КД; командитно друштво; KDA; командитно друштво со акции
MK | sole-trader | either | ТП; трговец поединец; trgovec poedinec
MK | foundation | either | фондација; здружение; ЈП Македонија; јавна установа
BG | limited | after | ООД; дружество с ограничена отговорност; drujestvo s ogranichena otgovornost; Ltd OOD
BG | limited | after | ЕООД; еднолично дружество с ограничена отговорност;
  ednolichno drujestvo s ogranichena otgovornost; EOOD Ltd
BG | joint-stock | after | АД; акционерно дружество; akcionerno drujestvo; aktzionerno drujestvo
BG | joint-stock | after | ЕАД; еднолично акционерно дружество; ednolichno akcionerno drujestvo; АДСИЦ; ADSIC;
  акционерно дружество със специална инвестиционна цел; REIT ADSIC
BG | general-partnership | after | СД; събирателно дружество; sabiratelno druzhestvo; ДЗЗД;
  дружество по Закона за задълженията и договорите; гражданско дружество
BG | limited-partnership | after | КД; командитно дружество
BG | partnership-by-shares | after | КДА; командитно дружество с акции
BG | sole-trader | before | ЕТ; едноличен търговец; ednolichen targovets; ednolichen turgovets
BG | state-enterprise | either | ДП; държавно предприятие; darzhavno predpriyatie; държавна фирма;
  общинско предприятие; durzhavno predpriyatie; Национална компания; ТПК
BG | cooperative | either | кооперация; кооперативно предприятие; kooperatsia; ТПК;
  трудово-производителна кооперация; земеделска кооперация; ЗК; ПК; потребителна кооперация; ВУ;
  взаимноспомагателна каса; ЕКОП
BG | association | either | сдружение; сдружение с нестопанска цел; СНЦ; юридическо лице с нестопанска цел;
  ЮЛНЦ; SNC; народно читалище; читалище; вероизповедание
BG | foundation | either | фондация; fondatsia; fondaciya; ЧФ
BG | branch | either | клон; КЧТ; клон на чуждестранен търговец; klon na chuzhdestranen targovets;
  търговско представителство; Клон България; klon Bulgaria; Branch Bulgaria
RO MD | limited | after | S.R.L.; Societate cu răspundere limitată; Soc. cu răsp. lim.;
  Societatea cu răspundere limitată; S.R.L.-D.; Societate cu răspundere limitată - debutant;
  Societate comercială cu răspundere limitată
RO MD | limited | before | S.C.; Societatea comercială; Societate comercială; Firma; Societatea
RO MD | joint-stock | after | S.A.; Societate pe acțiuni; Societatea pe acțiuni; Soc. pe acț.;
  Societate comercială pe acțiuni
RO | general-partnership | after | S.N.C.; Societate în nume colectiv; Societatea în nume colectiv
RO | limited-partnership | after | S.C.S.; Societate în comandită simplă; Societatea în comandită simplă
RO | partnership-by-shares | after | S.C.A.; Societate în comandită pe acțiuni;
  Societatea în comandită pe acțiuni
RO MD | sole-trader | either | P.F.A.; Persoană fizică autorizată; I.I.; Întreprindere individuală; Î.F.;
  Întreprindere familială; Întreprinderea individuală; Asociație familială; Persoană fizică independentă
RO MD | state-enterprise | either | R.A.; Regie autonomă; Regia autonomă; Î.S.; Întreprindere de stat;
  Întreprinderea de stat; Î.M.; Întreprindere municipală; Î.S. Moldova; C.N.; Compania națională;
  Societatea națională; S.N.; Compania Națională S.A.; Institut național; Întreprinderea municipală
RO MD | cooperative | either | Societate cooperativă; Cooperativă; Soc. Coop.;
  Societate cooperativă de gradul I; SC1; SCM; Societate cooperativă meșteșugărească;
  Organizație cooperatistă de credit; CAR; Casa de ajutor reciproc; Cooperativa agricolă;
  Organizație cooperatistă; SCMG; O.C.; Cooperativa de producție; Cooperativa de consum;
  Cooperativă de întreprinzători
RO MD | association | either | Asociația; Asociație; A.O.; Asociația obștească; Organizație neguvernamentală;
  Asociație obștească; Uniunea; A.O. Moldova
RO MD | foundation | either | Fundația; Fundație
RO MD | interest-group | either | GIE; Grup de interes economic; GEIE; Grup european de interes economic; ICS;
  Întreprindere cu capital străin; Întreprinderea cu capital străin; ICS SRL; Î.M. SRL; Întreprindere mixtă;
  Întreprinderea mixtă
RO MD | branch | either | Sucursala; Sucursala București; Sucursala România; Filiala; Reprezentanța;
  Sucursala în România; Filiala Bucuresti; Reprezentanța în România
RO | general-partnership | either | SCA avocați; Societate civilă de avocați; SPARL;
  Societate profesională de avocați cu răspundere limitată; Societate civilă profesională de avocați; SCPA;
  Societate agricolă; SPRL insolvență; Societate profesională cu răspundere limitată; IPURL;
  Întreprindere profesională unipersonală cu răspundere limitată; SPRL
AL | limited | either | Sh.p.k.; SHPK; Shoqëri me përgjegjësi të kufizuar; Shoqëria me përgjegjësi të kufizuar;
  SHPK Ltd
AL | joint-stock | either | Sh.a.; SHA; Shoqëri aksionare; Shoqëri anonime; Shoqëria aksionere;
  Shoqëri aksionere
AL | general-partnership | either | Sh.kol.; Shoqëri kolektive; Shoqëri e thjeshtë; Sh.k.; Shoqëri komandite;
  shoqëria kolektive
AL | sole-trader | either | Person fizik; PF; Biznes individual; B.I.; Tregtar individual
AL | foundation | either | Fondacioni; Fondacion; Shoqata; Shoqatë; OJF; Organizata; Organizatë jofitimprurëse;
  Qendra; Ndërmarrje publike; N.P.; Ndërmarrja; Dega; Degë; Degë e shoqërisë së huaj; Zyrë përfaqësimi;
  Ndërmarrja publike
GR CY | joint-stock | either | Α.Ε.; Ανώνυμη Εταιρεία; Ανώνυμη Εταιρία; Ανώνυμος Εταιρεία; Ανώνυμος Εταιρία;
  Anonimi Eteria; Anonimi Etairia; Α.Ε. Εταιρεία; S.A. Greece; Ανων. Εταιρ.; Anonimi Etaireia; Anonymos Eteria
GR | joint-stock | either | Α.Ε.Ε.; Α.Β.Ε.Ε.; ABEE; Α.Β.Ε.; Α.Ε.Β.Ε.; AEBE; Α.Τ.Ε.; Α.Ε.Τ.Ε.; Α.Ξ.Ε.; Α.Ε.Χ.;
  Α.Ε.Γ.Α.; Α.Ε.Π.Ε.Υ.; Α.Ε.Δ.Α.Κ.; Α.Ε.Ε.Α.Π.; Α.Ε.Ε.Χ.; Ανώνυμη Βιομηχανική Εταιρεία;
  Ανώνυμη Εμπορική Εταιρεία; Ανώνυμη Τεχνική Εταιρεία; Ανώνυμη Ναυτιλιακή Εταιρεία; Α.Ν.Ε.;
  Ανώνυμη Βιομηχανική και Εμπορική Εταιρεία; ATEE; Α.Τ.Ε.Β.Ε.; Α.Ε.Ν.; Ανώνυμη Ασφαλιστική Εταιρεία;
  Ανώνυμη Τραπεζική Εταιρεία; Μονοπρόσωπη Α.Ε.; Μονοπρόσωπη Ανώνυμη Εταιρεία; Μ.Α.Ε.; Societe Anonyme;
  A.B.E.T.E.; Α.Β.Ε.Τ.Ε.; Ε.Α.Ε.
GR CY | limited | either | Ε.Π.Ε.; Εταιρεία Περιορισμένης Ευθύνης; Εταιρία Περιορισμένης Ευθύνης;
  Etaireia Periorismenis Efthynis; Eteria Periorismenis Efthinis; Etairia Periorismenis Efthynis;
  Μονοπρόσωπη Ε.Π.Ε.; Μ.Ε.Π.Ε.; Μονοπρόσωπη Εταιρεία Περιορισμένης Ευθύνης; Ε.Π.Ε. Εταιρεία
GR | limited | either | Ι.Κ.Ε.; Ιδιωτική Κεφαλαιουχική Εταιρεία; Idiotiki Kefalaiouchiki Etaireia;
  Μονοπρόσωπη Ι.Κ.Ε.; Μ.Ι.Κ.Ε.; Μον. Ι.Κ.Ε.; Μονοπρόσωπη Ιδιωτική Κεφαλαιουχική Εταιρεία;
  Private Capital Company; P.C.; Single Member P.C.; Ιδιωτική Κεφαλαιουχική Εταιρία;
  Idiotiki Kefaleouchiki Eteria
GR | general-partnership | either | Ο.Ε.; Ομόρρυθμη Εταιρεία; Ομόρρυθμη Εταιρία; Omorithmi Eteria; & ΣΙΑ Ο.Ε.;
  και ΣΙΑ ΟΕ; Ομόρρυθμος Εταιρεία; & Σία; Κοινοπραξία; Kinopraxia; Αστική Εταιρεία;
  Αστική μη Κερδοσκοπική Εταιρεία; ΑΜΚΕ; Αφανής Εταιρεία; Κ/Ξ; Αστική Εταιρία
GR | limited-partnership | either | Ε.Ε.; Ετερόρρυθμη Εταιρεία; Ετερόρρυθμη Εταιρία; Eterorithmi Eteria;
  & ΣΙΑ Ε.Ε.; Ετερόρρυθμος Εταιρεία; Ετερόρρυθμη κατά Μετοχές Εταιρεία
GR | cooperative | either | ΣΥΝ.Π.Ε.; ΣΥΝΠΕ; Συνεταιρισμός; Συνεταιρισμός Περιορισμένης Ευθύνης; ΚΟΙΝ.Σ.ΕΠ.;
  ΚΟΙΝΣΕΠ; Κοινωνική Συνεταιριστική Επιχείρηση; Αγροτικός Συνεταιρισμός; Α.Σ.; Οικοδομικός Συνεταιρισμός;
  Αγροτική Εταιρική Σύμπραξη; Πιστωτικός Συνεταιρισμός; Ναυτική Εταιρεία; Ν.Ε.; Naftiki Eteria;
  Naftiki Etaireia; Ναυτική Εταιρεία Πλοίων Αναψυχής; Ν.Ε.Π.Α.
GR CY | foundation | either | Ίδρυμα; Σωματείο; Σύνδεσμος; Κοινωφελές Ίδρυμα; Ένωση; Σύλλογος;
  Δημόσια Επιχείρηση; Ν.Π.Δ.Δ.; Ν.Π.Ι.Δ.; ΔΕΥΑ; Δημοτική Επιχείρηση; Ατομική Επιχείρηση; Υποκατάστημα;
  Υποκατάστημα Ελλάδας; Υποκατάστημα Αλλοδαπής; Υποκ/μα; Γραφείο Αντιπροσωπείας; Κλάδος;
  Υποκατάστημα στην Ελλάδα
CY | limited | either | Λτδ; Λίμιτεδ; Εταιρεία Περιορισμένης Ευθύνης με Μετοχές; Δημόσια Εταιρεία Λτδ;
  Δημόσια Λίμιτεδ; Εταιρεία Λίμιτεδ; Ιδιωτική Εταιρεία Λτδ; Λτδ Εταιρεία; Δημόσια Εταιρεία Λίμιτεδ;
  Δημόσια Εταιρεία Περιορισμένης Ευθύνης; Εταιρεία Περιορισμένης Ευθύνης με Εγγύηση
GR CY | company | either | Εταιρεία; Εταιρία; Eteria; και Σία; Αφοί; Υιοί; και Υιοί; & Υιοί
TR | joint-stock | after | A.Ş.; Anonim Şirketi; Anonim Şti.; Anonim Ortaklığı; Anonim Şirket; A.Ş. Ticaret;
  T.A.Ş.; Türk Anonim Şirketi; Tic. A.Ş.; San. ve Tic. A.Ş.; Sanayi ve Ticaret A.Ş.; Ticaret A.Ş.; Sanayi A.Ş.;
  Tic. ve San. A.Ş.; Sanayi ve Ticaret Anonim Şirketi; Ticaret Anonim Şirketi; T.A.O.; Türk Anonim Ortaklığı;
  Ticaret ve Sanayi A.Ş.; A.O.; Ticaret ve Sanayi Anonim Şirketi; San. Tic. A.Ş.; İç ve Dış Tic. A.Ş.; San. A.Ş.
TR | limited | after | Ltd. Şti.; Limited Şirketi; Limited Şti.; Ltd. Şirketi; Tic. Ltd. Şti.;
  San. ve Tic. Ltd. Şti.; Sanayi ve Ticaret Ltd. Şti.; Sanayi ve Ticaret Limited Şirketi;
  Ticaret Limited Şirketi; Şti.; Tic. ve San. Ltd. Şti.; Ticaret ve Sanayi Ltd. Şti.; Ticaret Ltd. Şti.;
  San. Tic. Ltd. Şti.; İç ve Dış Tic. Ltd. Şti.; Dış Tic. Ltd. Şti.; Ltd. Ştd.; Şirketi; Şirket;
  İth. İhr. Tic. Ltd. Şti.; Dış Ticaret Ltd. Şti.; Dış Ticaret Limited Şirketi; Ithalat Ihracat Ltd. Sti;
  Pazarlama Ltd. Şti.; Ticaret ve Sanayi Limited Şirketi; LŞ; Ltdşti; Lti. Şti.; Ltd.Şrk.
TR | general-partnership | after | Kollektif Şirketi; Koll. Şti.; Kolektif Şirketi; Kol. Şti.; Kollektif Şirket;
  Kolektif Şirket; Adi Ortaklığı; Adi Ortaklık; İş Ortaklığı; Adi Şirket; Ortak Girişimi; Ortaklığı;
  ve Ortakları; ve Ortağı; Kollektif Sti; Konsorsiyumu; Oğulları; Avukatlık Ortaklığı
TR | limited-partnership | after | Komandit Şirketi; Kom. Şti.; Komandit Şirket; Adi Komandit Şirketi;
  Komandit Sti
TR | partnership-by-shares | after | Sermayesi Paylara Bölünmüş Komandit Şirketi; Hisseli Komandit Şirketi;
  Sermayesi Paylara Bölünmüş Komandit Şirket; Eshamlı Komandit Şirketi
TR | cooperative | either | Kooperatifi; Koop.; Kooperatif; S.S.; Sınırlı Sorumlu; Yapı Kooperatifi;
  Konut Yapı Kooperatifi; Tarım Kredi Kooperatifi; Kalkınma Kooperatifi; Tarım Satış Kooperatifi;
  Kooperatifleri Birliği; Tarım Satış Kooperatifleri Birliği
TR | foundation | either | Vakfı; Vakıf; Vakıfları; İktisadi İşletmesi; Vakfı İktisadi İşletmesi; Sandığı;
  Emekli Sandığı Vakfı; Emekli Sandığı; Emeklilik Yatırım Fonu; Yatırım Fonu; Emeklilik Fonu;
  Menkul Kıymet Yatırım Ortaklığı; Gayrimenkul Yatırım Ortaklığı A.Ş.; GYO; GYO A.Ş.;
  Gayrimenkul Yatırım Ortaklığı; Girişim Sermayesi Yatırım Ortaklığı; Girişim Sermayesi Yatırım Fonu; GSYF;
  Gayrimenkul Yatırım Fonu
TR | association | either | Derneği; Dernek; Birliği; Sendikası; Federasyonu; Konfederasyonu; Odası;
  Derneği İktisadi İşletmesi; Dernekleri Federasyonu
TR | state-enterprise | either | Kamu İktisadi Teşebbüsü; KİT; İktisadi Devlet Teşekkülü; Genel Müdürlüğü;
  Kamu İktisadi Kuruluşu; Müessesesi; İşletmesi; İşletmeleri; Belediyesi; Başkanlığı; Müdürlüğü;
  Döner Sermaye İşletmesi
TR | sole-trader | either | Şahıs Şirketi; Gerçek Kişi; Ticarethanesi; Şahıs Firması; Ferdi İşletme
TR | branch | either | Şubesi; İrtibat Bürosu; Türkiye Şubesi; İstanbul Şubesi; Türkiye İstanbul Şubesi;
  Merkezi; Türkiye Merkez Şubesi; İstanbul Merkez Şubesi; Ankara Şubesi; Türkiye İrtibat Bürosu;
  Merkezi Yurtdışında Bulunan; Merkezi İstanbul Şubesi; Merkezi İngiltere
`);
