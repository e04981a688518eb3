/** Words at the end of a company's name, in small letters and without a dot at the end, by which it is told from the next. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  (
    'inc, incorporated, corp, corporation, co, company, ltd, limited, llc, llp, lp, plc, pty, pte, pvt, ' +
    'gmbh, ag, kg, kgaa, se, e.v, sa, s.a, sas, s.a.s, sarl, s.a.r.l, srl, s.r.l, spa, s.p.a, s.l, bv, b.v, nv, n.v, ' +
    'ab, as, a/s, aps, oy, oyj, kft, zrt, d.o.o, s.r.o, a.s, o.o, jsc, pjsc, kk, foundation'
  ).split(', '),
);
