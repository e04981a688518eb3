import type { CheckedCondition } from '../../src/model/condition.ts';
import type { Rule } from '../../src/model/rule.ts';

/** A rule with the boring parts filled in. */
export function ruleOf(parts: Partial<Rule> & { satisfiedWhen?: CheckedCondition } = {}): Rule {
  return {
    id: 'a-rule',
    file: 'a-rule.json',
    title: 'A rule',
    effect: 'require',
    statement: 'asks for something',
    citations: [],
    satisfiedWhen: { fact: 'data.files.location', operator: 'subsetOf', value: ['CH', 'DE'] },
    minimumAssurance: 'attested',
    waivable: false,
    remedy: { by: 'vendor', text: 'Move the data.' },
    examples: [],
    ...parts,
  };
}
