import { readForms } from './read-forms.ts';

/** Poland, Czechia, Slovakia and Hungary. */
export const CENTRAL_EUROPEAN_FORMS = readForms(`
PL | limited | either | Sp. z o.o.; Spółka z o.o.; Sp. zo.o.; SP ZOO; Spz.o.o.;
  Spółka z Ograniczoną Odpowiedzialnością; Spółka z Ogr. Odp.; Sp. z Ograniczoną Odpowiedzialnością;
  Sp. z Ogr. Odp.
PL | joint-stock | either | Spółka Akcyjna; Sp. Akc.; Otwarta Spółka Akcyjna; Państwowa Spółka Akcyjna
PL | joint-stock | after | S.A.
PL | joint-stock | after | P.S.A.; Prosta Spółka Akcyjna
PL | limited-partnership | after | Sp. k.; Spółka Komandytowa; Sp. kom.; Sp. komandytowa; S.K.
PL | limited-partnership | after | Sp. z o.o. Sp. k.; Sp. z o.o. Spółka Komandytowa; Sp. z o.o. S.K.;
  Spółka z o.o. Sp. k.; S.A. Sp. k.; Spółka z Ograniczoną Odpowiedzialnością Spółka Komandytowa;
  Spółka z Ograniczoną Odpowiedzialnością Sp. k.; Spółka Akcyjna Spółka Komandytowa
PL | partnership-by-shares | after | S.K.A.; Spółka Komandytowo-Akcyjna; Sp. z o.o. S.K.A.;
  Spółka z Ograniczoną Odpowiedzialnością Spółka Komandytowo-Akcyjna
PL | general-partnership | either | Sp. j.; Spółka Jawna; Sp. jawna
PL | general-partnership | after | S.J.
PL | general-partnership | after | S.C.; Spółka Cywilna; Sp. cyw.
PL | limited-liability-partnership | after | Sp. p.; Spółka Partnerska
PL | cooperative | either | Spółdzielnia; Spółdzielnia Pracy; Spółdzielnia Mieszkaniowa;
  Spółdzielnia Mleczarska; Spółdzielnia Inwalidów; Gminna Spółdzielnia; Rolnicza Spółdzielnia Produkcyjna
PL | cooperative | either | SKOK; Spółdzielcza Kasa Oszczędnościowo-Kredytowa; Bank Spółdzielczy
PL | foundation | either | Fundacja; Fundacja Rodzinna
PL | association | either | Stowarzyszenie; Związek Zawodowy; Organizacja Pozarządowa
PL | state-enterprise | either | Przedsiębiorstwo Państwowe; Przedsiębiorstwo Komunalne;
  Federalne Państwowe Przedsiębiorstwo Unitarne
PL | state-enterprise | after | P.P.
PL | mutual | either | TUW; Towarzystwo Ubezpieczeń Wzajemnych; Towarzystwo Reasekuracji Wzajemnej
PL | institution | either | SPZOZ; Samodzielny Publiczny Zakład Opieki Zdrowotnej; Jednostka Badawczo-Rozwojowa
PL | sole-trader | either | Jednoosobowa Działalność Gospodarcza; JDG;
  Osoba Fizyczna Prowadząca Działalność Gospodarczą; Działalność Gospodarcza
PL | fund | either | FIZ; Fundusz Inwestycyjny Zamknięty; FIO; Fundusz Inwestycyjny Otwarty; SFIO;
  Specjalistyczny Fundusz Inwestycyjny Otwarty; NS FIZ; Otwarty Fundusz Emerytalny; OFE
PL | fund | after | TFI; Towarzystwo Funduszy Inwestycyjnych; PTE; Powszechne Towarzystwo Emerytalne
PL | branch | either | Oddział w Polsce; Oddział; Oddział Zagranicznego Przedsiębiorcy
PL | company | before | PHU; PPHU; FHU; Przedsiębiorstwo Handlowo-Usługowe; Firma Handlowo-Usługowa;
  Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe; Przedsiębiorstwo Wielobranżowe
CZ | limited | after | s.r.o.; spol. s r.o.; společnost s ručením omezeným; spol. s ručením omezeným;
  společnost s r.o.; spol. s ruč. omez.
SK | limited | after | s.r.o.; spol. s r.o.; spoločnosť s ručením obmedzeným; spol. s ručením obmedzeným;
  spoločnosť s r.o.
CZ | joint-stock | after | a.s.; akc. spol.; akciová společnost; akc. společnost; a. společnost;
  veřejná akciová společnost
SK | joint-stock | after | a.s.; akc. spol.; akciová spoločnosť; účastinná spoločnosť;
  verejná akciová spoločnosť
SK | joint-stock | after | j.s.a.; jednoduchá spoločnosť na akcie; jednoduchá spol. na akcie
CZ SK | general-partnership | after | v.o.s.; veř. obch. spol.; veřejná obchodní společnost;
  verejná obchodná spoločnosť
CZ SK | limited-partnership | after | k.s.; kom. spol.; komanditní společnost; komanditná spoločnosť
CZ SK | cooperative | either | družstvo; bytové družstvo; stavební bytové družstvo; zemědělské družstvo;
  výrobní družstvo; spotřební družstvo; sociální družstvo; poľnohospodárske družstvo; roľnícke družstvo;
  výrobné družstvo; stavebné bytové družstvo; spotrebné družstvo
CZ | association | after | z.s.; zapsaný spolek; spolek; občanské sdružení; o.s.;
  zájmové sdružení právnických osob; pobočný spolek
SK | association | after | o.z.; občianske združenie; záujmové združenie právnických osôb; z.p.o.
CZ | association | either | SVJ; Společenství vlastníků jednotek; Společenství vlastníků
CZ | institution | after | z.ú.; zapsaný ústav; ústav
CZ | institution | after | o.p.s.; obecně prospěšná společnost
CZ SK | institution | after | příspěvková organizace; příspěvková org.; p.o.; príspevková organizácia;
  rozpočtová organizace; rozpočtová organizácia
CZ SK | institution | after | v.v.i.; veřejná výzkumná instituce; verejná výskumná inštitúcia
SK | institution | after | n.o.; nezisková organizácia;
  nezisková organizácia poskytujúca všeobecne prospešné služby; verejnoprávna inštitúcia
CZ SK | foundation | either | nadace; nadační fond; nadácia; neinvestičný fond; n.f.
CZ SK | state-enterprise | after | s.p.; státní podnik; štátny podnik; národní podnik; n.p.; národný podnik;
  státní jednotný podnik; štátny unitárny podnik
CZ | state-enterprise | after | státní organizace; státní koncern
CZ SK | sole-trader | either | fyzická osoba; OSVČ; živnostník; fyzická osoba podnikající; SZČO;
  samostatne hospodáriaci roľník
CZ SK | branch | after | organizační složka; org. složka; odštěpný závod; organizačná zložka; org. zložka;
  pobočka zahraničnej banky; organizačná zložka podniku zahraničnej osoby;
  odštěpný závod zahraniční právnické osoby; organizační složka podniku; pobočka
CZ SK | fund | after | podílový fond; otevřený podílový fond; uzavřený podílový fond; podielový fond; o.p.f.;
  svěřenský fond; investiční fond; akciová společnost s proměnným základním kapitálem; správcovská spoločnosť;
  správ. spol.; o.c.p.; obchodník s cennými papíry
CZ SK | fund | after | d.s.s.; dôchodková správcovská spoločnosť; d.d.s.; doplnková dôchodková spoločnosť;
  penzijní společnost
CZ SK | interest-group | after | EHZS; Evropské hospodářské zájmové sdružení; EZHZ;
  Európske zoskupenie hospodárskych záujmov
CZ SK | company | after | a spol.; & spol.
HU | limited | after | Kft.; Korlátolt Felelősségű Társaság
HU | limited | after | Nonprofit Kft.; Nkft.; Nonprofit Korlátolt Felelősségű Társaság;
  Közhasznú Nonprofit Kft.; Kht.; Közhasznú Társaság
HU | private-joint-stock | after | Zrt.; Zártkörűen Működő Részvénytársaság; Zártkörűen Működő Rt.;
  Zártkörű Részvénytársaság; Nonprofit Zrt.
HU | public-joint-stock | after | Nyrt.; Nyilvánosan Működő Részvénytársaság; Nyilvánosan Működő Rt.;
  Nyilvános Részvénytársaság
HU | joint-stock | after | Rt.; Részvénytársaság
HU | limited-partnership | after | Bt.; Betéti Társaság
HU | general-partnership | after | Kkt.; Közkereseti Társaság; PJT; Polgári Jogi Társaság; GMK;
  Gazdasági Munkaközösség; Egyszerű Társaság
HU | cooperative | either | Szövetkezet; Szöv.; Takarékszövetkezet; Iskolaszövetkezet;
  Mezőgazdasági Szövetkezet; Szociális Szövetkezet; Hitelszövetkezet; Lakásszövetkezet; Termelőszövetkezet;
  Takarék- és Hitelszövetkezet
HU | sole-trader | after | E.V.; Egyéni Vállalkozó; Egyéni Cég; E.C.
HU | association | either | Egyesület; Köztestület; Egyesülés; Sportegyesület; Szakszervezet; Szövetség
HU | foundation | either | Alapítvány; Közalapítvány; Vagyonkezelő Alapítvány; Közérdekű Vagyonkezelő Alapítvány
HU | state-enterprise | either | Állami Vállalat; Költségvetési Szerv; Közös Vállalat; Vízgazdálkodási Társulat;
  Közjogi Szervezet
HU | branch | after | Magyarországi Fióktelepe; Fióktelepe; Fióktelep; Kereskedelmi Képviselet;
  Külföldi Székhelyű Vállalkozás Fióktelepe; Magyarországi Közvetlen Kereskedelmi Képviselet
HU | mutual | either | Kölcsönös Biztosító Egyesület; Önkéntes Nyugdíjpénztár; Egészségpénztár;
  Magánnyugdíjpénztár; Biztosító Egyesület; Biztosító Szövetkezet
HU | fund | after | Befektetési Alap; Ingatlan Befektetési Alap; Kockázati Tőkealap; Magántőkealap; Tőkealap;
  Ingatlanalap
HU | interest-group | after | EGE; Európai Gazdasági Egyesülés
HU | company | after | és Társa; és Társai; és Tsa.; & Társa
`);
