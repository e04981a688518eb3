import { readForms } from './read-forms.ts';

/** Greece, Cyprus and Turkey. */
export const GREEK_TURKISH_FORMS = readForms(`
GR CY | joint-stock | either | Α.Ε.; Ανώνυμη Εταιρεία; Ανώνυμη Εταιρία; Ανώνυμος Εταιρεία; Ανώνυμος Εταιρία;
  Anonimi Eteria; Anonimi Etairia
GR | joint-stock | either | Α.Β.Ε.Ε.; ABEE; Α.Ε.Β.Ε.; AEBE; Α.Β.Ε.; Ανώνυμη Βιομηχανική Εταιρεία;
  Ανώνυμη Βιομηχανική και Εμπορική Εταιρεία
GR | joint-stock | either | Α.Ε.Ε.; Α.Τ.Ε.; ATEE; Α.Τ.Ε.Β.Ε.; Α.Ε.Τ.Ε.; Α.Ξ.Ε.; Α.Β.Ε.Τ.Ε.;
  Ανώνυμη Εμπορική Εταιρεία; Ανώνυμη Τεχνική Εταιρεία; Ανώνυμη Ξενοδοχειακή Εταιρεία
GR | joint-stock | either | Α.Ν.Ε.; Ανώνυμη Ναυτιλιακή Εταιρεία; Α.Ε.Γ.Α.; Ανώνυμη Εταιρεία Γενικών Ασφαλίσεων;
  Α.Ε.Π.Ε.Υ.; Α.Ε.Δ.Α.Κ.; Α.Ε.Ε.Α.Π.; Α.Ε.Ε.Χ.; Ανώνυμη Ασφαλιστική Εταιρεία; Ανώνυμη Τραπεζική Εταιρεία
GR | joint-stock | either | Μονοπρόσωπη Α.Ε.; Μονοπρόσωπη Ανώνυμη Εταιρεία; Μ.Α.Ε.
GR CY | limited | either | Ε.Π.Ε.; Εταιρεία Περιορισμένης Ευθύνης; Εταιρία Περιορισμένης Ευθύνης;
  Etair{,e}ia Periorismenis E{f,v,y}thynis; Eteria Periorismenis Efthinis
GR | limited | either | Μονοπρόσωπη Ε.Π.Ε.; Μ.Ε.Π.Ε.; Μονοπρόσωπη Εταιρεία Περιορισμένης Ευθύνης
GR | limited | either | Ι.Κ.Ε.; Ιδιωτική Κεφαλαιουχική Εταιρεία; Ιδιωτική Κεφαλαιουχική Εταιρία;
  Idiotiki Kefalaiouchiki Etair{,e}ia; Private Capital Company; Idiotiki Kefaleouchiki Eteria
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
