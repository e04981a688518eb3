import { AGENCY, agency, aList, BAN, PLACE, ruleOf, type Seeded } from './edits.ts';

/** What loading refuses. */
export const REFUSED: readonly Seeded[] = [
  [
    'a misspelt field',
    (d) => {
      ruleOf(d, 'a-ban').waiveable = true;
    },
    ['field.unknown', BAN, '/waiveable'],
  ],
  [
    'an empty group',
    (d) => {
      ruleOf(d, 'a-place').satisfiedWhen = { any: [] };
    },
    ['condition.empty', PLACE, '/satisfiedWhen/any'],
  ],
  [
    'a circle of named conditions',
    (d) => {
      ruleOf(d, 'a-ban').conditions.exempt = { condition: 'exempt' };
    },
    ['condition.cycle', BAN, '/conditions/exempt/condition'],
  ],
  [
    'overlapping intervals',
    (d) => {
      ruleOf(d, 'a-ban').inForce[1].from = '2018-12-31';
    },
    ['interval.overlap', BAN, '/inForce/1/from'],
  ],
  [
    'an interval that ends before it starts',
    (d) => {
      ruleOf(d, 'a-ban').inForce[0].to = '2017-01-01';
    },
    ['field.invalid', BAN, '/inForce/0/to'],
  ],
  [
    'a citation without its publication',
    (d) => void delete ruleOf(d, 'a-place').citations[0].published,
    ['field.missing', PLACE, '/citations/0/published'],
  ],
  [
    'a misspelt fact',
    (d) => {
      ruleOf(d, 'a-place').satisfiedWhen.all[1].fact = 'build.orgin';
    },
    ['fact.unknown', PLACE, '/satisfiedWhen/all/1/fact'],
  ],
  [
    'an operator of another type',
    (d) => {
      ruleOf(d, 'a-place').satisfiedWhen.all[1].operator = 'before';
    },
    ['operator.type', PLACE, '/satisfiedWhen/all/1/operator'],
  ],
  [
    'a value that the vocabulary does not have',
    (d) => {
      ruleOf(d, 'a-ban').appliesWhen.all[1].value = ['anti-virus'];
    },
    ['operand.type', BAN, '/appliesWhen/all/1/value'],
  ],
  [
    'a policy with a rule that there is not',
    (d) => void agency(d).rules.push('a-bann'),
    ['policy.rule-unknown', AGENCY, '/rules/4'],
  ],
  [
    'a policy without a parameter',
    (d) => void delete agency(d).parameters.hours,
    ['parameter.missing', AGENCY, '/parameters'],
  ],
  [
    'a policy that fixes who is listed',
    (d) => {
      agency(d).fixed['vendor.listed.a-list'] = false;
    },
    ['policy.listed', AGENCY, '/fixed/vendor.listed.a-list'],
  ],
  [
    'a list entry with a source that there is not',
    (d) => {
      aList(d).entries[0].source = 'a-lore';
    },
    ['source.unknown', 'lists/a-list.json', '/entries/0/source'],
  ],
];
