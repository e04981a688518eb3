import { readForms } from './read-forms.ts';

/** Poland, Czechia, Slovakia and Hungary. */
export const CENTRAL_EUROPEAN_FORMS = readForms(`
PL | limited | either | Sp. z o.o.; Spółka z o.o.; Sp. zo.o.; Sp. z.o.o.;
  Spółka z Ograniczoną Odpowiedzialnością; Sp. z ograniczoną odpowiedzialnością; Spz.o.o.; Spolka zoo;
  Sp. z ogr. odp.; Spółka z ogr. odp.
PL | joint-stock | either | S.A.; Spółka Akcyjna; Sp. Akc.; Sp. Akcyjna
PL | joint-stock | after | P.S.A.; Prosta Spółka Akcyjna
PL | limited-partnership | either | Sp. k.; Spółka Komandytowa; Sp. kom.; Sp. komandytowa; S.K.
PL | limited-partnership | after | Sp. z o.o. Sp. k.; Sp. z o.o. Spółka Komandytowa;
  Spółka z Ograniczoną Odpowiedzialnością Spółka Komandytowa; Sp. z o.o. S.K.;
  Spółka z Ograniczoną Odpowiedzialnością Sp. k.; Spółka z o.o. Spółka Komandytowa; Spółka z o.o. Sp. k.
PL | limited-partnership | after | S.A. Sp. k.; Spółka Akcyjna Sp. k.; S.A. Spółka Komandytowa;
  Spółka Akcyjna Spółka Komandytowa
PL | partnership-by-shares | after | S.K.A.; Spółka Komandytowo-Akcyjna; Sp. z o.o. S.K.A.; Sp. kom.-akc.;
  S.A. S.K.A.; Spółka z Ograniczoną Odpowiedzialnością Spółka Komandytowo-Akcyjna;
  Spółka z Ograniczoną Odpowiedzialnością S.K.A.
PL | general-partnership | either | Sp. j.; Spółka Jawna; Sp. jawna; S.J.; Sp. jaw.
PL | general-partnership | either | S.C.; Spółka Cywilna; Sp. cyw.; Sp. c.
PL | limited-liability-partnership | either | Sp. p.; Spółka Partnerska; S.P.; Sp. part.
PL | cooperative | either | Spółdzielnia; Spółdzielnia Pracy; Spółdzielnia Mieszkaniowa; SKOK;
  Spółdzielcza Kasa Oszczędnościowo-Kredytowa; Spółdzielnia Mleczarska; Spółdzielnia Inwalidów; SM;
  Bank Spółdzielczy; Gminna Spółdzielnia; Rolnicza Spółdzielnia Produkcyjna
PL | foundation | either | Fundacja; Fundacja Rodzinna; Fund.
PL | association | either | Stowarzyszenie; Stow.; Związek Zawodowy; Stowarzyszenie Zarejestrowane
PL | state-enterprise | either | P.P.; Przedsiębiorstwo Państwowe; Przeds. Państw.; Państwowe Przedsiębiorstwo;
  Jednoosobowa Spółka Skarbu Państwa; Spółka Skarbu Państwa; Przedsiębiorstwo Komunalne; Agencja Państwowa
PL | mutual | either | TUW; Towarzystwo Ubezpieczeń Wzajemnych; Towarzystwo Reasekuracji Wzajemnej
PL | institution | either | SPZOZ; Samodzielny Publiczny Zakład Opieki Zdrowotnej; Jednostka Badawczo-Rozwojowa;
  JBR; Samorządowa Osoba Prawna; Państwowa Osoba Prawna
PL | sole-trader | either | Jednoosobowa Działalność Gospodarcza; JDG;
  Osoba Fizyczna Prowadząca Działalność Gospodarczą; Indywidualna Działalność Gospodarcza;
  Działalność Gospodarcza
PL | fund | either | FIZ; Fundusz Inwestycyjny Zamknięty; FIO; Fundusz Inwestycyjny Otwarty; SFIO;
  Specjalistyczny Fundusz Inwestycyjny Otwarty; NS FIZ;
  Niestandaryzowany Sekurytyzacyjny Fundusz Inwestycyjny Zamknięty; FIZAN;
  Fundusz Inwestycyjny Zamknięty Aktywów Niepublicznych; Otwarty Fundusz Emerytalny; OFE; TFI;
  Towarzystwo Funduszy Inwestycyjnych; PTE; Powszechne Towarzystwo Emerytalne
PL | branch | either | Oddział; Oddział w Polsce; Sp. z o.o. Oddział w Polsce; S.A. Oddział w Polsce;
  Oddział Polska; Oddział Zagranicznego Przedsiębiorcy; Przedstawicielstwo; Przedsiębiorstwo Zagraniczne
PL | interest-group | either | EZIG; Europejskie Zgrupowanie Interesów Gospodarczych; Konsorcjum
PL | company | either | Przedsiębiorstwo; P.H.U.; PPHU; Przedsiębiorstwo Handlowo-Usługowe;
  Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe; FHU; Firma Handlowo-Usługowa; P.W.; P.H.; Firma Handlowa;
  Firma Usługowa; PPUH; P.U.H.; FHUP; Z.P.H.U.; Zakład Usługowy
CZ | limited | after | s.r.o.; spol. s r.o.; spol. s.r.o.; společnost s ručením omezeným; s. ručením omezeným;
  spol. s ruč. omez.; společnost s r.o.; s r.o.; spol. s ručením omezeným; spol s r.o. v likvidaci
SK | limited | after | s.r.o.; spol. s r.o.; spoločnosť s ručením obmedzeným; spol. s ručením obmedzeným;
  spoločnosť s r.o.
CZ | joint-stock | after | a.s.; akc. spol.; akciová společnost; a. spol.; akciova spol.
SK | joint-stock | after | a.s.; akc. spol.; akciová spoločnosť; a.s. (SK); úč. spol.; účastinná spoločnosť
SK | joint-stock | after | j.s.a.; jednoduchá spoločnosť na akcie
CZ SK | general-partnership | after | v.o.s.; veř. obch. spol.; veřejná obchodní společnost;
  verejná obchodná spoločnosť
CZ SK | limited-partnership | after | k.s.; kom. spol.; komanditní společnost; komanditná spoločnosť;
  komandit. spol.
CZ SK | cooperative | either | družstvo; bytové družstvo; dr.; stavební bytové družstvo; zemědělské družstvo;
  poľnohospodárske družstvo; roľnícke družstvo; výrobní družstvo; spotřební družstvo; SBD; výrobné družstvo;
  spotrebné družstvo; stavebné bytové družstvo; JRD; ZD; drž.; PD; sociální družstvo
CZ SK | association | either | z.s.; zapsaný spolek; spolek; o.s.; občanské sdružení; z.ú.; zapsaný ústav;
  ústav; o.z.; občianske združenie; z.p.s.; záujmové združenie právnických osôb;
  zájmové sdružení právnických osob; pobočný spolek; p.s.; SVJ; Společenství vlastníků jednotek;
  Společenství vlastníků; odborová organizace
CZ SK | institution | either | o.p.s.; obecně prospěšná společnost; n.o.; nezisková organizácia;
  příspěvková organizace; p.o.; příspěvková org.; nezisková organizácia poskytujúca všeobecne prospešné služby;
  rozpočtová organizace; v.v.i.; veřejná výzkumná instituce; verejná výskumná inštitúcia;
  školská právnická osoba; príspevková organizácia; rozpočtová organizácia
CZ SK | foundation | either | nadace; nadační fond; nadácia; neinvestičný fond; n.f.; nadační f.
CZ SK | state-enterprise | either | s.p.; státní podnik; štátny podnik; n.p.; národní podnik; národný podnik;
  s. podnik; štátna akciová spoločnosť; státní organizace; s.o.; státní akciová společnost; státní org.; koncern
CZ SK | sole-trader | either | fyzická osoba; OSVČ; živnostník; fyzická osoba podnikající; SZČO;
  samostatne hospodáriaci roľník; podnikatel
CZ SK | branch | either | organizační složka; o.s. organizační složka; odštěpný závod; organizačná zložka;
  pobočka; pobočka zahraničnej banky; organizační složka podniku; organizačná zložka podniku zahraničnej osoby;
  org. složka; org. zložka; odštěpný závod zahraniční právnické osoby;
  pobočka poisťovne z iného členského štátu; podnik zahraničnej osoby; odš. závod
CZ SK | fund | either | otevřený podílový fond; o.p.f.; uzavřený podílový fond; podílový fond; SICAV;
  SICAV a.s.; akciová společnost s proměnným základním kapitálem; o.p.f. správ. spol.; podielový fond;
  správ. spol.; penzijní společnost; investiční fond; o.c.p.; obchodník s cennými papíry;
  uzavřený investiční fond; správcovská spoločnosť; d.s.s.; dôchodková správcovská spoločnosť; d.d.s.;
  doplnková dôchodková spoločnosť; transformovaný fond; svěřenský fond;
  komanditní společnost na investiční listy
CZ SK | company | after | a spol.; a spol. s r.o.; & spol.; a synové; a syn; a spol. v.o.s.
HU | limited | after | Kft.; Korlátolt Felelősségű Társaság; Kft. f.a.; Kft. v.a.; Kereskedelmi Kft.;
  Korl. Fel. Társ.; Korlátolt Felelősségű Társ.
HU | private-joint-stock | after | Zrt.; Zártkörűen Működő Részvénytársaság; Zártkörű Részvénytársaság;
  Zártkörűen Működő Rt.; Zárkörűen Működő Részvénytársaság
HU | public-joint-stock | after | Nyrt.; Nyilvánosan Működő Részvénytársaság; Ny.R.T.;
  Nyilvános Részvénytársaság; Nyilvánosan Működő Rt.
HU | joint-stock | after | Rt.; Részvénytársaság; Részv. Társ.
HU | limited-partnership | after | Bt.; Betéti Társaság; Bet. Társ.
HU | general-partnership | after | Kkt.; Közkereseti Társaság; PJT; Polgári Jogi Társaság; GMK;
  Gazdasági Munkaközösség
HU | cooperative | either | Szövetkezet; Szöv.; Takarékszövetkezet; Iskolaszövetkezet;
  Mezőgazdasági Szövetkezet; Szociális Szövetkezet; Lakásszövetkezet; MGTSZ; TSZ; Hitelszövetkezet;
  Agrárgazdasági Szövetkezet; Termelőszövetkezet
HU | limited | after | Nkft.; Nonprofit Kft.; Nonprofit Korlátolt Felelősségű Társaság;
  Közhasznú Nonprofit Kft.; Kht.; Közhasznú Társaság; Nonprofit Zrt.;
  Közhasznú Nonprofit Korlátolt Felelősségű Társaság; Nonprofit Zártkörűen Működő Részvénytársaság; Nzrt.
HU | sole-trader | either | E.V.; Egyéni Vállalkozó; E.C.; Egyéni Cég; Egy. Cég; Egyéni Vállalkozás; őstermelő
HU | association | either | Egyesület; Szövetség; Társadalmi Szervezet; Egyes.; Sportegyesület; Köztestület;
  Egyesülés; Szakszervezet
HU | foundation | either | Alapítvány; Közalapítvány; Közhasznú Alapítvány; Vagyonkezelő Alapítvány;
  Közérdekű Vagyonkezelő Alapítvány
HU | state-enterprise | either | Állami Vállalat; Áll. Váll.; Tröszt; Költségvetési Szerv;
  Vízgazdálkodási Társulat; Önkormányzati Vállalat; Közös Vállalat; Közös Váll.
HU | branch | either | Fióktelepe; Magyarországi Fióktelepe; Magyarországi Fióktelep; Fióktelep;
  Magyarországi Közvetlen Kereskedelmi Képviselet; Kereskedelmi Képviselet;
  Külföldi Vállalkozás Magyarországi Fióktelepe
HU | mutual | either | Kölcsönös Biztosító Egyesület; Önkéntes Nyugdíjpénztár; Egészségpénztár;
  Magánnyugdíjpénztár; Önkéntes Kölcsönös Nyugdíjpénztár; Pénztár; Biztosító Egyesület; Biztosító Szövetkezet
HU | fund | either | Befektetési Alap; Ingatlanalap; Kockázati Tőkealap; Magántőkealap;
  Ingatlan Befektetési Alap; SZIT; Szabályozott Ingatlanbefektetési Társaság; Tőkealap;
  Kockázati Tőkealap-kezelő Zrt.
HU | company | after | és Társa; és Társai; & Társa; és Fia; & Tsa.; és Tsa.; Cég; Vállalat
`);
