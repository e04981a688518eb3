/** The legal forms of one part of the world, in the spelling that `foldName` gives them. */
interface LegalForms {
  readonly where: string;
  /** Forms that stand after the name. */
  readonly after: string;
  /** Forms that stand before the name as well as after it. Kept short: "S.A. Lavochkin" begins with initials,
   * "Pat Brown" with a first name. */
  readonly around?: string;
}

/**
 * Legal forms that say how a company is organised and not which company it is. Words that are part of a name even
 * though many companies have them (group, holding, bank, foundation) are not here: they tell companies apart.
 */
export const LEGAL_FORMS: readonly LegalForms[] = [
  {
    where: 'English-speaking countries',
    after:
      'inc, incorporated, corp, corporation, co, company, and co, and company, ltd, limited, co ltd, company limited, ' +
      'plc, public limited company, lp, limited partnership, llp, limited liability partnership, lllp, pllc, ' +
      'ulc, unlimited, cic, cyf, ccc, pty, pty ltd, proprietary limited, pvt, pvt ltd, p ltd, private limited, ' +
      'pte, pte ltd, limited company, limited liability co, dac, ltee, limitee',
    around: 'llc, limited liability company, ltd liability company',
  },
  {
    where: 'Germany, Austria, Switzerland',
    after:
      'gmbh, ggmbh, mbh, ag, kg, kgaa, ohg, ug, ug haftungsbeschrankt, haftungsbeschrankt, ev, eg, ek, gbr, partg, ' +
      'aktiengesellschaft, kommanditgesellschaft, gesellschaft mit beschrankter haftung, gesmbh, ges mbh, se',
  },
  {
    where: 'France, Belgium, Luxembourg, French-speaking Africa',
    after:
      'sa, sas, sasu, snc, sca, scs, sarlu, suarl, scrl, sprl, bvba, cvba, asbl, societe anonyme, ' +
      'societe a responsabilite limitee, societe par actions simplifiee, sal, sal offshore',
    around: 'sarl, sa rl, eurl',
  },
  {
    where: 'Spain, Portugal, Latin America',
    after:
      'sl, slu, sll, slne, sau, sociedad anonima, sociedad limitada, sociedad de responsabilidad limitada, sa de cv, ' +
      'sab de cv, sapi de cv, s de rl, s de rl de cv, sociedad anonima de capital variable, srl de cv, cv, ' +
      'cia, y cia, e cia, cia ltda, ltda, limitada, lda, unipessoal lda, eireli, eirl, ca, sa esp, sociedade anonima',
  },
  {
    where: 'Italy, Romania, Malta',
    after:
      'spa, srl, srls, sapa, sas di, sc arl, scarl, scpa, societa per azioni, societa a responsabilita limitata',
  },
  {
    where: 'Netherlands and the Nordic countries',
    after:
      'bv, nv, vof, besloten vennootschap, naamloze vennootschap, abp, ab publ, publ, asa, ans, ks, aps, amba, ivs, ' +
      'hf, ehf, ohf, oyj, ltd oy, kb, hb, aktieselskab, anpartsselskab, allmennaksjeselskap',
    around: 'ab, as, oy, aktiebolag, aktiebolaget, aksjeselskap, osakeyhtio',
  },
  {
    where: 'Baltic countries, Poland, Czechia, Slovakia, Hungary',
    after:
      'sp z oo, sp z o o, sp zoo, spzoo, spolka z ograniczona odpowiedzialnoscia, spolka akcyjna, sp j, sp k, spj, ' +
      'sro, s ro, spol sro, spol s ro, vos, akciova spolecnost, akciova spolocnost, spolecnost s rucenim omezenym, kft, ' +
      'zrt, nyrt, bt, kkt, korlatolt felelossegu tarsasag',
    around: 'uab, sia, ou, osauhing, aktsiaselts',
  },
  {
    where: 'South-east Europe and Turkey',
    after:
      'doo, dooel, dd, ad, od, ead, eood, ood, sh pk, shpk, sha, sh a, ae, epe, ike, anonymi etaireia, anonim sirketi, ' +
      'limited sirketi, ltd sti, sti',
  },
  {
    where: 'Russia, Ukraine, Belarus, Central Asia, Caucasus',
    after: 'mchj, mmc, aj, osc',
    around:
      'ooo, oao, zao, ao, pao, nao, odo, tov, tzov, zat, prat, jsc, ojsc, cjsc, pjsc, njsc, ' +
      'joint stock company, open joint stock company, closed joint stock company, public joint stock company, ' +
      'private joint stock company, non public joint stock company, joint stock co, pjs, too, fgup, gup, mup, ' +
      'obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi otvetstvennostyu, ' +
      'obschestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoj otvetstvennostyu, ' +
      'aktsionernoe obshchestvo, aktsionernoye obshchestvo, ' +
      'otkrytoe aktsionernoe obshchestvo, otkrytoye aktsionernoye obshchestvo, ' +
      'zakrytoe aktsionernoe obshchestvo, zakrytoye aktsionernoye obshchestvo, ' +
      'publichnoe aktsionernoe obshchestvo, publichnoye aktsionernoye obshchestvo, ' +
      'nepublichnoe aktsionernoe obshchestvo, nepublichnoye aktsionernoye obshchestvo, ' +
      'tovaristvo z obmezhenoyu vidpovidalnistyu, tovarystvo z obmezhenoyu vidpovidalnistyu, ' +
      'aktsionerne tovaristvo, aktsionerne tovarystvo, privatne aktsionerne tovaristvo, publichne aktsionerne tovaristvo',
  },
  {
    where: 'East and South-east Asia',
    after:
      'kk, gk, yk, bhd, berhad, sdn bhd, sendirian berhad, tbk, persero, jigga, youxian gongsi, you xian gong si, ' +
      'gufen youxian gongsi, youxian zeren gongsi',
    around:
      'kabushiki kaisha, kabushiki gaisha, yugen kaisha, yugen gaisha, godo kaisha, jusik hoesa, jusikhoesa, ' +
      'chusik hoesa, pt, cong ty tnhh, cong ty co phan',
  },
  {
    where: 'Middle East and South Asia',
    after:
      'wll, bsc, bscc, ksc, kscc, kscp, psc, saog, saoc, fze, fzc, fzco, fz llc, fzllc, dmcc, est, pjs co, opc pvt ltd',
  },
];

/** Forms that are written without a blank between them and the name, in their own script; the longer ones first. */
export const GLUED_LEGAL_FORMS: readonly string[] = [
  '股份有限责任公司',
  '股份有限公司',
  '有限责任公司',
  '有限責任公司',
  '有限公司',
  '株式会社',
  '株式會社',
  '有限会社',
  '合同会社',
  '合資会社',
  '合名会社',
  '유한책임회사',
  '주식회사',
  '유한회사',
  '(株)',
  '(有)',
  '(주)',
  '(유)',
];
