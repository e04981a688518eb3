import type { Assessment } from '../../model/assessment.ts';
import type { Cause, RuleState } from './pack-diff.ts';

type Judged = Pick<Assessment, 'findings' | 'deciding' | 'verdict'>;

/**
 * Why two assessments of one vendor have different verdicts: the rules that stand in the way in one of them and stand
 * otherwise in the other. Empty where no rule stands otherwise, so that only an assumption can have made the difference.
 */
export function findCauses(before: Judged, after: Judged): Cause[] {
  const decisive = differing([...obstacles(before), ...obstacles(after)], before, after);
  if (decisive.length > 0) return decisive;
  const all = [...before.findings, ...after.findings].map((finding) => finding.rule);
  return differing(all, before, after);
}

/** The rules that keep a verdict from being better. What an approval rests on stands in nobody's way. */
function obstacles({ verdict, deciding }: Judged): readonly string[] {
  return verdict === 'approved' ? [] : deciding;
}

function differing(rules: readonly string[], before: Judged, after: Judged): Cause[] {
  return [...new Set(rules)].sort().flatMap((rule) => {
    const [was, is] = [stateOf(rule, before), stateOf(rule, after)];
    if (was?.outcome === is?.outcome && was?.effect === is?.effect) return [];
    return [
      { rule, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  });
}

function stateOf(rule: string, { findings, deciding }: Judged): RuleState | undefined {
  const finding = findings.find((candidate) => candidate.rule === rule);
  if (finding !== undefined) return { effect: finding.effect, outcome: finding.outcome };
  // What decides without a finding has not begun yet.
  return deciding.includes(rule) ? { outcome: 'coming' } : undefined;
}
