import type { Judged, Resolution } from '../model/judged.ts';
import type { Effect } from '../model/rule.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';

/** A verdict and what it rests on. */
export interface Decided {
  readonly verdict: Verdict;
  /**
   * The ids of the rules on the line that held; for `conditional` cautions first, then coming prohibitions. Empty where
   * only an assumption stands in the way.
   */
  readonly deciding: readonly string[];
}

/**
 * The verdict, by the first line that holds. `bars` are the published prohibitions that start within the horizon;
 * `reliesOnAssumption` says that a fact about the vendor was assumed and that the verdict would be another without it.
 */
export function decide(
  findings: readonly Judged[],
  bars: readonly Judged[] = [],
  reliesOnAssumption = false,
): Decided {
  const where = (effect: Effect, ...outcomes: Judged['outcome'][]) =>
    findings.filter((f) => f.rule.effect === effect && outcomes.includes(f.outcome));
  const line = (verdict: Verdict, because: readonly Judged[]): Decided => ({
    verdict,
    deciding: [...new Set(because.map((f) => f.rule.id))],
  });

  const prohibited = where('prohibit', 'violated');
  if (prohibited.length > 0) return line('prohibited', prohibited);

  const refused = where('require', 'violated');
  if (refused.length > 0) return line('not-approved', refused);

  const undecided = findings.filter(
    (f) => f.outcome === 'error' || (f.outcome === 'unknown' && f.rule.effect !== 'caution'),
  );
  if (undecided.length > 0) return line('insufficient-evidence', undecided);
  // Nothing is approved because nothing applies.
  const met = where('require', 'satisfied', 'waived');
  if (met.length === 0)
    return line(
      'insufficient-evidence',
      findings.filter((f) => f.rule.effect === 'require'),
    );

  const waived = findings.filter((f) => f.outcome === 'waived');
  const standing = bars.filter((f) => ['violated', 'unknown', 'error'].includes(f.outcome));
  const reasons = [...where('caution', 'violated', 'unknown'), ...waived, ...standing];
  if (reasons.length > 0 || reliesOnAssumption) return line('conditional', reasons);
  return line('approved', met);
}

/** The verdicts that the same table gives over every resolution of what is unknown or contested, worst first. */
export function possibleVerdicts(
  findings: readonly Judged[],
  bars: readonly Judged[] = [],
  reliesOnAssumption = false,
): Verdict[] {
  const found = new Set<Verdict>();
  // Only whether some rule of an effect is violated, and whether some `require` rule is met, moves the table; so it is
  // enough to lean all open findings of one effect the same way.
  for (const prohibit of LEANINGS)
    for (const require of LEANINGS)
      for (const caution of LEANINGS)
        for (const bar of LEANINGS) {
          const leaning = { prohibit, require, caution };
          const resolved = findings.map((f) => resolve(f, leaning[f.rule.effect]));
          found.add(
            decide(
              resolved,
              bars.map((f) => resolve(f, bar)),
              reliesOnAssumption,
            ).verdict,
          );
        }
  return VERDICTS.filter((verdict) => found.has(verdict));
}

const LEANINGS: readonly Resolution[] = ['violated', 'satisfied', 'not-applicable'];

function resolve(finding: Judged, leaning: Resolution): Judged {
  if (finding.outcome === 'waived') return finding;
  const outcome = finding.resolutions.includes(leaning) ? leaning : finding.resolutions[0];
  return outcome === undefined ? finding : { ...finding, outcome };
}
