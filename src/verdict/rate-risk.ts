import type { Judged } from '../model/judged.ts';

/**
 * The risk interval, 0 to 100: the weighted share of violated (or waived) rules among those in force, with what is
 * unknown resolved for the vendor (`low`) and against it (`high`). A violated prohibition gives 100. It ranks vendors for
 * a person's attention; it never decides. The measure is ours, not a framework's.
 */
export function rateRisk(
  findings: readonly Judged[],
  weights: Readonly<Record<string, number>>,
): { low: number; high: number } {
  const weightOf = (f: Judged) => (Object.hasOwn(weights, f.rule.id) ? (weights[f.rule.id] ?? 1) : 1);
  const total = findings.reduce((sum, f) => sum + weightOf(f), 0);
  const share = (against: (f: Judged) => boolean): number => {
    const bad = findings.filter((f) => f.outcome === 'waived' || against(f));
    if (bad.some((f) => f.rule.effect === 'prohibit' && f.outcome !== 'waived')) return 100;
    return total === 0 ? 0 : Math.round((100 * bad.reduce((sum, f) => sum + weightOf(f), 0)) / total);
  };
  return {
    low: share((f) => f.resolutions.every((r) => r === 'violated')),
    high: share((f) => f.resolutions.includes('violated')),
  };
}
