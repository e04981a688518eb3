import type { Operand } from '../../model/condition.ts';
import type { PolicyFile } from '../../model/policy.ts';
import type { Pack } from '../read-pack.ts';
import { leavesIn, parameterOf, writtenLeaves } from '../written-leaves.ts';
import { operandPhrase } from './operand-phrase.ts';

/** A parameter in the words of the first comparison that it is put into: that says what its values are. */
export function parameterPhrase(name: string, operand: Operand, policy: PolicyFile, pack: Pack): string {
  const leaves = [
    ...pack.rules.filter((rule) => policy.rules.includes(rule.id)).flatMap(writtenLeaves),
    ...policy.thresholds.flatMap((threshold) => leavesIn(threshold.when, [])),
  ];
  const reader = leaves.find((leaf) => parameterOf(leaf) === name);
  return operandPhrase(reader?.leaf.fact ?? '', operand, pack);
}
