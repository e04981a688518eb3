import canonicalize from 'canonicalize';
import type { RuleExample } from '../../model/rule.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import { boundaryDays } from '../examples/boundary-days.ts';
import { possibleOutcomes } from '../examples/possible-outcomes.ts';
import type { Pack } from '../read-pack.ts';
import { type Defect, idle } from './defect.ts';

/** What the examples of a rule leave unshown: outcomes it can have, and the days on which it starts and ends. */
export function checkExamples(rule: LoadedRule, pack: Pack): Defect[] {
  return [...checkOutcomes(rule, pack), ...checkDays(rule), ...checkRepeats(rule)];
}

function checkOutcomes(rule: LoadedRule, pack: Pack): Defect[] {
  const shown = new Set(rule.examples.map(({ outcome }) => outcome));
  return (possibleOutcomes(rule, pack) ?? [])
    .filter((outcome) => !shown.has(outcome))
    .map((outcome) =>
      idle(
        rule.file,
        ['examples'],
        'example.outcome-missing',
        `the rule can come out as \`${outcome}\`, but no example shows it; add one`,
      ),
    );
}

function checkDays(rule: LoadedRule): Defect[] {
  return boundaryDays(rule)
    .filter((day) => !rule.examples.some((example) => day.isShownBy(example)))
    .map(({ interval, what, asOf, knownAt, isInForce }) =>
      idle(
        rule.file,
        ['inForce', interval],
        'example.day-missing',
        `no example shows ${what}; add one with ${asOf === undefined ? `\`knownAt\` ${knownAt}` : `\`asOf\` ${asOf}`} in which the rule is ${isInForce ? '' : 'not '}in force`,
      ),
    );
}

function checkRepeats({ file, examples }: LoadedRule): Defect[] {
  const first = new Map<string, RuleExample>();
  return examples.flatMap((example, index) => {
    const { asOf, knownAt = asOf, facts } = example;
    const key = canonicalize({ asOf, knownAt, facts }) ?? '';
    const same = first.get(key);
    if (same === undefined) {
      first.set(key, example);
      return [];
    }
    return [
      idle(
        file,
        ['examples', index],
        'example.repeated',
        `this has the facts and days of the example \`${same.name}\`; take one out`,
      ),
    ];
  });
}
